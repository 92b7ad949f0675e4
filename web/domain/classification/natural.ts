import { middle } from './edges';
import { tally } from './sorted';

/**
 * Inner edges of the classes with the least sum of squared deviations from the class means ("natural breaks").
 *
 * Exact: dynamic programming over the different values with their counts (Fisher 1958; Wang & Song 2011,
 * Ckmeans.1d.dp), each row by divide and conquer, since the best start of the last class never moves left:
 * O(classes · n · log n) time. Of equally good divisions the one with the earliest starts is taken, so the same data
 * give the same classes. The edge is the middle of the two values that it parts.
 */
export function naturalEdges(sorted: readonly number[], count: number): readonly number[] {
  const { values, counts } = tally(sorted);
  const n = values.length;
  const classes = Math.min(count, n);
  if (classes < 2) return [];
  const cost = deviations(values, counts);
  let previous = Float64Array.from({ length: n }, (_, i) => cost(0, i));
  const starts: Int32Array[] = [new Int32Array(n)];
  for (let k = 1; k < classes; k++) {
    const best = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
    const start = new Int32Array(n);
    fillRow(k, n - 1, k, n - 1, previous, cost, best, start);
    starts.push(start);
    previous = best;
  }
  const edges: number[] = [];
  let end = n - 1;
  for (let k = classes - 1; k > 0; k--) {
    const start = starts[k]?.[end] ?? 0;
    edges.unshift(middle(values, start - 1));
    end = start - 1;
  }
  return edges;
}

type Cost = (from: number, to: number) => number;

/** Sum of squared deviations of the values from..to, by prefix sums about the median value (keeps the digits). */
function deviations(values: readonly number[], counts: readonly number[]): Cost {
  const shift = values[values.length >> 1] ?? 0;
  const n = new Float64Array(values.length + 1);
  const sum = new Float64Array(values.length + 1);
  const squares = new Float64Array(values.length + 1);
  for (const [i, value] of values.entries()) {
    const times = counts[i] ?? 0;
    const moved = value - shift;
    n[i + 1] = (n[i] ?? 0) + times;
    sum[i + 1] = (sum[i] ?? 0) + times * moved;
    squares[i + 1] = (squares[i] ?? 0) + times * moved * moved;
  }
  const part = (of: Float64Array, from: number, to: number): number => (of[to + 1] ?? 0) - (of[from] ?? 0);
  return (from, to) =>
    from === to ? 0 : Math.max(0, part(squares, from, to) - part(sum, from, to) ** 2 / part(n, from, to));
}

/** Fills best[i] and start[i] for i in low..high, where the last class begins between `from` and `to`. */
function fillRow(
  low: number,
  high: number,
  from: number,
  to: number,
  previous: Float64Array,
  cost: Cost,
  best: Float64Array,
  start: Int32Array,
): void {
  if (low > high) return;
  const i = (low + high) >> 1;
  for (let j = from; j <= Math.min(i, to); j++) {
    const total = (previous[j - 1] ?? 0) + cost(j, i);
    if (total < (best[i] ?? 0)) {
      best[i] = total;
      start[i] = j;
    }
  }
  const found = start[i] ?? from;
  fillRow(low, i - 1, from, found, previous, cost, best, start);
  fillRow(i + 1, high, found, to, previous, cost, best, start);
}
