import { type TrendTest, trendOf } from './linear-trend';

/** Under five values no order at all is rare enough: the best of four has a probability of 2/24. */
export const FEWEST_FOR_MANN_KENDALL = 5;

/**
 * Exact Mann-Kendall test for a trend of values without bases (Mann 1945, Econometrica 13, 245-259; exact distribution
 * of Kendall 1938, Biometrika 30, 81-93). Asks only whether later values tend to be greater. Equal values count for
 * neither way and the distribution is that of values without equals, which makes the test more careful, never less.
 *
 * @param values in order of time
 */
export function mannKendall(values: readonly number[]): TrendTest {
  let score = 0;
  for (let later = 1; later < values.length; later++)
    for (let earlier = 0; earlier < later; earlier++)
      score += Math.sign((values[later] ?? 0) - (values[earlier] ?? 0));
  return trendOf(score, twoSided(values.length, Math.abs(score)));
}

/** Probability that the score of n values in random order is at least this far from zero. */
function twoSided(n: number, score: number): number {
  if (score === 0) return 1;
  const probabilities = inversionProbabilities(n);
  const pairs = (n * (n - 1)) / 2;
  // a score s means (pairs - s) / 2 inversions; a half one (with equal values) is rounded to the likelier side
  const most = Math.ceil((pairs - score) / 2);
  const oneSided = probabilities.slice(0, most + 1).reduce((sum, p) => sum + p, 0);
  return Math.min(1, 2 * oneSided);
}

/** How probable each number of inversions is in a random order of n values (Kendall's recurrence). */
function inversionProbabilities(n: number): readonly number[] {
  let row = [1];
  for (let size = 2; size <= n; size++) {
    const next = Array<number>(row.length + size - 1).fill(0);
    row.forEach((p, inversions) => {
      for (let more = 0; more < size; more++)
        next[inversions + more] = (next[inversions + more] ?? 0) + p / size;
    });
    row = next;
  }
  return row;
}
