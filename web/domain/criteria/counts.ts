import type { CriterionRow } from '../dataset/law-rows';
import { decimalsOf, tidy } from './decimals';

/**
 * A figure as a count: its value in the criterion's unit is count · factor / base. A share in percent of N persons has
 * factor 100 and base N; "times the national level" has the nation's persons as factor, and base · the nation's count
 * as base; residents have 1 and 1.
 */
export interface Counts {
  readonly count: number;
  readonly factor: number;
  readonly base: number;
}

/** A limit in people, told exactly. */
export interface CountedDistance {
  /**
   * Whole people beyond the limit, towards meeting it: 0 exactly at the limit. There a strict condition ("over 40 %")
   * does not hold yet and one that includes the limit ("at least three times") does; negative = short of it.
   */
  readonly distance: number;
  /** How many people more or fewer would turn the condition. */
  readonly toChange: number;
  readonly met: boolean;
}

export const isStrict = (operator: CriterionRow['operator']): boolean => operator === '>' || operator === '<';

/** Whole people needed to turn a condition that lies `beyond` (0 or more) people from its limit. */
export const peopleToChange = (beyond: number, strict: boolean, met: boolean): number =>
  strict === met ? Math.ceil(tidy(beyond)) : Math.floor(tidy(beyond)) + 1;

/**
 * Distance of a count from the limit, the base unchanged. Computed on whole numbers, so that nobody is lost or won by
 * rounding.
 */
export function countedDistance(
  counts: Counts,
  operator: CriterionRow['operator'],
  threshold: number,
): CountedDistance {
  const scale = 10 ** Math.max(decimalsOf(counts.count), decimalsOf(threshold));
  const own = Math.round(counts.count * scale) * counts.factor;
  const limit = Math.round(threshold * scale) * counts.base;
  const upward = operator === '>' || operator === '>=';
  const beyond = upward ? own - limit : limit - own;
  const strict = isStrict(operator);
  const met = strict ? beyond > 0 : beyond >= 0;
  const step = counts.factor * scale;
  const whole = strict === met ? ceilDivide(Math.abs(beyond), step) : floorDivide(Math.abs(beyond), step);
  return {
    distance: (beyond < 0 ? -whole : whole) + 0,
    toChange: strict === met ? whole : whole + 1,
    met,
  };
}

/** Division of whole numbers that are 0 or more, by remainder: exact where a fraction could round across. */
const floorDivide = (a: number, b: number): number => (a - (a % b)) / b;
const ceilDivide = (a: number, b: number): number => floorDivide(a, b) + (a % b > 0 ? 1 : 0);
