import type { LabelledEdge } from './faces';
import { comparePoints, type PlanePoint } from './plane';

/**
 * A line between two junctions that has the same ground left and right all along, as point ids. Closed arcs repeat
 * their first point. Simplified once, it stays common to both neighbours.
 */
export interface Arc {
  readonly ids: readonly number[];
  readonly left: number;
  readonly right: number;
}

/** Joins lines into arcs. Junctions are points where not exactly two lines of the same ground meet. */
export function arcsOf(points: readonly PlanePoint[], lines: readonly LabelledEdge[]): Arc[] {
  const at = new Map<number, number[]>();
  lines.forEach(({ from, to }, i) => {
    for (const id of [from, to]) {
      const known = at.get(id);
      if (known) known.push(i);
      else at.set(id, [i]);
    }
  });
  const used = new Uint8Array(lines.length);
  const leftFrom = (line: LabelledEdge, id: number): number => (line.from === id ? line.left : line.right);
  const isJunction = (id: number): boolean => {
    const [one, two, more] = at.get(id) ?? [];
    if (one === undefined || two === undefined || more !== undefined) return true;
    const [a, b] = [lines[one] as LabelledEdge, lines[two] as LabelledEdge];
    return leftFrom(a, id) === leftFrom(b, id) || leftFrom(a, id) !== leftFrom(b, other(b, id));
  };
  const walk = (start: number, first: number): Arc => {
    const line = lines[first] as LabelledEdge;
    const left = leftFrom(line, start);
    const ids = [start];
    let id = start;
    for (let i: number | undefined = first; i !== undefined; ) {
      used[i] = 1;
      id = other(lines[i] as LabelledEdge, id);
      ids.push(id);
      i = id === start || isJunction(id) ? undefined : at.get(id)?.find((next) => !used[next]);
    }
    return { ids, left, right: left === line.left ? line.right : line.left };
  };
  const arcs: Arc[] = [];
  const inOrder = [...at.keys()].sort((a, b) =>
    comparePoints(points[a] as PlanePoint, points[b] as PlanePoint),
  );
  for (const onlyJunctions of [true, false])
    for (const id of inOrder)
      if (!onlyJunctions || isJunction(id))
        for (const first of at.get(id) ?? []) if (!used[first]) arcs.push(walk(id, first));
  return arcs;
}

const other = (line: LabelledEdge, id: number): number => (line.from === id ? line.to : line.from);
