import { tally } from './sorted';

/** Inner edges of equally wide classes between the smallest and the greatest value. */
export function equalEdges(sorted: readonly number[], count: number): readonly number[] {
  const low = sorted[0] ?? 0;
  const high = sorted.at(-1) ?? 0;
  if (!(high > low)) return [];
  return Array.from({ length: count - 1 }, (_, i) => low + ((high - low) * (i + 1)) / count);
}

/**
 * Inner edges of classes with as equal a number of values as ties allow. The i-th edge takes the place between two
 * different values whose rank is nearest to i/count of all values (the lower one of two as near), and leaves room
 * for the edges after it; so there are as many classes as asked for, or as different values. The edge is the middle
 * of the two values.
 */
export function quantileEdges(sorted: readonly number[], count: number): readonly number[] {
  const { values, counts } = tally(sorted);
  const classes = Math.min(count, values.length);
  const under: number[] = []; // under[j] = how many values lie before the different value j + 1
  for (const times of counts) under.push((under.at(-1) ?? 0) + times);
  const edges: number[] = [];
  let from = 0;
  for (let i = 1; i < classes; i++) {
    const target = (sorted.length * i) / classes;
    const to = values.length - 1 - (classes - i);
    let best = from;
    for (let j = from; j <= to; j++) {
      if (Math.abs((under[j] ?? 0) - target) < Math.abs((under[best] ?? 0) - target)) best = j;
    }
    edges.push(middle(values, best));
    from = best + 1;
  }
  return edges;
}

/** Halfway between the different values j and j + 1. */
export const middle = (values: readonly number[], j: number): number =>
  ((values[j] ?? 0) + (values[j + 1] ?? 0)) / 2;

export interface MeanSd {
  readonly mean: number;
  /** Population standard deviation (divided by n): the values are all the areas, not a sample. */
  readonly sd: number;
}

/** Mean and population standard deviation; both 0 for no values. */
export function meanSd(values: readonly number[]): MeanSd {
  if (values.length === 0) return { mean: 0, sd: 0 };
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / values.length) };
}

/**
 * Inner edges one standard deviation apart, symmetric about the mean: at the half deviations for an odd count (the
 * middle class is "about the mean"), at the mean and whole deviations for an even one. Edges outside the data fall
 * away.
 */
export function meanSdEdges(sorted: readonly number[], count: number): readonly number[] {
  const { mean, sd } = meanSd(sorted);
  const low = sorted[0] ?? 0;
  const high = sorted.at(-1) ?? 0;
  if (!(sd > 0) || !(high > low)) return [];
  return Array.from({ length: count - 1 }, (_, i) => mean + (i + 1 - count / 2) * sd).filter(
    (edge) => edge > low && edge < high,
  );
}

/** The counts that a diverging scale has: odd ones, so that the middle class holds zero. */
export const oddCount = (count: number): number => Math.max(3, count % 2 === 0 ? count - 1 : count);

/**
 * All edges of an odd number of equally wide classes, symmetric about zero (±h, ±3h, …) and wide enough for every
 * value of `sorted`; the middle class holds zero. h is rounded up to the printed decimals. The outermost two reach on
 * to `reach` where a number that does not decide lies farther out. Only zeros: one class.
 */
export function symmetricEdges(
  sorted: readonly number[],
  count: number,
  decimals: number,
  reach = 0,
): readonly number[] {
  const own = farthest(sorted);
  const outer = Math.max(own, reach);
  if (outer === 0) return [0, 0];
  const classes = oddCount(count);
  const unit = 10 ** -decimals;
  const half = Math.max(1, Math.ceil(own / classes / unit - 1e-9));
  const places = Math.max(classes * half, Math.ceil(outer / unit - 1e-9));
  return Array.from({ length: classes + 1 }, (_, i) => {
    const at = i === 0 ? -places : i === classes ? places : (2 * i - classes) * half;
    return Number((at * unit).toFixed(decimals)) + 0;
  });
}

/** Greatest distance from zero in an ascending list. */
export const farthest = (sorted: readonly number[]): number =>
  Math.max(Math.abs(sorted[0] ?? 0), Math.abs(sorted.at(-1) ?? 0));

/**
 * All edges for inner breaks that a reader gives. There is always one class more than breaks, so a colour means the
 * same whatever the data: the outer edges are the data's, or, where no value lies beyond the outermost break, zero
 * below positive breaks and one more step otherwise.
 */
export function ownEdges(breaks: readonly number[], low: number, high: number): readonly number[] {
  const first = breaks[0] ?? 0;
  const last = breaks.at(-1) ?? 0;
  const stepDown = breaks.length > 1 ? (breaks[1] ?? 0) - first : Math.abs(first) || 1;
  const stepUp = breaks.length > 1 ? last - (breaks.at(-2) ?? 0) : Math.abs(last) || 1;
  const bottom = low < first ? low : first > 0 ? 0 : first - stepDown;
  const top = high > last ? high : last + stepUp;
  return [bottom, ...breaks, top];
}
