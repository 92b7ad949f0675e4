import Flatbush from 'flatbush';
import { type MultiPolygon, snapMetre, type Utm32 } from '../geo/coordinates';
import { signedRingArea } from '../geo/measure';
import { onGrid, onPlane, originOf, type PlanePoint, turn } from './plane';

/** What can be wrong with a ring of a published boundary. */
export type RingFault = 'off-grid' | 'open' | 'too-short' | 'wrong-direction' | 'spike' | 'touches-line';

interface Segment {
  readonly ring: number;
  readonly place: number;
  readonly length: number;
  readonly a: PlanePoint;
  readonly b: PlanePoint;
  readonly at: Utm32;
}

/**
 * Faults of the rings of one area: vertices off the 1 mm grid, rings open, without area or running the wrong way (outer
 * counter-clockwise, holes clockwise), lines that turn back on themselves, and lines that meet other lines anywhere
 * but at a vertex of both. Different rings may touch at vertices; one ring may not touch itself.
 */
export function ringFaults(shape: MultiPolygon<Utm32>): { fault: RingFault; at: Utm32 }[] {
  const faults: { fault: RingFault; at: Utm32 }[] = [];
  const segments: Segment[] = [];
  const origin = originOf(shape.flatMap((polygon) => polygon[0] ?? []));
  let rings = 0;
  for (const polygon of shape)
    polygon.forEach((ring, i) => {
      const [first, last] = [ring[0], ring[ring.length - 1]];
      if (!first || !last) return;
      if (first[0] !== last[0] || first[1] !== last[1]) faults.push({ fault: 'open', at: first });
      if (ring.length < 4) faults.push({ fault: 'too-short', at: first });
      if (signedRingArea(ring) > 0 !== (i === 0)) faults.push({ fault: 'wrong-direction', at: first });
      for (const at of ring)
        if (snapMetre(at[0]) !== at[0] || snapMetre(at[1]) !== at[1]) faults.push({ fault: 'off-grid', at });
      const points = ring.map((position) => onGrid(onPlane(origin, position)));
      for (let k = 1; k < points.length; k++)
        segments.push({
          ring: rings,
          place: k - 1,
          length: points.length - 1,
          a: points[k - 1] as PlanePoint,
          b: points[k] as PlanePoint,
          at: ring[k] as Utm32,
        });
      rings++;
    });
  return [...faults, ...meetings(segments)];
}

/** Pairs of segments that meet where they must not. */
function meetings(segments: readonly Segment[]): { fault: RingFault; at: Utm32 }[] {
  if (segments.length === 0) return [];
  const boxOf = ({ a, b }: Segment) =>
    [Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y)] as const;
  const index = new Flatbush(segments.length);
  for (const segment of segments) index.add(...boxOf(segment));
  index.finish();
  const faults: { fault: RingFault; at: Utm32 }[] = [];
  segments.forEach((one, i) => {
    for (const j of index.search(...boxOf(one))) {
      if (j <= i) continue;
      const other = segments[j] as Segment;
      const gap = (other.place - one.place + one.length) % one.length;
      if (one.ring === other.ring && (gap === 1 || gap === one.length - 1)) {
        const [before, after] = gap === 1 ? [one, other] : [other, one];
        if (turnsBack(before.a, before.b, after.b)) faults.push({ fault: 'spike', at: one.at });
      } else if (meet(one, other) && (one.ring === other.ring || !meetAtEnds(one, other)))
        faults.push({ fault: 'touches-line', at: one.at });
    }
  });
  return faults;
}

const same = (p: PlanePoint, q: PlanePoint): boolean => p.x === q.x && p.y === q.y;

/** True when the way from `a` over `b` to `c` returns along itself. */
const turnsBack = (a: PlanePoint, b: PlanePoint, c: PlanePoint): boolean =>
  turn(a, b, c) === 0 && (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y) <= 0;

/** True when two segments have a point in common. */
function meet({ a, b }: Segment, { a: c, b: d }: Segment): boolean {
  const [c1, d1, a1, b1] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (c1 * d1 < 0 && a1 * b1 < 0) return true;
  const on = (side: number, p: PlanePoint, q: PlanePoint, r: PlanePoint): boolean =>
    side === 0 && (p.x - q.x) * (p.x - r.x) <= 0 && (p.y - q.y) * (p.y - r.y) <= 0;
  return on(c1, c, a, b) || on(d1, d, a, b) || on(a1, a, c, d) || on(b1, b, c, d);
}

/** True when segments that meet do so only at one common end, not along a line. */
function meetAtEnds({ a, b }: Segment, { a: c, b: d }: Segment): boolean {
  const [common, p, q] = same(a, c)
    ? [a, b, d]
    : same(a, d)
      ? [a, b, c]
      : same(b, c)
        ? [b, a, d]
        : same(b, d)
          ? [b, a, c]
          : [];
  return common !== undefined && p !== undefined && q !== undefined && !turnsBack(p, common, q);
}
