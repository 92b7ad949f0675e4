import { type Face, facesOf, type LabelledEdge, relabelled, sideOf } from './faces';
import { type PlanePoint, ringHolds } from './plane';

/** An address on the plane with the label that its ground has. */
export interface LabelledPoint extends PlanePoint {
  readonly label: number;
}

/** Rounds of tidying; one or two are enough unless pockets touch each other. */
const MAX_ROUNDS = 8;
/** From this share of its outline on, one neighbour counts as enclosing a pocket. */
const MOST = 0.75;

/**
 * Gives enclosed ground without an address of its own to the neighbour with the longest common line: holes that nobody
 * lives in, pockets between areas (small ones, or mostly enclosed by one area), and slivers of an area that hold none
 * of its members. Lines with the same label on both sides vanish. `pocket` is in square millimetres.
 */
export function tidyFaces(
  points: readonly PlanePoint[],
  lines: readonly LabelledEdge[],
  addresses: readonly LabelledPoint[],
  pocket: number,
): LabelledEdge[] {
  let current = [...lines];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const labels = new Map<number, number>();
    for (const face of facesOf(points, current)) {
      if (face.area <= 0) continue;
      if (holdsAddress(points, face, addresses)) continue;
      const { winner, share } = longestNeighbour(points, current, face);
      if (face.label < 0 && share < MOST && face.area > pocket) continue;
      for (const half of face.halves) labels.set(half, winner);
    }
    if (labels.size === 0) break;
    current = relabelled(current, labels);
  }
  return current;
}

/** True when an address lies inside the outer ring: one of the face's label, or any one when nobody owns the face. */
function holdsAddress(
  points: readonly PlanePoint[],
  face: Face,
  addresses: readonly LabelledPoint[],
): boolean {
  const ring = face.ring.map((id) => points[id] as PlanePoint);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of ring) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  return addresses.some(
    (address) =>
      (face.label < 0 || address.label === face.label) &&
      address.x >= west &&
      address.x <= east &&
      address.y >= south &&
      address.y <= north &&
      ringHolds(ring, address),
  );
}

/** The label that a face shares most of its outer ring with, and how much of it (0 to 1). */
function longestNeighbour(
  points: readonly PlanePoint[],
  lines: readonly LabelledEdge[],
  face: Face,
): { winner: number; share: number } {
  const lengths = new Map<number, number>();
  let total = 0;
  for (const half of face.halves) {
    const { from, to } = lines[half >> 1] as LabelledEdge;
    const [a, b] = [points[from] as PlanePoint, points[to] as PlanePoint];
    const other = sideOf(lines, half ^ 1);
    const length = Math.hypot(a.x - b.x, a.y - b.y);
    lengths.set(other, (lengths.get(other) ?? 0) + length);
    total += length;
  }
  const [winner, longest] = [...lengths].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [-1, 0];
  return { winner, share: longest / total };
}
