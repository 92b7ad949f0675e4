/** The finite numbers of a list, ascending. */
export const finiteSorted = (values: readonly number[]): readonly number[] =>
  values.filter(Number.isFinite).sort((a, b) => a - b);

/** Different values of an ascending list, each with how often it occurs. */
export function tally(sorted: readonly number[]): {
  readonly values: readonly number[];
  readonly counts: readonly number[];
} {
  const values: number[] = [];
  const counts: number[] = [];
  for (const value of sorted) {
    if (value === values.at(-1)) counts.push((counts.pop() ?? 0) + 1);
    else {
      values.push(value);
      counts.push(1);
    }
  }
  return { values, counts };
}

/** Position of the first value that is not under `limit` in an ascending list; its length when all are. */
export function lowerBound(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
