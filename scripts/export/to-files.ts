import { toCsv } from '../../web/data/export/formats/csv';
import { toFlatGeobuf } from '../../web/data/export/formats/flatgeobuf';
import { toGeoJson } from '../../web/data/export/formats/geojson';
import { toShapefile } from '../../web/data/export/formats/shapefile';
import type { ExportCrs, ExportFile, ExportLayer } from '../../web/data/export/layer';
import { type Finding, finding } from '../../web/domain/findings/finding';
import type { ExportFormat } from './format';
import { toGeoPackage } from './formats/geopackage';
import { toKml } from './formats/kml';

/** How a layer is to be written. */
export interface ExportTarget {
  readonly path: string;
  readonly format: ExportFormat;
  /** One that the format has (see `crsFor`). */
  readonly crs: ExportCrs;
  /** CSV only: begin with a byte order mark. */
  readonly bom?: boolean;
}

/** Makes the files of an export. The same layer gives the same bytes in every format. */
export function toFiles(
  layer: ExportLayer,
  { path, format, crs, bom = false }: ExportTarget,
): { readonly files: readonly ExportFile[]; readonly findings: readonly Finding[] } {
  if (format === 'shapefile') {
    const { files, cut } = toShapefile(layer, crs, path);
    const findings = cut.map(({ column, count }) =>
      finding('export-text-cut', { place: { file: path }, values: { column, count } }),
    );
    return { files, findings };
  }
  return { files: [{ path, content: contentOf(layer, format, crs, bom) }], findings: [] };
}

function contentOf(
  layer: ExportLayer,
  format: Exclude<ExportFormat, 'shapefile'>,
  crs: ExportCrs,
  bom: boolean,
): Uint8Array | string {
  switch (format) {
    case 'flatgeobuf':
      return toFlatGeobuf(layer, crs);
    case 'geojson':
      return toGeoJson(layer);
    case 'geopackage':
      return toGeoPackage(layer, crs);
    case 'csv':
      return toCsv(layer, crs, bom);
    case 'kml':
      return toKml(layer);
  }
}
