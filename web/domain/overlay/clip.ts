import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, MultiPolygon as GeoMultiPolygon } from 'geojson';
import type { MultiPolygon, Utm32 } from '../geo/coordinates';
import { area } from '../geo/measure';
import { type ClipCoordinates, clipBy } from './clip-library';
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
  const exact = squareMetres(inMillimetres([{ shape, box }])[0]);
  return { shape, feature: { type: 'Feature', properties: {}, geometry }, box, area: exact };
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
  const [one = [], ...others] = inMillimetres(shapes);
  return squareMetres(clipBy('intersection', one, others));
}

/** m² of `shape` that none of the others covers. */
export function remainingArea(shape: Clippable, others: readonly Clippable[]): number {
  const near = others.filter((other) => boxesOverlap(shape.box, other.box));
  if (near.length === 0) return shape.area;
  const [one = [], ...cut] = inMillimetres([shape, ...near]);
  return squareMetres(clipBy('difference', one, cut));
}

/** True when the position lies in the shape or on its edge. */
export function contains(shape: Clippable, position: Utm32): boolean {
  const [west, south, east, north] = shape.box;
  if (position[0] < west || position[0] > east || position[1] < south || position[1] > north) return false;
  return booleanPointInPolygon([position[0], position[1]], shape.feature);
}

const MM_PER_METRE = 1000;

/**
 * The shapes in whole millimetres from a corner of the first: exact, and without the thousand kilometres before them, which
 * would leave a sliver's crossings only a few digits. Area is then conserved to 1e-8 of what is clipped, slivers too.
 */
function inMillimetres(shapes: readonly Pick<Clippable, 'shape' | 'box'>[]): ClipCoordinates[] {
  const [west = 0, south = 0] = (shapes[0]?.box ?? []).map(Math.floor);
  const near = ([east, north]: Utm32): [number, number] => [
    Math.round((east - west) * MM_PER_METRE),
    Math.round((north - south) * MM_PER_METRE),
  ];
  return shapes.map(({ shape }) => shape.map((part) => part.map((ring) => ring.map(near))));
}

/** m² of a shape in millimetres. */
const squareMetres = (polygons: ClipCoordinates = []): number =>
  area(fromPositions(polygons)) / MM_PER_METRE ** 2;
