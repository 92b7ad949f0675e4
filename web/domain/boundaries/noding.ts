import Flatbush from 'flatbush';
import { comparePoints, distanceToSegment, type PlanePoint, type PlaneRing, turn } from './plane';

/** A directed edge of an area's boundary between two points of a list; the area lies on its left. */
export interface BoundaryEdge {
  readonly from: number;
  readonly to: number;
  readonly area: number;
}

export interface NodedEdges {
  readonly points: readonly PlanePoint[];
  readonly edges: readonly BoundaryEdge[];
}

/** Points and lines nearer than this (mm) are one: more than rounding to the grid can move a line. */
const SNAP = 1.5;
/** Rounds of splitting; real boundaries need two or three. */
const MAX_ROUNDS = 12;

/**
 * Cuts the boundaries of several areas at each other's corners and crossings, so that lines which run together share
 * all their points, and edges meet only at points. Edges that an area passes in both directions vanish.
 */
export function nodeEdges(regions: readonly (readonly PlaneRing[])[]): NodedEdges {
  const points = new SnappedPoints(regions.flat(2));
  let edges = regions.flatMap((rings, area) =>
    rings.flatMap((ring) => {
      const ids = ring.map((point) => points.idOf(point));
      return ids.map((to, i) => ({ from: ids[(i || ids.length) - 1] as number, to, area }));
    }),
  );
  edges = cancel(edges);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const splits = findSplits(edges, points);
    if (splits.size === 0) break;
    edges = cancel(edges.flatMap((edge) => split(edge, splits.get(keyOf(edge)), points)));
  }
  return { points: points.all, edges };
}

/** Grid points by id; a point within SNAP of a known one gets its id. */
class SnappedPoints {
  readonly all: PlanePoint[] = [];
  private readonly byCell = new Map<string, number[]>();

  constructor(points: readonly PlanePoint[]) {
    for (const point of [...points].sort(comparePoints)) this.idOf(point);
  }

  at(id: number): PlanePoint {
    return this.all[id] as PlanePoint;
  }

  idOf(point: PlanePoint): number {
    const [column, row] = [Math.floor(point.x / SNAP), Math.floor(point.y / SNAP)];
    for (let i = column - 1; i <= column + 1; i++)
      for (let j = row - 1; j <= row + 1; j++)
        for (const id of this.byCell.get(`${i},${j}`) ?? []) {
          const known = this.at(id);
          if (Math.hypot(known.x - point.x, known.y - point.y) <= SNAP) return id;
        }
    const id = this.all.push({ x: point.x, y: point.y }) - 1;
    const cell = `${column},${row}`;
    const ids = this.byCell.get(cell);
    if (ids) ids.push(id);
    else this.byCell.set(cell, [id]);
    return id;
  }
}

/** One key for both directions of an edge. */
const keyOf = ({ from, to }: { from: number; to: number }): string =>
  from < to ? `${from},${to}` : `${to},${from}`;

/** Leaves out edges without length and edges that one area passes in both directions. */
function cancel(edges: readonly BoundaryEdge[]): BoundaryEdge[] {
  const net = new Map<string, { edge: BoundaryEdge; count: number }>();
  for (const edge of edges) {
    if (edge.from === edge.to) continue;
    const key = `${keyOf(edge)},${edge.area}`;
    const known = net.get(key);
    if (!known) net.set(key, { edge, count: 1 });
    else known.count += known.edge.from === edge.from ? 1 : -1;
  }
  return [...net.values()].flatMap(({ edge, count }) => {
    if (count === 0) return [];
    return [count > 0 ? edge : { from: edge.to, to: edge.from, area: edge.area }];
  });
}

/** Points that lie on an edge without being its ends, and crossings of edges. */
function findSplits(edges: readonly BoundaryEdge[], points: SnappedPoints): Map<string, Set<number>> {
  const splits = new Map<string, Set<number>>();
  const unique = [...new Map(edges.map((edge) => [keyOf(edge), edge])).values()];
  if (unique.length === 0) return splits;
  const add = (edge: BoundaryEdge, id: number): void => {
    if (id === edge.from || id === edge.to) return;
    const key = keyOf(edge);
    const known = splits.get(key);
    if (known) known.add(id);
    else splits.set(key, new Set([id]));
  };
  const used = [...new Set(unique.flatMap(({ from, to }) => [from, to]))];
  const pointIndex = new Flatbush(used.length);
  for (const id of used) pointIndex.add(points.at(id).x, points.at(id).y);
  pointIndex.finish();
  const edgeIndex = new Flatbush(unique.length);
  for (const edge of unique) edgeIndex.add(...boxOf(edge, points, 0));
  edgeIndex.finish();
  unique.forEach((edge, i) => {
    const [a, b] = [points.at(edge.from), points.at(edge.to)];
    for (const k of pointIndex.search(...boxOf(edge, points, SNAP))) {
      const id = used[k] as number;
      if (distanceToSegment(points.at(id), a, b) <= SNAP) add(edge, id);
    }
    for (const j of edgeIndex.search(...boxOf(edge, points, 0))) {
      if (j <= i) continue;
      const other = unique[j] as BoundaryEdge;
      const crossing = crossingOf(a, b, points.at(other.from), points.at(other.to));
      if (!crossing) continue;
      const id = points.idOf(crossing);
      add(edge, id);
      add(other, id);
    }
  });
  return splits;
}

function boxOf({ from, to }: BoundaryEdge, points: SnappedPoints, margin: number) {
  const [a, b] = [points.at(from), points.at(to)];
  return [
    Math.min(a.x, b.x) - margin,
    Math.min(a.y, b.y) - margin,
    Math.max(a.x, b.x) + margin,
    Math.max(a.y, b.y) + margin,
  ] as const;
}

/** Where two segments cross between their ends, on the grid; undefined when they do not. */
function crossingOf(a: PlanePoint, b: PlanePoint, c: PlanePoint, d: PlanePoint): PlanePoint | undefined {
  const [sideC, sideD] = [turn(a, b, c), turn(a, b, d)];
  if (sideC * sideD >= 0 || turn(c, d, a) * turn(c, d, b) >= 0) return undefined;
  const along = sideC / (sideC - sideD);
  return { x: Math.round(c.x + along * (d.x - c.x)), y: Math.round(c.y + along * (d.y - c.y)) };
}

/** The edge as a chain through the points found on it, in their order along it. */
function split(edge: BoundaryEdge, ids: Set<number> | undefined, points: SnappedPoints): BoundaryEdge[] {
  if (!ids) return [edge];
  const [a, b] = [points.at(edge.from), points.at(edge.to)];
  const along = (id: number): number => {
    const p = points.at(id);
    return (p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y);
  };
  const chain = [edge.from, ...[...ids].sort((i, j) => along(i) - along(j) || i - j), edge.to];
  return chain.slice(1).map((to, i) => ({ from: chain[i] as number, to, area: edge.area }));
}
