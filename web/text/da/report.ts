/** The yearly report: its parts, and what the command says. */
export const report = {
  command: 'Datarapport: laver den årlige rapport af de byggede data som HTML eller PDF',
  'option-data': 'mappen med byggede data',
  'option-plan': 'planen, rapporten er om, f.eks. 2025; udeladt = den nyeste',
  'option-out': 'filen, der skrives: .pdf eller .html',
  'option-html': 'skriv også rapporten som HTML i denne fil',
  'option-areas': 'kun disse områder, adskilt af komma',
  'option-themes': 'kun disse indsatsområder, adskilt af komma',
  noData: 'Der er ingen brugbare data i {{folder}} ({{reason}}). Kør først: npm run geodata -- build',
  noPlan: 'Planen {{plan}} findes ikke. Der er: {{plans}}.',
  noArea: 'Området {{area}} findes ikke i planen. Der er: {{areas}}.',
  noTheme: 'Indsatsområdet {{theme}} findes ikke. Der er: {{themes}}.',
  noBrowser:
    'PDF kræver Chromium (Debian: apt-get install chromium), eller sæt CHROMIUM til stien. HTML virker uden.',
  notWritten: '{{file}} kunne ikke skrives: {{reason}}',
  stepData: 'Læste {{indicators}} indikatorer og {{areas}} områder.',
  stepHtml: 'Skrev rapporten: {{chapters}} kapitler, {{kilobytes}} kB HTML.',
  stepPdf: 'Udskriver til PDF …',
  stepDone: 'Skrev {{file}} ({{kilobytes}} kB).',
  title: 'Datarapport {{plan}}',
  subtitle: 'Boligområderne i {{city}}',
  contents: 'Indhold',
  summary: 'Sammenfatning',
  summaryAtBaseline:
    'Planen er ved start. Af {{of}} mål med et udgangspunkt har ingen fået et nyere tal, så der er endnu ingen ændring at fortælle om.',
  summarySome_one: 'Af {{of}} mål med et udgangspunkt har ét fået et nyere tal, som kan sammenlignes.',
  summarySome_other:
    'Af {{of}} mål med et udgangspunkt har {{count}} fået et nyere tal, som kan sammenlignes.',
  summaryStand: 'Sådan står de syv områder under ét, hvor tallet er oplyst',
  theme: 'Indsatsområde: {{theme}}',
  chart: 'Figur: {{title}}',
  tableTitle: 'Tabel: {{title}}',
  doubts: 'Forbehold',
  areaPage: 'Område: {{area}}',
  facts: 'Om området',
  criteria: 'Statens kriterier',
  method: 'Metode',
  method1:
    'Hvert tal er gengivet, som det står i kilden. Intet tal er beregnet om, og manglende tal er ikke skønnet.',
  method2:
    'Et område sammenlignes med resten af kommunen ved en test på 95 procent, når antallet af personer er oplyst. Ellers står tallene side om side, og der siges ikke, om forskellen er sikker.',
  method3:
    'Tal, der bygger på under 10 personer, står kun i tabeller. Under 30 personer er mærket “få personer”.',
  method4:
    'En udvikling fortælles kun over målinger, der er gjort på samme måde. Brud er mærket, og der tegnes ingen linje over dem.',
  method5: 'Områderne står i planens rækkefølge og rangordnes ikke.',
  sources: 'Kilder',
  sourceLine: '{{title}}, {{publisher}}, {{year}}',
  licence: '{{source}}. {{licence}}. {{date}}.',
};
