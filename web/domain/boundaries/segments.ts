import { distanceToSegment, type PlanePoint, turn } from './plane';

/** A straight line between two points. */
export interface Segment {
  readonly a: PlanePoint;
  readonly b: PlanePoint;
}

/** Simplified lines stay this far apart (mm), unless they were nearer. */
export const APART = 10;

/** True when two segments cross, are one, or come near each other anywhere but at a common end. */
export function comeNear({ a, b }: Segment, { a: c, b: d }: Segment): boolean {
  if (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) return true;
  const same = (p: PlanePoint, q: PlanePoint): boolean => p.x === q.x && p.y === q.y;
  const nearEnd = (p: PlanePoint, q: PlanePoint, r: PlanePoint): boolean =>
    !same(p, q) && !same(p, r) && distanceToSegment(p, q, r) < APART;
  if ((same(a, c) && same(b, d)) || (same(a, d) && same(b, c))) return true;
  return nearEnd(a, c, d) || nearEnd(b, c, d) || nearEnd(c, a, b) || nearEnd(d, a, b);
}
