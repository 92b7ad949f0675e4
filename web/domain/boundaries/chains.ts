import { comparePoints, type PlanePoint } from './plane';
import type { RowSegment } from './row-segments';

/**
 * Joins row segments that share a house into lines as long as possible, and adds each house that stands in no row as
 * a line of one point. Sorted by place.
 */
export function chainsOf(segments: readonly RowSegment[], houses: readonly PlanePoint[]): PlanePoint[][] {
  const keyOf = ({ x, y }: PlanePoint): string => `${x},${y}`;
  const at = new Map<string, RowSegment[]>();
  for (const segment of segments)
    for (const end of [segment.a, segment.b]) {
      const known = at.get(keyOf(end));
      if (known) known.push(segment);
      else at.set(keyOf(end), [segment]);
    }
  const used = new Set<RowSegment>();
  const walk = (start: PlanePoint): PlanePoint[] => {
    const line = [start];
    for (let end = start; ; ) {
      const next = at.get(keyOf(end))?.find((segment) => !used.has(segment));
      if (!next) return line;
      used.add(next);
      end = keyOf(next.a) === keyOf(end) ? next.b : next.a;
      line.push(end);
    }
  };
  const ends = [...at].filter(([, list]) => list.length % 2 === 1).map(([key]) => key);
  const order = (a: PlanePoint, b: PlanePoint): number => comparePoints(a, b);
  const points = segments.flatMap(({ a, b }) => [a, b]).sort(order);
  const isEnd = new Set(ends);
  const starts = [...points.filter((point) => isEnd.has(keyOf(point))), ...points];
  const chains = starts.map(walk).filter((line) => line.length > 1);
  const alone = houses.filter((house) => !at.has(keyOf(house))).map((house) => [house]);
  return [...chains, ...alone];
}
