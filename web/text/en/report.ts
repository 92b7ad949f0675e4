import type { report as da } from '../da/report';

export const report: Record<keyof typeof da, string> = {
  command: 'Data report: makes the yearly report of the built data as HTML or PDF',
  'option-data': 'the folder of built data',
  'option-plan': 'the plan that the report is about, e.g. 2025; left out = the newest',
  'option-out': 'the file to write: .pdf or .html',
  'option-html': 'also write the report as HTML in this file',
  'option-areas': 'only these areas, separated by commas',
  'option-themes': 'only these themes, separated by commas',
  noData: 'There are no usable data in {{folder}} ({{reason}}). First run: npm run geodata -- build',
  noPlan: 'There is no plan {{plan}}. There are: {{plans}}.',
  noArea: 'There is no area {{area}} in the plan. There are: {{areas}}.',
  noTheme: 'There is no theme {{theme}}. There are: {{themes}}.',
  noBrowser:
    'PDF needs Chromium (Debian: apt-get install chromium), or set CHROMIUM to its path. HTML works without.',
  notWritten: '{{file}} could not be written: {{reason}}',
  stepData: 'Read {{indicators}} indicators and {{areas}} areas.',
  stepHtml: 'Wrote the report: {{chapters}} chapters, {{kilobytes}} kB of HTML.',
  stepPdf: 'Printing to PDF …',
  stepDone: 'Wrote {{file}} ({{kilobytes}} kB).',
  title: 'Data report {{plan}}',
  subtitle: 'The housing areas of {{city}}',
  contents: 'Contents',
  summary: 'Summary',
  summaryAtBaseline:
    'The plan is at its start. Of {{of}} goals with a baseline none has a newer figure, so there is no change to tell of yet.',
  summarySome_one: 'Of {{of}} goals with a baseline one has a newer figure that can be compared.',
  summarySome_other: 'Of {{of}} goals with a baseline {{count}} have a newer figure that can be compared.',
  summaryStand: 'How the seven areas together stand, where the figure is given',
  theme: 'Theme: {{theme}}',
  chart: 'Figure: {{title}}',
  tableTitle: 'Table: {{title}}',
  doubts: 'Caveats',
  areaPage: 'Area: {{area}}',
  facts: 'About the area',
  criteria: 'The state’s criteria',
  method: 'Method',
  method1:
    'Every figure stands as in its source. None is computed again, and missing ones are not estimated.',
  method2:
    'An area is compared with the rest of the municipality by a test at 95 per cent where the number of persons is given. Elsewhere the figures stand side by side, and nothing is said about certainty.',
  method3:
    'Figures that rest on fewer than 10 persons stand in tables only. Under 30 persons are marked “few”.',
  method4:
    'A trend is told only over measurements made in the same way. Breaks are marked, and no line is drawn over them.',
  method5: 'The areas stand in the order of the plan and are not ranked.',
  sources: 'Sources',
  sourceLine: '{{title}}, {{publisher}}, {{year}}',
  licence: '{{source}}. {{licence}}. {{date}}.',
};
