import type { CriterionRow } from '../dataset/law-rows';

/** The year of a list date, undefined for any other day: the state publishes its lists on 1 December. */
export function listYear(listDate: string): number | undefined {
  const found = /^(\d{4})-12-01$/.exec(listDate);
  return found ? Number(found[1]) : undefined;
}

export const listDateOf = (year: number): string => `${year}-12-01`;

/** How many years a figure covers; 0 = a single day or an unstated one. */
const AVERAGED_YEARS: Readonly<Record<string, number>> = { 'one year': 1, 'mean of last 2 years': 2 };

/** The calendar years that a list's figure covers, in order, and the one that is left out of the next list's. */
export interface CoveredYears {
  readonly years: readonly number[];
  readonly leavesNext: number;
}

/**
 * The years behind a criterion's figure on the list of a year Y: the last complete ones, so Y-2 and Y-1 for a mean of
 * two years (on the list of 1 December 2024 the one-year figure is that of 2023). Undefined for figures of one day.
 */
export function coveredYears(row: Pick<CriterionRow, 'averaging'>, year: number): CoveredYears | undefined {
  const count = AVERAGED_YEARS[row.averaging] ?? 0;
  if (count === 0) return undefined;
  const years = Array.from({ length: count }, (_, i) => year - count + i);
  return { years, leavesNext: year - count };
}

/**
 * The periods under which a criterion's figure for the list of a year Y stands in our data, in the order in which they
 * are asked:
 *
 * - residents: 1 January Y (the list of 1 December 2023 counts residents on 1 January 2023), else the year Y;
 * - figures of one single year: Y-1;
 * - everything else that the state counts: the year of the list, Y, whatever years it covers.
 */
export function figurePeriods(
  row: Pick<CriterionRow, 'averaging' | 'unit'>,
  year: number,
): readonly [string, ...string[]] {
  if (row.unit === 'persons') return [`${year}-01-01`, `${year}`];
  if (row.averaging === 'one year') return [`${year - 1}`];
  return [`${year}`];
}
