import Flatbush from 'flatbush';
import type { BoundaryParameters } from './parameters';
import { comparePoints, millimetres, type PlanePoint } from './plane';
import type { RowSegment } from './row-segments';

/** A point that owns the ground nearest to it: an address, or a virtual point between two houses of a row. */
export interface Site extends PlanePoint {
  /** Area index or -1. */
  readonly label: number;
}

/** Points nearer to each other than this (mm) need only one site of their label. */
const ONE_SITE = 1e-3;

/**
 * The sites of a cluster: its addresses, and virtual points every `rowStep` metres or less along its rows, so that
 * the ground between two neighbours goes to them and not to a house behind. A virtual point gives way to a house of
 * another label nearer than `rowStep`. Sorted by place, each place once: the order of the register does not matter.
 */
export function sitesOf(
  points: readonly PlanePoint[],
  labels: readonly number[],
  segments: readonly RowSegment[],
  parameters: BoundaryParameters,
): Site[] {
  const sites: Site[] = points.map((point, i) => ({ ...point, label: labels[i] as number }));
  const step = millimetres(parameters.rowStep);
  const index = new Flatbush(Math.max(1, points.length));
  for (const point of points) index.add(point.x, point.y);
  if (points.length === 0) return [];
  index.finish();
  for (const { a, b, label } of segments) {
    const parts = Math.ceil(Math.hypot(a.x - b.x, a.y - b.y) / step);
    for (let k = 1; k < parts; k++) {
      const x = a.x + (k / parts) * (b.x - a.x);
      const y = a.y + (k / parts) * (b.y - a.y);
      const crowded = index
        .search(x - step, y - step, x + step, y + step)
        .some((i) => labels[i] !== label && isNear(points[i] as PlanePoint, x, y, step));
      if (!crowded) sites.push({ x, y, label });
    }
  }
  sites.sort((s, t) => comparePoints(s, t) || t.label - s.label);
  return sites.filter((site, i) => {
    const before = sites[i - 1];
    return !before || Math.abs(before.x - site.x) > ONE_SITE || Math.abs(before.y - site.y) > ONE_SITE;
  });
}

const isNear = (point: PlanePoint, x: number, y: number, radius: number): boolean =>
  (point.x - x) ** 2 + (point.y - y) ** 2 < radius * radius;
