import Flatbush from 'flatbush';
import { disc, subtract } from './clip';
import { millimetres, nearestOnSegment, type PlanePoint, type PlaneRing, ringsHold } from './plane';

/** A vertex or a side of a ring, with its distance along the ring. */
interface Station {
  readonly ring: number;
  readonly along: number;
  readonly length: number;
  readonly a: PlanePoint;
  readonly b: PlanePoint;
}

/**
 * A shape without its necks: places where two corners of it only just meet (nearer than `width` metres), as cutting off
 * spurs leaves them. Each is widened to a gap of twice that width, so that parts are either joined or clearly apart.
 */
export function withoutNecks(shape: PlaneRing[], width: number): PlaneRing[] {
  const necks = necksOf(shape, millimetres(width));
  return necks.length === 0
    ? shape
    : subtract(
        shape,
        necks.map((neck) => disc(neck, width)),
      );
}

/** Middles of the necks narrower than `width` (mm). */
function necksOf(shape: PlaneRing[], width: number): PlanePoint[] {
  const sides = shape.flatMap(sidesOf);
  if (sides.length === 0) return [];
  const index = new Flatbush(sides.length);
  for (const { a, b } of sides)
    index.add(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y));
  index.finish();
  const necks: PlanePoint[] = [];
  for (const corner of sides) {
    const { x, y } = corner.a;
    for (const i of index.search(x - width, y - width, x + width, y + width)) {
      const side = sides[i] as Station;
      const across = nearestOnSegment(corner.a, side.a, side.b);
      const distance = Math.hypot(across.x - x, across.y - y);
      if (distance >= width || isBeside(corner, side, 6 * width)) continue;
      const middle = { x: (x + across.x) / 2, y: (y + across.y) / 2 };
      if (distance <= 1 || ringsHold(shape, middle)) necks.push(middle);
    }
  }
  return necks;
}

function sidesOf(points: PlaneRing, ring: number): Station[] {
  let length = 0;
  const sides = points.map((a, i) => {
    const b = points[(i + 1) % points.length] as PlanePoint;
    const along = length;
    length += Math.hypot(a.x - b.x, a.y - b.y);
    return { ring, along, a, b };
  });
  return sides.map((side) => ({ ...side, length }));
}

/** True when two places of one ring follow each other within a distance along it. */
function isBeside(one: Station, other: Station, distance: number): boolean {
  if (one.ring !== other.ring) return false;
  const gap = Math.abs(one.along - other.along);
  const side = Math.hypot(other.a.x - other.b.x, other.a.y - other.b.y);
  return Math.min(gap, one.length - gap) < distance + side;
}
