import type { CriterionRow } from '../dataset/law-rows';
import { parsePeriod } from '../figures/period';

/** A limit of the state about an indicator; the conditions that share it stand together. */
export interface StateLimit {
  readonly operator: CriterionRow['operator'];
  readonly threshold: number;
  /** Area whose level the limit is relative to; '' = absolute. */
  readonly relativeTo: string;
  readonly criteria: readonly CriterionRow[];
}

/** The limits that were law on any day of the period, in the order of criteria.csv. None for undated periods. */
export function stateLimits(
  criteria: readonly CriterionRow[],
  indicator: string,
  period: string,
): readonly StateLimit[] {
  const asked = parsePeriod(period);
  if (!asked?.start) return [];
  const limits = new Map<string, StateLimit>();
  for (const row of criteria) {
    const inForce = row.valid_from <= asked.end && (row.valid_to === '' || row.valid_to >= asked.start);
    if (row.indicator !== indicator || !inForce) continue;
    const key = [row.operator, row.threshold, row.relative_to].join(' ');
    const known = limits.get(key);
    limits.set(key, {
      operator: row.operator,
      threshold: row.threshold,
      relativeTo: row.relative_to,
      criteria: [...(known?.criteria ?? []), row],
    });
  }
  return [...limits.values()];
}
