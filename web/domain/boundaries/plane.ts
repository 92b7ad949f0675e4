import { type Utm32, utm32 } from '../geo/coordinates';

/**
 * Boundaries are worked out on a small plane: millimetres east and north of an origin near the addresses. Vertices
 * are whole numbers, so that every step lies on the published 1 mm grid and products of coordinates stay exact.
 */
export interface PlanePoint {
  x: number;
  y: number;
}

/** A ring without its closing point; outer rings counter-clockwise, holes clockwise. */
export type PlaneRing = PlanePoint[];

/** Corner of a plane in whole metres of EPSG:25832. */
export interface Origin {
  readonly east: number;
  readonly north: number;
}

const MM_PER_METRE = 1000;

/** Metres to millimetres. */
export const millimetres = (metres: number): number => metres * MM_PER_METRE;

/** The plane whose corner lies south-west of all positions. */
export function originOf(positions: readonly Utm32[]): Origin {
  let [east, north] = [Infinity, Infinity];
  for (const position of positions) {
    east = Math.min(east, position[0]);
    north = Math.min(north, position[1]);
  }
  return { east: Math.floor(east), north: Math.floor(north) };
}

/** A position on the plane, not rounded: addresses keep their true place. */
export const onPlane = (origin: Origin, position: Utm32): PlanePoint => ({
  x: (position[0] - origin.east) * MM_PER_METRE,
  y: (position[1] - origin.north) * MM_PER_METRE,
});

/** A grid point of the plane as EPSG:25832 metres with three decimals. */
export const offPlane = (origin: Origin, point: PlanePoint): Utm32 =>
  utm32(
    (origin.east * MM_PER_METRE + point.x) / MM_PER_METRE,
    (origin.north * MM_PER_METRE + point.y) / MM_PER_METRE,
  );

/** The nearest grid point. */
export const onGrid = (point: PlanePoint): PlanePoint => ({ x: Math.round(point.x), y: Math.round(point.y) });

/** Order of points: from west to east, then from south to north. */
export const comparePoints = (a: PlanePoint, b: PlanePoint): number => a.x - b.x || a.y - b.y;

/** Twice the signed area of the triangle; positive when `c` lies left of `a` to `b`. */
export const turn = (a: PlanePoint, b: PlanePoint, c: PlanePoint): number =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** How much the way from `a` over `b` to `c` turns to the left at `b`, in radians (negative to the right). */
export const bendOf = (a: PlanePoint, b: PlanePoint, c: PlanePoint): number =>
  Math.atan2(turn(a, b, c), (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y));

/** Signed area in square millimetres; positive when counter-clockwise. */
export function ringArea(ring: readonly PlanePoint[]): number {
  const origin = ring[0];
  if (!origin) return 0;
  let twice = 0;
  for (let i = 1; i + 1 < ring.length; i++)
    twice += turn(origin, ring[i] as PlanePoint, ring[i + 1] as PlanePoint);
  return twice / 2;
}

/** The point of a segment that is nearest to a point. */
export function nearestOnSegment(p: PlanePoint, a: PlanePoint, b: PlanePoint): PlanePoint {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((p.x - a.x) * dx + (p.y - a.y) * dy) / square));
  return { x: a.x + along * dx, y: a.y + along * dy };
}

/** Square of the distance from a point to a segment. */
export function squareToSegment(p: PlanePoint, a: PlanePoint, b: PlanePoint): number {
  const [dx, dy, px, py] = [b.x - a.x, b.y - a.y, p.x - a.x, p.y - a.y];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / square));
  return (px - along * dx) ** 2 + (py - along * dy) ** 2;
}

/** Distance from a point to a segment. */
export const distanceToSegment = (p: PlanePoint, a: PlanePoint, b: PlanePoint): number =>
  Math.sqrt(squareToSegment(p, a, b));

/** True when a point lies inside the ring by the even-odd rule; points on the ring may fall either way. */
export function ringHolds(ring: readonly PlanePoint[], p: PlanePoint): boolean {
  let inside = false;
  let b = ring[ring.length - 1];
  for (const a of ring) {
    if (b && a.y > p.y !== b.y > p.y && p.x < ((b.x - a.x) * (p.y - a.y)) / (b.y - a.y) + a.x)
      inside = !inside;
    b = a;
  }
  return inside;
}

/** True when a point lies inside a set of rings (outer rings and holes) by the even-odd rule. */
export const ringsHold = (rings: readonly PlaneRing[], p: PlanePoint): boolean =>
  rings.reduce((inside, ring) => ringHolds(ring, p) !== inside, false);
