import Flatbush from 'flatbush';
import { disc, subtract } from './clip';
import { bendOf, millimetres, nearestOnSegment, type PlanePoint, type PlaneRing, ringsHold } from './plane';

/** A vertex or a side of a ring, with its distance along the ring. */
interface Station {
  readonly ring: number;
  readonly along: number;
  readonly length: number;
  /** How much the ring turns to the left at `a`, in radians. */
  readonly bend: number;
  readonly a: PlanePoint;
  readonly b: PlanePoint;
}

/** A corner of the shape that points at its other side across a gap turns by more than this (radians). */
const TIP = 0.5;

/**
 * A shape without its necks: places where two corners of it only just meet or only just part (nearer than `width`
 * metres), as cutting off spurs leaves them. Each is widened to a gap of twice that width, so that parts are either
 * joined or clearly apart.
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
      if (distance >= width || isBeside(corner, side, across, 6 * width)) continue;
      const middle = { x: (x + across.x) / 2, y: (y + across.y) / 2 };
      if (distance <= 1 || corner.bend > TIP || ringsHold(shape, middle)) necks.push(middle);
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
    return { ring, along, a, b, bend: bendOf(points[(i || points.length) - 1] as PlanePoint, a, b) };
  });
  return sides.map((side) => ({ ...side, length }));
}

/** True when a corner and a place on a side follow each other within a distance along one ring. */
function isBeside(corner: Station, side: Station, place: PlanePoint, distance: number): boolean {
  if (corner.ring !== side.ring) return false;
  const gap = Math.abs(corner.along - side.along - Math.hypot(place.x - side.a.x, place.y - side.a.y));
  return Math.min(gap, corner.length - gap) < distance;
}
