import { extname } from 'node:path';
import { EXPORT_CRS, type ExportCrs } from '../../web/data/export/layer';

/** What can be written; the first coordinate system of each is the one taken when nothing is said. */
export const EXPORT_FORMATS = {
  flatgeobuf: { ending: '.fgb', crs: EXPORT_CRS },
  geojson: { ending: '.geojson', crs: ['4326'] },
  geopackage: { ending: '.gpkg', crs: EXPORT_CRS },
  shapefile: { ending: '.shp', crs: EXPORT_CRS },
  csv: { ending: '.csv', crs: EXPORT_CRS },
  kml: { ending: '.kml', crs: ['4326'] },
} as const satisfies Record<string, { ending: string; crs: readonly [ExportCrs, ...ExportCrs[]] }>;
export type ExportFormat = keyof typeof EXPORT_FORMATS;

/** Names of the formats. */
export const FORMAT_NAMES = Object.keys(EXPORT_FORMATS) as ExportFormat[];

/** The format that the ending of a file name asks for. */
export const formatOf = (file: string): ExportFormat | undefined =>
  FORMAT_NAMES.find((name) => EXPORT_FORMATS[name].ending === extname(file).toLowerCase());

/** The coordinate system to write in: the one asked for, else the format's first; undefined when the format lacks it. */
export function crsFor(format: ExportFormat, asked: ExportCrs | undefined): ExportCrs | undefined {
  const allowed: readonly ExportCrs[] = EXPORT_FORMATS[format].crs;
  return asked === undefined ? allowed[0] : allowed.find((crs) => crs === asked);
}
