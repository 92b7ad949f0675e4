import type { ExportCrs, ExportFile, ExportLayer } from '../../layer';
import { ESRI_WKT } from '../crs-texts';
import { geometryOf } from '../geometry';
import { encodeDbf } from './dbf';
import { encodeShapes } from './shp';

/**
 * A shapefile: .shp, .shx, .dbf, .prj and .cpg (UTF-8), the form in which Danmarks Statistik takes custom areas. Written
 * here because the packages that were tried under GDAL write holes as parts, texts in Latin-1 without saying so, and every number
 * with three decimals. `cut` tells which texts were too long for the format.
 */
export function toShapefile(
  layer: ExportLayer,
  crs: ExportCrs,
  path: string,
): { readonly files: readonly ExportFile[]; readonly cut: readonly { column: string; count: number }[] } {
  const { shp, shx } = encodeShapes(
    layer.kind === 'point' ? 'Point' : 'MultiPolygon',
    layer.features.map(({ shape }) => geometryOf(shape, crs)),
  );
  const { bytes, cut } = encodeDbf(
    layer.columns,
    layer.features.map(({ values }) => values),
    layer.credit.date,
  );
  const stem = path.replace(/\.shp$/i, '');
  // the .shp last: who waits for it finds the others in place
  const files = [
    { path: `${stem}.shx`, content: shx },
    { path: `${stem}.dbf`, content: bytes },
    { path: `${stem}.prj`, content: ESRI_WKT[crs] },
    { path: `${stem}.cpg`, content: 'UTF-8' },
    { path, content: shp },
  ];
  return { files, cut };
}
