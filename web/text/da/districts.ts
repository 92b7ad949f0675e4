/** The command that imports school districts. */
export const districts = {
  import: 'importér skoledistrikter: GeoFA-temaet 5710, en vejliste eller CPR-vejregistret',
  'argument-file':
    'shapefile (.shp), GeoPackage, FlatGeobuf eller GeoJSON med flader; vejliste som CSV; eller CPR-vejregistret (poster 010)',
  'option-out': 'mappen, der skrives og bruges af build --districts',
  'option-grades': 'klassetrin for det, der ikke selv nævner nogen, fx 0-6',
  'option-layer': 'laget i en GeoPackage med flere',
  'option-register': 'mappen med et importeret adresseregister; bruges kun til vejlister og CPR-vejregistret',
  'option-source': 'kilden, som den skal nævnes på kortet',
  'option-licence': 'licensen',
  'option-date': 'dataenes dato, fx 2026-03-01; ellers filens',
  'help-after': `Eksempler:
  geodata import-districts skoledistrikter.shp --date 2026-03-01
  geodata import-districts vejliste.csv --grades 0-6 --register geodata/register
  geodata import-districts A370715.txt --register geodata/register
  geodata build --districts geodata/districts

En vejliste er en CSV-fil med kolonnerne skole og vejliste og måske klassetrin, én vej på hver linje:
  Nyvangsskolen;Flyvervej 2-26 (lige numre), 5;0-6
En vej uden numre betyder hele vejen. Overlap og revner mellem distrikter måles og nævnes, men rettes ikke.`,
  'grades-unreadable': 'Klassetrinnene »{{grades}}« kan ikke læses. Skriv fx 0-6.',
  'date-unreadable': 'Datoen »{{date}}« kan ikke læses. Skriv fx 2026-03-01.',
  'grades-assumed': 'Linjer uden klassetrin er læst som {{grades}}. klasse.',
  'format-shapefile': 'Shapefile',
  'format-geopackage': 'GeoPackage',
  'format-flatgeobuf': 'FlatGeobuf',
  'format-geojson': 'GeoJSON',
  'format-street-list': 'Vejliste',
  'format-cpr': 'CPR-vejregistret',
  read: '{{format}}: {{rows}} poster, {{taken}} taget med, {{skipped}} udeladt.',
  written: 'Skrev {{number}} distrikter i {{folder}}. Byg med dem: geodata build --districts {{folder}}',
  'not-written': 'Der er ikke skrevet nogen distrikter. De hidtidige er der stadig.',
};
