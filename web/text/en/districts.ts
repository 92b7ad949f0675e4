import type { districts as danish } from '../da/districts';

/** The command that imports school districts. */
export const districts: typeof danish = {
  import: 'import school districts: theme 5710 of GeoFA, a street list, or the CPR road register',
  'argument-file':
    'shapefile (.shp), GeoPackage, FlatGeobuf or GeoJSON of areas; street list as CSV; or the CPR road register (records 010)',
  'option-out': 'the folder to write, which build --districts uses',
  'option-grades': 'grades of what names none itself, e.g. 0-6',
  'option-layer': 'the layer of a GeoPackage with several',
  'option-register':
    'the folder of an imported address register; used for street lists and the CPR road register only',
  'option-source': 'the source as the map shall name it',
  'option-licence': 'the licence',
  'option-date': "the date of the data, e.g. 2026-03-01; otherwise the file's",
  'help-after': `Examples:
  geodata import-districts districts.shp --date 2026-03-01
  geodata import-districts street-list.csv --grades 0-6 --register geodata/register
  geodata import-districts A370715.txt --register geodata/register
  geodata build --districts geodata/districts

A street list is a CSV file with the columns skole and vejliste and perhaps klassetrin, one street a line:
  Nyvangsskolen;Flyvervej 2-26 (lige numre), 5;0-6
A street without numbers means all of it. Overlaps and gaps between districts are measured and told, not mended.`,
  'grades-unreadable': "The grades »{{grades}}« can't be read. Write e.g. 0-6.",
  'date-unreadable': "The date »{{date}}« can't be read. Write e.g. 2026-03-01.",
  'grades-assumed': 'Lines without grades were read as grades {{grades}}.',
  'format-shapefile': 'Shapefile',
  'format-geopackage': 'GeoPackage',
  'format-flatgeobuf': 'FlatGeobuf',
  'format-geojson': 'GeoJSON',
  'format-street-list': 'Street list',
  'format-cpr': 'CPR road register',
  read: '{{format}}: {{rows}} records, {{taken}} taken, {{skipped}} left out.',
  written: 'Wrote {{number}} districts to {{folder}}. Build with them: geodata build --districts {{folder}}',
  'not-written': 'No districts were written. The last ones are still there.',
};
