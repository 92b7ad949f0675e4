import Flatbush from 'flatbush';
import { comparePoints, millimetres, type PlanePoint, turn } from './plane';

/** Two houses that stand beside each other in one row and belong together: both in one area, or both in none. */
export interface RowSegment {
  readonly a: PlanePoint;
  readonly b: PlanePoint;
  /** Area index or -1. */
  readonly label: number;
  /** Place of one of the two houses in the list of addresses. */
  readonly house: number;
}

/** Pairs of neighbours of every row as address indexes; from the first end, to find the pairs of an address. */
export type Neighbours = ReadonlyMap<number, readonly number[]>;

/** Who follows whom in the rows. */
export function neighboursOf(rows: readonly (readonly number[])[]): Neighbours {
  const next = new Map<number, number[]>();
  for (const row of rows)
    for (let i = 1; i < row.length; i++) {
      const [from, to] = [row[i - 1] as number, row[i] as number];
      const known = next.get(from);
      if (known) known.push(to);
      else next.set(from, [to]);
    }
  return next;
}

/**
 * The row segments among the addresses of a cluster: neighbours in a row, of one label, at most `rowGap` metres
 * apart. Where segments of different labels cross (streets drawn schematically run into each other), only one can
 * hold its ground between its houses: an area's before one outside all areas, otherwise the shorter.
 */
export function rowSegments(
  addresses: readonly number[],
  points: readonly PlanePoint[],
  labels: readonly number[],
  neighbours: Neighbours,
  rowGap: number,
): RowSegment[] {
  const place = new Map(addresses.map((address, i) => [address, i]));
  const segments: RowSegment[] = [];
  addresses.forEach((address, i) => {
    for (const other of neighbours.get(address) ?? []) {
      const j = place.get(other);
      if (j === undefined || labels[i] !== labels[j]) continue;
      const [a, b] = [points[i] as PlanePoint, points[j] as PlanePoint].sort(comparePoints) as [
        PlanePoint,
        PlanePoint,
      ];
      const length = Math.hypot(a.x - b.x, a.y - b.y);
      if (length > 0 && length <= millimetres(rowGap))
        segments.push({ a, b, label: labels[i] as number, house: i });
    }
  });
  segments.sort((s, t) => comparePoints(s.a, t.a) || comparePoints(s.b, t.b) || s.label - t.label);
  return withoutCrossings(segments);
}

function withoutCrossings(segments: readonly RowSegment[]): RowSegment[] {
  if (segments.length === 0) return [];
  const index = new Flatbush(segments.length);
  for (const { a, b } of segments) index.add(a.x, Math.min(a.y, b.y), b.x, Math.max(a.y, b.y));
  index.finish();
  const lost = new Set<number>();
  segments.forEach((one, i) => {
    if (one.label < 0) return;
    const { a, b } = one;
    for (const j of index.search(a.x, Math.min(a.y, b.y), b.x, Math.max(a.y, b.y))) {
      const other = segments[j] as RowSegment;
      if (other.label === one.label || !cross(one, other)) continue;
      lost.add(other.label < 0 || isShorter(i, j, segments) ? j : i);
    }
  });
  return segments.filter((_, i) => !lost.has(i));
}

const cross = (s: RowSegment, t: RowSegment): boolean =>
  turn(s.a, s.b, t.a) * turn(s.a, s.b, t.b) < 0 && turn(t.a, t.b, s.a) * turn(t.a, t.b, s.b) < 0;

function isShorter(i: number, j: number, segments: readonly RowSegment[]): boolean {
  const [one, other] = [segments[i] as RowSegment, segments[j] as RowSegment];
  const difference =
    Math.hypot(one.a.x - one.b.x, one.a.y - one.b.y) -
    Math.hypot(other.a.x - other.b.x, other.a.y - other.b.y);
  return difference < 0 || (difference === 0 && i < j);
}
