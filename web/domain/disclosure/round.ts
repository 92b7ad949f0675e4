import type { Indicator } from '../figures/indicator';
import type { Observation } from '../figures/observation';

const toMultiple = (value: number | null, round: number): number | null =>
  value === null ? null : Math.round(value / round) * round;

/** A figure with its counts rounded to multiples; one whose value is rounded says so by its qualifier. */
export function rounded(row: Observation, indicator: Indicator | undefined, round: number): Observation {
  if (round <= 0 || !indicator) return row;
  const base = {
    numerator: toMultiple(row.numerator, round),
    denominator: toMultiple(row.denominator, round),
  };
  if (indicator.kind !== 'count' || row.value === null) return { ...row, ...base };
  return {
    ...row,
    ...base,
    value: toMultiple(row.value, round),
    qualifier: row.qualifier === '' ? 'approx' : row.qualifier,
  };
}
