import type { extract as da } from '../da/extract';

export const extract: Record<keyof typeof da, string> = {
  heading: 'Extract for an application',
  open: 'Make an extract',
  openHelp: 'A theme and some areas as text and tables with sources, ready to be pasted into a document.',
  help: 'Choose a theme and areas, copy, and paste into a document. Sources, bases and reservations come along.',
  theme: 'Theme',
  areas: 'Areas',
  copy: 'Copy for a document',
  save: 'Save as file',
  copied: 'The extract is copied. Paste it into the document.',
  notCopied: 'The browser did not allow copying. Save it as a file instead.',
  none: 'There are no figures for the chosen areas that may stand here.',
  title: 'The areas in figures: {{theme}}',
  about: 'About {{areas}}. Each figure is the newest that was published, with its base and its source.',
  columnFigure: 'Figure',
  columnBase: 'Base',
  columnSource: 'Source',
  sources: 'Sources',
  notes: 'How to read the figures',
  noteOrder:
    'Areas stand in the order of the plan and are not ranked. The figures tell of conditions, not of the people who live there.',
  noteTest:
    'The words over, under and no certain difference rest on a test at 95 per cent against the rest of the municipality, where the number of persons is published. Where it is not, the figures stand side by side, and nothing is said about how certain the difference is.',
  noteBase:
    'Figures on few persons are marked. They may vary much from year to year without anything having changed.',
  noteRecent: 'Indicators whose newest figure is more than {{years}} years older than the plan are left out.',
};
