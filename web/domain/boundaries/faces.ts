import type { NodedEdges } from './noding';
import { type PlanePoint, ringArea } from './plane';

/** A line between two points with the labels of the ground left and right of it (area index, -1 outside). */
export interface LabelledEdge {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** One closed walk around ground that lies on its left. Counter-clockwise walks bound the ground. */
export interface Face {
  /** The label of the walk's first line on this side; of all its lines once labels are settled. */
  readonly label: number;
  /** Points of the walk, without the closing one. */
  readonly ring: readonly number[];
  /** The line that leaves each point of the ring, as half-edge: 2k runs along line k, 2k + 1 against it. */
  readonly halves: readonly number[];
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
    const halves: number[] = [];
    for (let half = start; !seen[half]; half = next[half] as number) {
      seen[half] = 1;
      ring.push(tail(half));
      halves.push(half);
    }
    const area = ringArea(ring.map((id) => points[id] as PlanePoint));
    faces.push({ label: sideOf(lines, start), ring, halves, area });
  }
  return faces;
}

/** The label on the left of a half-edge. */
export function sideOf(lines: readonly LabelledEdge[], half: number): number {
  const line = lines[half >> 1] as LabelledEdge;
  return half % 2 === 0 ? line.left : line.right;
}

/** The lines with new labels on some sides (by half-edge), without those that have one label on both sides. */
export function relabelled(
  lines: readonly LabelledEdge[],
  labels: ReadonlyMap<number, number>,
): LabelledEdge[] {
  return lines
    .map((line, i) => ({
      ...line,
      left: labels.get(2 * i) ?? line.left,
      right: labels.get(2 * i + 1) ?? line.right,
    }))
    .filter(({ left, right }) => left !== right);
}

/**
 * Makes the labels around each face agree. Shapes that rounding makes overlap by a hair leave slivers that two areas
 * claim, and lines whose other side nobody labelled: each face goes to the area that claims most of its outline.
 */
export function settleLabels(points: readonly PlanePoint[], lines: readonly LabelledEdge[]): LabelledEdge[] {
  const labels = new Map<number, number>();
  for (const { halves } of facesOf(points, lines)) {
    const claims = new Map<number, number>();
    for (const half of halves) {
      const label = sideOf(lines, half);
      const { from, to } = lines[half >> 1] as LabelledEdge;
      const [a, b] = [points[from] as PlanePoint, points[to] as PlanePoint];
      if (label >= 0) claims.set(label, (claims.get(label) ?? 0) + Math.hypot(a.x - b.x, a.y - b.y));
    }
    const winner = [...claims].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? -1;
    for (const half of halves) labels.set(half, winner);
  }
  return relabelled(lines, labels);
}

function direction(points: readonly PlanePoint[], from: number, to: number): number {
  const [a, b] = [points[from] as PlanePoint, points[to] as PlanePoint];
  return Math.atan2(b.y - a.y, b.x - a.x);
}
