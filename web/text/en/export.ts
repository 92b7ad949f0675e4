import type { exportTexts as danish } from '../da/export';

/** The command that hands data out to other programs. */
export const exportTexts: typeof danish = {
  export:
    'write boundaries, addresses or control list for other programs (QGIS, spreadsheets, Statistics Denmark)',
  'argument-subject':
    'boundaries: those of the areas; addresses: every address with the area that it belongs to; control-list: the addresses of the areas',
  'option-out': 'the file to write; its ending chooses the format unless --format does',
  'option-format':
    'flatgeobuf (.fgb), geojson (.geojson), geopackage (.gpkg), shapefile (.shp with .shx, .dbf, .prj and .cpg), csv or kml',
  'option-crs':
    'coordinate system: 25832 (ETRS89/UTM32, metres) or 4326 (WGS 84, degrees); GeoJSON and KML are always 4326',
  'option-bom': 'begin the CSV file with a byte order mark, by which Excel knows that it is UTF-8',
  'help-after': `Examples:
  geodata export boundaries --plan 2025 --out areas.shp
  geodata export control-list --plan 2025 --out control-list.csv --bom
  geodata export addresses --register registers/2026 --out addresses.gpkg

Statistics Denmark takes custom areas as a shapefile in EPSG:25832: send it together with the control list.
CSV has semicolons between fields and decimal commas; boundaries stand in the last column as WKT.`,
  'unknown-ending':
    'The ending of {{file}} does not tell the format. Write --format and one of: {{formats}}.',
  'crs-impossible': 'The format {{format}} is always in WGS 84. Leave --crs out, or choose another format.',
  'no-plan': 'There is no address list for plan {{plan}}. There are: {{plans}}.',
  written: 'Wrote {{files}}: {{number}} records in EPSG:{{crs}}.',
  'not-written': 'No file was written.',
  'title-control-list': 'Control list: the addresses of the areas',
};
