import type { Break } from '../dataset/catalogue';
import { comparePeriods, reaches } from './period';

/** True when the break concerns this indicator and area; `*` stands for all. */
export const breakConcerns = (entry: Break, indicator: string, area: string): boolean =>
  (entry.indicator === '*' || entry.indicator === indicator) && (entry.area === '*' || entry.area === area);

/**
 * True when a break parts two periods, the earlier one first: a break lies before the first figure with period >= `at_period`, so the
 * later one reaches it and the earlier one does not.
 */
export const breakParts = (entry: Break, earlier: string, later: string): boolean =>
  reaches(later, entry.at_period) && !reaches(earlier, entry.at_period);

/**
 * The registered breaks between two periods of one indicator and area, in order of time. The order of
 * the two periods does not matter. Undated ones: none (they are never joined anyway).
 */
export function breaksBetween(
  breaks: readonly Break[],
  indicator: string,
  area: string,
  periodA: string,
  periodB: string,
): readonly Break[] {
  const [earlier, later] = comparePeriods(periodA, periodB) <= 0 ? [periodA, periodB] : [periodB, periodA];
  return breaks
    .filter((entry) => breakConcerns(entry, indicator, area) && breakParts(entry, earlier, later))
    .sort((a, b) => comparePeriods(a.at_period, b.at_period));
}
