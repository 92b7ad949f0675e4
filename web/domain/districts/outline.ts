import Flatbush from 'flatbush';
import { sideOfPolygon } from '../geo/contains';
import { type MultiPolygon, type Polygon, type Ring, type Utm32, utm32 } from '../geo/coordinates';
import { signedRingArea } from '../geo/measure';

/** What can be wrong with the outline of a district or parcel that somebody else has drawn. */
export type OutlineFault =
  | 'outline-open'
  | 'outline-short'
  | 'outline-flat'
  | 'outline-crosses'
  | 'hole-outside'
  | 'parts-overlap';

export interface OutlineProblem {
  readonly fault: OutlineFault;
  /** Where it shows. */
  readonly at: Utm32;
}

/** Square metres under which a ring has no area. */
const FLAT = 1e-4;

/**
 * The first thing that is wrong with a shape: rings not closed, of fewer than four points or without area, lines that cross
 * or run over each other, holes outside, parts on top of each other. Rings may touch themselves and each other at
 * points, which real data do. Undefined for a sound shape. Which way rings run is not looked at.
 */
export function outlineProblem(shape: MultiPolygon<Utm32>): OutlineProblem | undefined {
  for (const polygon of shape)
    for (const ring of polygon) {
      const [first, last] = [ring[0], ring.at(-1)];
      const at = first ?? utm32(0, 0);
      if (!first || !last || new Set(ring.map(String)).size < 3) return { fault: 'outline-short', at };
      if (first[0] !== last[0] || first[1] !== last[1]) return { fault: 'outline-open', at };
      if (ring.length < 4) return { fault: 'outline-short', at };
    }
  const crossing = firstCrossing(shape);
  if (crossing) return { fault: 'outline-crosses', at: crossing };
  for (const polygon of shape)
    for (const ring of polygon)
      if (Math.abs(signedRingArea(ring)) < FLAT) return { fault: 'outline-flat', at: ring[0] as Utm32 };
  return misplacedRing(shape);
}

/** Outer rings counter-clockwise, holes clockwise, whatever way the file had them. */
export const directed = (shape: MultiPolygon<Utm32>): MultiPolygon<Utm32> =>
  shape.map((polygon) =>
    polygon.map((ring, i) => (signedRingArea(ring) > 0 === (i === 0) ? ring : [...ring].reverse())),
  );

interface Edge {
  readonly a: Utm32;
  readonly b: Utm32;
}

/** A point at which two lines cross inside both, or where lines run over each other. */
function firstCrossing(shape: MultiPolygon<Utm32>): Utm32 | undefined {
  const edges: Edge[] = [];
  for (const polygon of shape)
    for (const ring of polygon)
      for (let i = 1; i < ring.length; i++) {
        const [a, b] = [ring[i - 1] as Utm32, ring[i] as Utm32];
        if (a[0] !== b[0] || a[1] !== b[1]) edges.push({ a, b });
      }
  if (edges.length === 0) return undefined;
  const boxOf = ({ a, b }: Edge) =>
    [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])] as const;
  const index = new Flatbush(edges.length);
  for (const edge of edges) index.add(...boxOf(edge));
  index.finish();
  for (const [i, one] of edges.entries())
    for (const j of index.search(...boxOf(one))) {
      if (j <= i) continue;
      const at = crossing(one, edges[j] as Edge);
      if (at) return at;
    }
  return undefined;
}

/** Twice the area of the triangle, reckoned from its first corner so that large coordinates do not eat the digits. */
const turn = (a: Utm32, b: Utm32, c: Utm32): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

function crossing(one: Edge, other: Edge): Utm32 | undefined {
  const [c, d] = [turn(one.a, one.b, other.a), turn(one.a, one.b, other.b)];
  if (c === 0 && d === 0) return runsAlong(one, other);
  if (c * d >= 0 || turn(other.a, other.b, one.a) * turn(other.a, other.b, one.b) >= 0) return undefined;
  const along = c / (c - d);
  return utm32(
    other.a[0] + along * (other.b[0] - other.a[0]),
    other.a[1] + along * (other.b[1] - other.a[1]),
  );
}

/** Two lines on one straight share more than a point: a spike, or a line drawn twice. */
function runsAlong(one: Edge, other: Edge): Utm32 | undefined {
  const axis = Math.abs(one.b[0] - one.a[0]) >= Math.abs(one.b[1] - one.a[1]) ? 0 : 1;
  const ends = [one.a, one.b, other.a, other.b].sort((p, q) => p[axis] - q[axis]);
  const from = Math.max(Math.min(one.a[axis], one.b[axis]), Math.min(other.a[axis], other.b[axis]));
  const to = Math.min(Math.max(one.a[axis], one.b[axis]), Math.max(other.a[axis], other.b[axis]));
  return to > from ? ends[1] : undefined;
}

/** Holes outside their polygon, and polygons inside each other; lines do not cross any more. */
function misplacedRing(shape: MultiPolygon<Utm32>): OutlineProblem | undefined {
  for (const polygon of shape) {
    const [outer, ...holes] = polygon as [Ring<Utm32>, ...Ring<Utm32>[]];
    for (const hole of holes) {
      const at = hole.find((point) => sideOfPolygon([outer], point) === 'outside');
      if (at) return { fault: 'hole-outside', at };
    }
  }
  for (const [i, polygon] of shape.entries())
    for (const other of shape.slice(i + 1)) {
      const at = liesIn(polygon, other) ?? liesIn(other, polygon);
      if (at) return { fault: 'parts-overlap', at };
    }
  return undefined;
}

const liesIn = (polygon: Polygon<Utm32>, other: Polygon<Utm32>): Utm32 | undefined =>
  polygon[0]?.find((point) => sideOfPolygon(other, point) === 'inside');
