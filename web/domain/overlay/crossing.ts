import type { MultiPolygon, Utm32 } from '../geo/coordinates';

/**
 * True when two edges of a shape, of the same ring or of two, cross at a point that is an end of neither, or run along
 * each other. Rings that only touch at a vertex are fine for clipping and give false.
 * Edges are swept from west to east, so that only those with overlapping spans are compared.
 */
export function crossesItself(shape: MultiPolygon<Utm32>): boolean {
  const edges: Edge[] = [];
  for (const part of shape)
    for (const ring of part)
      for (let i = 1; i < ring.length; i++) {
        const a = ring[i - 1] as Utm32;
        const b = ring[i] as Utm32;
        edges.push({ a, b, west: Math.min(a[0], b[0]), east: Math.max(a[0], b[0]) });
      }
  edges.sort((one, other) => one.west - other.west);
  for (const [i, one] of edges.entries())
    for (let j = i + 1; j < edges.length; j++) {
      const other = edges[j] as Edge;
      if (other.west > one.east) break;
      if (edgesCross(one, other)) return true;
    }
  return false;
}

interface Edge {
  readonly a: Utm32;
  readonly b: Utm32;
  readonly west: number;
  readonly east: number;
}

/** Twice the signed area of the triangle; its sign tells on which side of a-b the point c lies. */
const side = (a: Utm32, b: Utm32, c: Utm32): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

function edgesCross(one: Edge, other: Edge): boolean {
  const c = side(one.a, one.b, other.a);
  const d = side(one.a, one.b, other.b);
  if (c === 0 && d === 0) return overlapAlong(one, other);
  return c * d < 0 && side(other.a, other.b, one.a) * side(other.a, other.b, one.b) < 0;
}

/** Two edges on one line share more than a point. */
function overlapAlong(one: Edge, other: Edge): boolean {
  const axis = Math.abs(one.b[0] - one.a[0]) >= Math.abs(one.b[1] - one.a[1]) ? 0 : 1;
  const from = Math.max(Math.min(one.a[axis], one.b[axis]), Math.min(other.a[axis], other.b[axis]));
  const to = Math.min(Math.max(one.a[axis], one.b[axis]), Math.max(other.a[axis], other.b[axis]));
  return to > from;
}
