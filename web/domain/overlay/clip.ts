import { booleanPointInPolygon, difference, intersect } from '@turf/turf';
import type { Feature, MultiPolygon as GeoMultiPolygon, Polygon as GeoPolygon } from 'geojson';
import type { MultiPolygon, Utm32 } from '../geo/coordinates';
import { area } from '../geo/measure';
import { fromPositions, toPositions } from './shape';

/** West, south, east and north in metres. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * A prepared shape, with what repeated clipping needs. Only planar functions of Turf are used: its areas, distances
 * and buffers reckon on a sphere, which is half a percent wrong here.
 */
export interface Clippable {
  readonly shape: MultiPolygon<Utm32>;
  readonly feature: Feature<GeoMultiPolygon>;
  readonly box: Box;
  /** m² */
  readonly area: number;
}

/** Makes a shape clippable. It must come from `prepareShape`. */
export function clippable(shape: MultiPolygon<Utm32>): Clippable {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const part of shape)
    for (const at of part[0] ?? []) {
      box[0] = Math.min(box[0], at[0]);
      box[1] = Math.min(box[1], at[1]);
      box[2] = Math.max(box[2], at[0]);
      box[3] = Math.max(box[3], at[1]);
    }
  const geometry: GeoMultiPolygon = { type: 'MultiPolygon', coordinates: toPositions(shape) };
  return { shape, feature: { type: 'Feature', properties: {}, geometry }, box, area: area(shape) };
}

/** True when the boxes share more than an edge. */
export const boxesOverlap = (a: Box, b: Box): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** m² that all shapes have in common (one shape: its own area). */
export function commonArea(shapes: readonly Clippable[]): number {
  const [first, ...rest] = shapes;
  if (!first) return 0;
  if (rest.length === 0) return first.area;
  for (const [i, one] of shapes.entries())
    for (const other of shapes.slice(i + 1)) if (!boxesOverlap(one.box, other.box)) return 0;
  return clippedArea(intersect({ type: 'FeatureCollection', features: shapes.map((one) => one.feature) }));
}

/** m² of `shape` that none of the others covers. */
export function remainingArea(shape: Clippable, others: readonly Clippable[]): number {
  const near = others.filter((other) => boxesOverlap(shape.box, other.box));
  if (near.length === 0) return shape.area;
  const features = [shape, ...near].map((one) => one.feature);
  return clippedArea(difference({ type: 'FeatureCollection', features }));
}

/** True when the position lies in the shape or on its edge. */
export function contains(shape: Clippable, position: Utm32): boolean {
  const [west, south, east, north] = shape.box;
  if (position[0] < west || position[0] > east || position[1] < south || position[1] > north) return false;
  return booleanPointInPolygon([position[0], position[1]], shape.feature);
}

function clippedArea(feature: Feature<GeoPolygon | GeoMultiPolygon> | null): number {
  if (!feature) return 0;
  const { geometry } = feature;
  return area(
    geometry.type === 'Polygon' ? fromPositions([geometry.coordinates]) : fromPositions(geometry.coordinates),
  );
}
