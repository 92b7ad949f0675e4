import { lowerBound } from './sorted';

/** Edges that can be printed, and the decimals that print all of them. */
export interface RoundedEdges {
  readonly edges: readonly number[];
  readonly decimals: number;
}

/** Finer than this no edge is written: two values closer than a millionth are one for every reader. */
const MOST_DECIMALS = 6;

/**
 * Rounds edges to printed decimals without moving any value to another class.
 *
 * Classes are [lower, upper), so an inner edge may lie anywhere in (a, b], where a is the greatest value under it and
 * b the least value on or over it. Within that gap the nearest number of the printed grid is taken (with `nice`, a
 * number of the coarsest grid of 5, 2 or 1 times a power of ten that fits). Where the gap holds no such number, or
 * too few for all edges in it, one more decimal is used. Outer edges are rounded outwards. Edges rise strictly.
 *
 * @param wanted outer and inner edges, rising; every value lies from the first to the last
 * @param sorted all values that must keep their class, ascending
 * @param decimals printed decimals of the indicator
 */
export function roundEdges(
  wanted: readonly number[],
  sorted: readonly number[],
  decimals: number,
  nice = false,
): RoundedEdges {
  const first = roundOut(wanted[0] ?? 0, decimals, Math.floor);
  const last = roundOut(wanted.at(-1) ?? 0, decimals, Math.ceil);
  const grids = [...(nice ? niceGrids(decimals) : []), ...printedGrids(decimals)];
  const edges = [first];
  let used = decimals;
  for (const group of byGap(wanted.slice(1, -1), sorted)) {
    const at = lowerBound(sorted, group[0] ?? 0);
    const under = Math.max(edges.at(-1) ?? first, sorted[at - 1] ?? first);
    const over = Math.min(last, sorted[at] ?? last);
    const found = placeInGap(group, under, over, last, grids);
    used = Math.max(used, found.decimals);
    edges.push(...found.edges);
  }
  edges.push(last);
  return { edges, decimals: used };
}

interface Grid {
  readonly step: number;
  readonly decimals: number;
}

const printedGrids = (decimals: number): readonly Grid[] =>
  Array.from({ length: MOST_DECIMALS + 1 - Math.min(decimals, MOST_DECIMALS) }, (_, i) => ({
    step: 10 ** -(decimals + i),
    decimals: decimals + i,
  }));

const niceGrids = (decimals: number): readonly Grid[] =>
  Array.from({ length: 10 + decimals }, (_, i) => 9 - i).flatMap((power) =>
    [5, 2, 1].map((factor) => ({ step: factor * 10 ** power, decimals })),
  );

/** Inner edges that lie between the same two neighbouring values stand in one group. */
function byGap(inner: readonly number[], sorted: readonly number[]): readonly number[][] {
  const groups: number[][] = [];
  let gap = -1;
  for (const edge of inner) {
    const at = lowerBound(sorted, edge);
    if (at === gap) groups.at(-1)?.push(edge);
    else groups.push([edge]);
    gap = at;
  }
  return groups;
}

/** Puts the edges of one gap on the first grid with room for all of them in (under, over], below `limit`. */
function placeInGap(
  group: readonly number[],
  under: number,
  over: number,
  limit: number,
  grids: readonly Grid[],
): RoundedEdges {
  for (const grid of grids) {
    const at = (n: number): number => Number((n * grid.step).toFixed(grid.decimals)) + 0;
    let lowest = Math.floor(under / grid.step);
    while (at(lowest) <= under) lowest++;
    let highest = Math.ceil(over / grid.step);
    while (at(highest) > over || at(highest) >= limit) highest--;
    if (highest - lowest + 1 < group.length) continue;
    let next = lowest;
    const edges = group.map((edge, i) => {
      const place = Math.min(Math.max(Math.round(edge / grid.step), next), highest - (group.length - 1 - i));
      next = place + 1;
      return at(place);
    });
    return { edges, decimals: grid.decimals };
  }
  return { edges: group, decimals: MOST_DECIMALS };
}

/** Rounds an outer edge outwards to the grid; a value that lies on it (but for float noise) stays. */
function roundOut(value: number, decimals: number, way: (n: number) => number): number {
  const near = Number(value.toFixed(decimals));
  if (near === value) return value;
  const scale = 10 ** decimals;
  return Number((way(value * scale) / scale).toFixed(decimals)) + 0;
}
