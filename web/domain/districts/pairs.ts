import { intersect } from '../boundaries/clip';
import { partsOf } from '../boundaries/parts';
import { polygonOffPlane, ringsOnPlane } from '../boundaries/pieces';
import { type Origin, originOf, type PlaneRing } from '../boundaries/plane';
import type { MultiPolygon, Polygon, Utm32 } from '../geo/coordinates';
import { perimeter, polygonArea } from '../geo/measure';
import { pointInside } from './point-inside';

/** Square metres from which on an overlap or a gap is told. */
export const TOLD = 0.01;
/** Strips narrower than this (metres, on average) are the rounding of two drawings to millimetres, not a fact. */
const ROUNDING = 0.002;

/** Two districts of one band that share ground; indexes into the list given. */
export interface PairOverlap {
  readonly one: number;
  readonly other: number;
  readonly squareMetres: number;
  /** Inside the largest common part. */
  readonly at: Utm32;
}

/** Rings of a plane as polygons in metres. */
export const planePolygons = (rings: readonly PlaneRing[], origin: Origin): Polygon<Utm32>[] =>
  partsOf(rings).map((part) => polygonOffPlane(part, origin));

/** True for a part that is ground and not a trace of rounding. */
export const isGround = (polygon: Polygon<Utm32>): boolean => {
  const squareMetres = polygonArea(polygon);
  return squareMetres >= TOLD && (2 * squareMetres) / perimeter([polygon]) >= ROUNDING;
};

type Box = readonly [number, number, number, number];
function boxOf(shape: MultiPolygon<Utm32>): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [east, north] of shape.flat(2)) {
    box[0] = Math.min(box[0], east);
    box[1] = Math.min(box[1], north);
    box[2] = Math.max(box[2], east);
    box[3] = Math.max(box[3], north);
  }
  return box;
}

/** Every pair of shapes that overlap by more than rounding, measured and located, in the order of the list. */
export function overlapsOf(shapes: readonly MultiPolygon<Utm32>[]): PairOverlap[] {
  const boxes = shapes.map(boxOf);
  return shapes.flatMap((shape, one) =>
    shapes.slice(one + 1).flatMap((second, k): PairOverlap[] => {
      const other = one + 1 + k;
      const [a, b] = [boxes[one] as Box, boxes[other] as Box];
      if (a[0] >= b[2] || b[0] >= a[2] || a[1] >= b[3] || b[1] >= a[3]) return [];
      const origin = originOf(shape.flatMap((polygon) => polygon[0] ?? []));
      const common = intersect(ringsOnPlane(shape, origin), ringsOnPlane(second, origin));
      const parts = planePolygons(common, origin).filter(isGround);
      const largest = parts.toSorted((p, q) => polygonArea(q) - polygonArea(p))[0];
      const at = largest && pointInside(largest);
      if (!at) return [];
      const squareMetres = parts.reduce((sum, part) => sum + polygonArea(part), 0);
      return [{ one, other, squareMetres, at }];
    }),
  );
}
