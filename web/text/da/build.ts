/** The commands that build, check and hand out geodata. */
export const build = {
  build: 'byg data til appen: læs, afgræns, kontrollér, og skift de hidtidige filer ud',
  check: 'kontrollér tabeller, adresselister, adresser og grænser uden at skrive noget',
  'option-geodata': 'mappen med geodata',
  'option-out': 'mappen, der bygges i',
  'option-register': 'mappen med et importeret adresseregister i stedet for det skematiske',
  'option-districts': 'mappen med importerede skoledistrikter i stedet for de skematiske',
  'option-parcels':
    'fil med matrikler, som grænserne skal følge (GeoJSON, GeoPackage, FlatGeobuf eller shapefile)',
  'option-json': 'skriv resultatet som JSON',
  'option-plan': 'planens startår, fx 2025; uden den er alle planer med',
  // what a run says as it goes
  'step-read': 'Læste {{rows}} linjer i {{tables}} tabeller.',
  'step-register': '{{name}}: {{addresses}} adresser på {{streets}} veje.',
  'step-lists':
    'Plan {{plan}}: {{items}} linjer i adresselisten giver {{addresses}} adresser i {{areas}} områder.',
  'step-boundaries':
    'Plan {{plan}}: {{areas}} områder afgrænset i {{pieces}} stykker, i alt {{hectares}} ha.',
  'step-exact': 'Plan {{plan}}: alle {{addresses}} adresser ligger på den rigtige side af grænserne.',
  'step-written': 'Skrev {{files}} filer ({{kilobytes}} kB) i {{folder}} og læste dem igen.',
  milliseconds: '{{number}} ms',
  // how findings are grouped
  'group-level': '{{level}} ({{number}})',
  'group-plan-area': 'Plan {{plan}} · {{area}}',
  'group-street': '{{street}} ({{number}})',
  'group-other': 'Andet',
  'notes-hidden_one': '1 bemærkning er ikke vist. Se den med: npm run geodata -- check',
  'notes-hidden_other': '{{number}} bemærkninger er ikke vist. Se dem med: npm run geodata -- check',
  // how a run ends
  'check-clean': 'Ingen bemærkninger.',
  'built-not': 'Der er ikke bygget nye data. De hidtidige er der stadig.',
  // titles of the map layers, for programs that show them
  'title-areas': 'Boligområder efter helhedsplanernes adresselister',
  'title-pieces': 'Boligområdernes sammenhængende stykker',
  'title-districts': 'Skoledistrikter',
  'title-institutions': 'Skoler, dagtilbud og andre institutioner',
  'title-addresses': 'Adgangsadresser',
};
