import type { CriterionRow } from '../dataset/law-rows';
import type { Figure } from '../figures/figure';
import type { Observation } from '../figures/observation';
import { decimalsOf, tidy } from './decimals';
import { opposite, type Truth } from './truth';

/** What a true figure can be: from `low` to `high`; an open end is itself excluded. */
export interface Known {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

export const NOTHING_KNOWN: Known = {
  low: Number.NEGATIVE_INFINITY,
  high: Number.POSITIVE_INFINITY,
  lowOpen: false,
  highOpen: false,
};

export const exactly = (value: number): Known => ({
  low: value,
  high: value,
  lowOpen: false,
  highOpen: false,
});

/**
 * How far a figure printed as approximate may be from the true one, as a share of it. Our choice: the plans' own
 * rounded totals differ from the sums of their areas by up to three percent.
 */
export const APPROXIMATE = 0.05;

/**
 * What a figure says of the true value. A printed share stands for everything that rounds to it (40.6 for 40.55 to under
 * 40.65), a count of persons for itself, a bound for everything beyond it. Doubtful figures, words and missing ones say
 * nothing: a status is never built on them.
 */
export function knownOf(figure: Figure, unit: CriterionRow['unit']): Known {
  if (figure.kind === 'missing' || figure.flags.suspect) return NOTHING_KNOWN;
  const { value, low, high, qualifier } = figure.observation;
  if (value === null) return low === null || high === null ? NOTHING_KNOWN : { ...NOTHING_KNOWN, low, high };
  if (qualifier === 'at-least') return { ...NOTHING_KNOWN, low: value };
  if (qualifier === 'more-than') return { ...NOTHING_KNOWN, low: value, lowOpen: true };
  if (qualifier === 'at-most') return { ...NOTHING_KNOWN, high: value };
  if (qualifier === 'less-than') return { ...NOTHING_KNOWN, high: value, highOpen: true };
  const rounding = roundingOf(figure.observation, value, unit);
  return {
    low: tidy(value - rounding),
    high: tidy(value + rounding),
    lowOpen: false,
    highOpen: rounding > 0,
  };
}

function roundingOf(row: Observation, value: number, unit: CriterionRow['unit']): number {
  if (row.qualifier === 'approx') return Math.abs(value) * APPROXIMATE;
  if (unit === 'persons' || unit === 'years') return 0;
  return 0.5 * 10 ** -decimalsOf(value);
}

/** Whether every, no, or some value that is possible meets the condition. */
export function meets(known: Known, operator: CriterionRow['operator'], threshold: number): Truth {
  if (operator === '<') return opposite(meets(known, '>=', threshold));
  if (operator === '<=') return opposite(meets(known, '>', threshold));
  const { low, high, lowOpen, highOpen } = known;
  if (operator === '>') {
    if (low > threshold || (low === threshold && lowOpen)) return 'met';
    return high <= threshold ? 'not-met' : 'unknown';
  }
  if (low >= threshold) return 'met';
  return high < threshold || (high === threshold && highOpen) ? 'not-met' : 'unknown';
}
