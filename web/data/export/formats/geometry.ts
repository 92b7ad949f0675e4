import type { MultiPolygon, Point } from 'geojson';
import type { ExportCrs, ExportShape } from '../layer';
import { writtenPolygons, writtenPosition } from '../positions';

/** A shape as GeoJSON geometry in the asked coordinates. */
export const geometryOf = (shape: ExportShape, crs: ExportCrs): Point | MultiPolygon =>
  shape.kind === 'point'
    ? { type: 'Point', coordinates: writtenPosition(crs)(shape.at) }
    : { type: 'MultiPolygon', coordinates: writtenPolygons(shape.shape, crs) };
