/** The command that hands data out to other programs. */
export const exportTexts = {
  export:
    'skriv grænser, adresser eller kontrolliste til andre programmer (QGIS, regneark, Danmarks Statistik)',
  'argument-subject':
    'boundaries: områdernes grænser; addresses: alle adresser med det område, de hører til; control-list: områdernes adresser',
  'option-out': 'filen, der skrives; dens endelse bestemmer formatet, hvis --format ikke gør',
  'option-format':
    'flatgeobuf (.fgb), geojson (.geojson), geopackage (.gpkg), shapefile (.shp med .shx, .dbf, .prj og .cpg), csv eller kml',
  'option-crs':
    'koordinatsystem: 25832 (ETRS89/UTM32, meter) eller 4326 (WGS 84, grader); GeoJSON og KML er altid 4326',
  'option-bom': 'begynd CSV-filen med et byte order mark, så Excel ser, at den er UTF-8',
  'help-after': `Eksempler:
  geodata export boundaries --plan 2025 --out omraader.shp
  geodata export control-list --plan 2025 --out kontrolliste.csv --bom
  geodata export addresses --register registre/2026 --out adresser.gpkg

Danmarks Statistik tager egne områder som shapefile i EPSG:25832: send den sammen med kontrollisten.
CSV har semikolon mellem felterne og decimalkomma; grænser står som WKT i den sidste kolonne.`,
  'unknown-ending':
    'Endelsen på {{file}} siger ikke, hvilket format der ønskes. Skriv --format og et af: {{formats}}.',
  'crs-impossible': 'Formatet {{format}} er altid i WGS 84. Udelad --crs, eller vælg et andet format.',
  'no-plan': 'Der er ingen adresseliste for planen {{plan}}. Der er: {{plans}}.',
  written: 'Skrev {{files}}: {{number}} poster i EPSG:{{crs}}.',
  'not-written': 'Der er ikke skrevet nogen fil.',
  'title-control-list': 'Kontrolliste: boligområdernes adresser',
};
