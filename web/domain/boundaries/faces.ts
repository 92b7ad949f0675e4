import type { NodedEdges } from './noding';
import { type PlanePoint, ringArea } from './plane';

/** A line between two points with the labels of the ground left and right of it (area index, -1 outside). */
export interface LabelledEdge {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** One closed walk around ground of one label, which lies on its left. Counter-clockwise walks bound the ground. */
export interface Face {
  readonly label: number;
  /** Points of the walk, without the closing one. */
  readonly ring: readonly number[];
  /** Index of the labelled edge that leaves each point of the ring. */
  readonly edges: readonly number[];
  /** Square millimetres, negative for walks around holes. */
  readonly area: number;
}

/** Joins the edges of neighbouring areas: one line per pair of points, with a label on each side. */
export function labelEdges({ edges }: NodedEdges): LabelledEdge[] {
  const sides = new Map<string, { from: number; to: number; left: number; right: number }>();
  for (const { from, to, area } of edges) {
    const [low, high] = [Math.min(from, to), Math.max(from, to)];
    const key = `${low},${high}`;
    let line = sides.get(key);
    if (!line) {
      line = { from: low, to: high, left: -1, right: -1 };
      sides.set(key, line);
    }
    if (from === low) line.left = area;
    else line.right = area;
  }
  return [...sides.values()];
}

/**
 * Walks around all faces that the lines divide the plane into. At every point the walk takes the sharpest turn to the
 * left, so that ground which touches itself at a single point is walked around separately.
 */
export function facesOf(points: readonly PlanePoint[], lines: readonly LabelledEdge[]): Face[] {
  // half-edge 2k runs along line k, half-edge 2k + 1 against it
  const tail = (half: number): number => {
    const line = lines[half >> 1] as LabelledEdge;
    return half % 2 === 0 ? line.from : line.to;
  };
  const leaving = new Map<number, number[]>();
  for (let half = 0; half < 2 * lines.length; half++) {
    const known = leaving.get(tail(half));
    if (known) known.push(half);
    else leaving.set(tail(half), [half]);
  }
  const next = new Int32Array(2 * lines.length);
  for (const [at, halves] of leaving) {
    const angle = new Map(halves.map((half) => [half, direction(points, at, tail(half ^ 1))]));
    halves.sort((a, b) => (angle.get(a) as number) - (angle.get(b) as number) || a - b);
    halves.forEach((half, i) => {
      next[half ^ 1] = halves[(i || halves.length) - 1] as number;
    });
  }
  const faces: Face[] = [];
  const seen = new Uint8Array(2 * lines.length);
  for (let start = 0; start < 2 * lines.length; start++) {
    if (seen[start]) continue;
    const ring: number[] = [];
    const edges: number[] = [];
    for (let half = start; !seen[half]; half = next[half] as number) {
      seen[half] = 1;
      ring.push(tail(half));
      edges.push(half >> 1);
    }
    const line = lines[start >> 1] as LabelledEdge;
    const area = ringArea(ring.map((id) => points[id] as PlanePoint));
    faces.push({ label: start % 2 === 0 ? line.left : line.right, ring, edges, area });
  }
  return faces;
}

function direction(points: readonly PlanePoint[], from: number, to: number): number {
  const [a, b] = [points[from] as PlanePoint, points[to] as PlanePoint];
  return Math.atan2(b.y - a.y, b.x - a.x);
}
