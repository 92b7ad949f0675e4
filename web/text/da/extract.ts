/** Extracts for applications: a theme and some areas as text and tables. */
export const extract = {
  heading: 'Uddrag til ansøgning',
  open: 'Lav et uddrag',
  openHelp:
    'Et indsatsområde og nogle boligområder som tekst og tabeller med kilder, klar til at sætte ind i et tekstdokument.',
  help: 'Vælg indsatsområde og boligområder, kopiér, og sæt ind i et tekstdokument. Kilder, grundlag og forbehold følger med.',
  theme: 'Indsatsområde',
  areas: 'Boligområder',
  copy: 'Kopiér til tekstdokument',
  save: 'Gem som fil',
  copied: 'Uddraget er kopieret. Sæt det ind i dokumentet.',
  notCopied: 'Browseren tillod ikke at kopiere. Gem det som fil i stedet.',
  none: 'Der er ingen tal for de valgte områder, som må stå her.',
  title: 'Boligområderne i tal: {{theme}}',
  about: 'Om {{areas}}. Hvert tal er det nyeste, der er offentliggjort, med sit grundlag og sin kilde.',
  columnFigure: 'Tal',
  columnBase: 'Grundlag',
  columnSource: 'Kilde',
  sources: 'Kilder',
  notes: 'Sådan skal tallene læses',
  noteOrder:
    'Områderne står i planens rækkefølge og rangordnes ikke. Tallene siger noget om vilkår, ikke om de mennesker, der bor der.',
  noteTest:
    'Ordene over, under og ingen sikker forskel bygger på en test på 95 procent mod resten af kommunen, hvor antallet af personer er oplyst. Hvor det ikke er oplyst, står tallene side om side, og der siges ikke, om forskellen er sikker.',
  noteBase:
    'Tal, der bygger på få personer, er mærket. De kan svinge meget fra år til år, uden at noget er ændret.',
  noteRecent: 'Indikatorer, hvis nyeste tal er mere end {{years}} år ældre end planen, er ikke med.',
};
