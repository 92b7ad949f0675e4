import type { Position } from 'geojson';
import { snap, type Utm32 } from '../../domain/geo/coordinates';
import { publishedPosition } from '../formats/degrees';
import type { ExportCrs, ExportShape } from './layer';

/** A position as written: metres on the 1 mm grid, or degrees with nine decimals, longitude first. */
export const writtenPosition =
  (crs: ExportCrs) =>
  (position: Utm32): Position =>
    crs === '4326' ? publishedPosition(position) : [...snap(position)];

/** The polygons of an area as written, each an outer ring (counter-clockwise) with its holes (clockwise). */
export const writtenPolygons = (
  shape: Extract<ExportShape, { kind: 'area' }>['shape'],
  crs: ExportCrs,
): Position[][][] => shape.map((polygon) => polygon.map((ring) => ring.map(writtenPosition(crs))));
