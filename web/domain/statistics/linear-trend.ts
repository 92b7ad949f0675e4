import type { Counted } from './difference';
import { chiSquareAbove } from './gamma-distribution';

/** Which way a test says that values go, and how often chance alone would go as far either way. */
export interface TrendTest {
  readonly direction: 'rising' | 'falling' | 'no-clear-trend';
  /** Two-sided probability under no trend. */
  readonly p: number;
}

/** Trends are called clear under this probability. */
export const CLEAR_BELOW = 0.05;

/** Direction of a trend statistic at 5 %. */
export const trendOf = (statistic: number, p: number): TrendTest => ({
  direction: p >= CLEAR_BELOW || statistic === 0 ? 'no-clear-trend' : statistic > 0 ? 'rising' : 'falling',
  p,
});

/**
 * Chi-square test for a linear trend of shares over time (Cochran 1954, Biometrics 10, 417-451; Armitage 1955,
 * Biometrics 11, 375-386), one degree of freedom, no correction for continuity.
 *
 * @param groups the counted persons of each period, at least two
 * @param times when each period lies, in any unit; the distances matter
 */
export function cochranArmitage(groups: readonly Counted[], times: readonly number[]): TrendTest {
  const sum = (of: (group: Counted, time: number) => number): number =>
    groups.reduce((total, group, i) => total + of(group, times[i] ?? 0), 0);
  const base = sum((group) => group.base);
  const share = sum((group) => group.count) / base;
  const middle = sum((group, time) => group.base * time) / base;
  const slope = sum((group, time) => (group.count - group.base * share) * (time - middle));
  const variance = share * (1 - share) * sum((group, time) => group.base * (time - middle) ** 2);
  return variance > 0 ? trendOf(slope, chiSquareAbove(slope ** 2 / variance)) : trendOf(0, 1);
}
