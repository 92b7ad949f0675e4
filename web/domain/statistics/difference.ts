import type { Interval } from './interval';
import { rateInterval } from './method';
import { differenceInterval, type Estimate, newcombe } from './newcombe';
import { wilson } from './wilson';

/** A part and what it is a part of: persons of persons, or events and the persons that they happened to. */
export interface Counted {
  readonly count: number;
  readonly base: number;
}

/** Outcome of a two-sided test at 5 %. */
export type DifferenceResult = 'over' | 'no-certain-difference' | 'under';

export interface DifferenceTest {
  readonly result: DifferenceResult;
  /** 95 % limits of the difference, on the scale of `count / base`. */
  readonly interval: Interval;
}

/** What remains of a whole without one of its parts; undefined when the part can't be one of it or is all of it. */
export function withoutPart(whole: Counted, part: Counted): Counted | undefined {
  const rest = { count: whole.count - part.count, base: whole.base - part.base };
  return rest.base > 0 && rest.count >= 0 ? rest : undefined;
}

/** Tests the difference a - b of the shares of two groups that have no one in common, by `newcombe`. */
export const testShares = (a: Counted, b: Counted): DifferenceTest =>
  decide(newcombe(a.count / a.base, a.base, b.count / b.base, b.base));

/**
 * Tests a share against a level that is taken as fixed: over or under when the level lies outside the Wilson interval
 * of the share (the score test, Wilson 1927).
 */
export const testShareAgainstLevel = ({ count, base }: Counted, level: number): DifferenceTest =>
  decide(shifted(wilson(count / base, base), level));

/** Tests the difference a - b of the rates of two groups that have no one in common, by `differenceInterval`. */
export const testRates = (a: Counted, b: Counted): DifferenceTest =>
  decide(differenceInterval(rateOf(a), rateOf(b)));

/** Tests a rate against a level that is taken as fixed, by the exact or Byar interval of the rate. */
export const testRateAgainstLevel = ({ count, base }: Counted, level: number): DifferenceTest =>
  decide(shifted(rateInterval(count, base), level));

const rateOf = ({ count, base }: Counted): Estimate => ({
  value: count / base,
  ...rateInterval(count, base),
});

const shifted = ({ low, high }: Interval, level: number): Interval => ({
  low: low - level,
  high: high - level,
});

const decide = (interval: Interval): DifferenceTest => ({
  result: interval.low > 0 ? 'over' : interval.high < 0 ? 'under' : 'no-certain-difference',
  interval,
});
