import type { CriterionRow } from '../dataset/law-rows';
import { type CountedDistance, countedDistance, isStrict, peopleToChange } from './counts';
import { tidy } from './decimals';
import type { CriterionInput } from './input';
import { meets } from './known';
import type { Truth } from './truth';

/**
 * Why a distance can't be told in people. `not-in-people`: the criterion counts money or origin; `no-figure`;
 * `only-a-bound`: the figure is known as "more than" only; `base-unknown`; `level-unknown`: the limit of that year is
 * not in our data; `on-the-limit`: rounding leaves open on which side the figure lies.
 */
export type NoPeopleReason =
  | 'not-in-people'
  | 'no-figure'
  | 'only-a-bound'
  | 'base-unknown'
  | 'level-unknown'
  | 'on-the-limit';

export type PeopleDistance =
  | ({ readonly kind: 'exact' } & CountedDistance)
  /** An approximate count: people beyond the limit (negative = short of it), as exact as the source. */
  | { readonly kind: 'about'; readonly distance: number }
  /** At most so many people would turn the condition: |edge - limit| of at most `most` persons. */
  | {
      readonly kind: 'at-most';
      readonly toChange: number;
      readonly met: boolean;
      /** The end of the rounded share that lies farthest from the limit, in the criterion's unit. */
      readonly edge: number;
      readonly most: number;
    }
  | { readonly kind: 'unknown'; readonly reason: NoPeopleReason };

/** One condition of the law, held against what is known. */
export interface CriterionResult {
  readonly row: CriterionRow;
  readonly input: CriterionInput;
  readonly truth: Truth;
  /** Printed value less the limit, in the criterion's unit (points for percentages); null without a single number. */
  readonly margin: number | null;
  readonly people: PeopleDistance;
  /** The limit of that year for a relative condition, in the unit of the level; null = absolute, or not known. */
  readonly limitOfYear: number | null;
}

/** Holds one condition against its input. */
export function evaluateCriterion(row: CriterionRow, input: CriterionInput): CriterionResult {
  const counted = input.counts ? countedDistance(input.counts, row.operator, row.threshold) : null;
  const truth = counted ? (counted.met ? 'met' : 'not-met') : meets(input.known, row.operator, row.threshold);
  return {
    row,
    input,
    truth,
    margin: marginOf(row, input),
    people: counted ? { kind: 'exact', ...counted } : peopleBound(row, input, truth),
    limitOfYear: limitOfYear(row, input),
  };
}

function marginOf(row: CriterionRow, input: CriterionInput): number | null {
  if (input.counts) {
    const { count, factor, base } = input.counts;
    return tidy((count * factor) / base - row.threshold);
  }
  if (input.figure.kind === 'missing' || !isNumber(input)) return null;
  const { value } = input.figure.observation;
  return value === null ? null : tidy(value - row.threshold);
}

/** Both ends of what is known are finite: a printed number, not a bound. */
const isNumber = ({ known }: CriterionInput): boolean =>
  Number.isFinite(known.low) && Number.isFinite(known.high);

function peopleBound(row: CriterionRow, input: CriterionInput, truth: Truth): PeopleDistance {
  const unknown = (reason: NoPeopleReason): PeopleDistance => ({ kind: 'unknown', reason });
  if (row.counts === '') return unknown('not-in-people');
  if (input.figure.kind === 'missing' || input.figure.flags.suspect) return unknown('no-figure');
  if (!isNumber(input)) return unknown('only-a-bound');
  const { value } = input.figure.observation;
  if (row.unit === 'persons') {
    return value === null
      ? unknown('only-a-bound')
      : { kind: 'about', distance: tidy(value - row.threshold) };
  }
  if (row.unit !== 'percent') return unknown('level-unknown');
  if (truth === 'unknown') return unknown('on-the-limit');
  if (!input.base) return unknown('base-unknown');
  const upward = row.operator === '>' || row.operator === '>=';
  const met = truth === 'met';
  const edge = met === upward ? input.known.high : input.known.low;
  const { most } = input.base;
  const beyond = (Math.abs(edge - row.threshold) * most) / 100;
  return { kind: 'at-most', toChange: peopleToChange(beyond, isStrict(row.operator), met), met, edge, most };
}

function limitOfYear(row: CriterionRow, input: CriterionInput): number | null {
  if (row.relative_to === '' || !input.level) return null;
  const { value, numerator, denominator } = input.level.observation;
  if (numerator !== null && denominator !== null && denominator > 0) {
    return tidy((row.threshold * numerator * 100) / denominator);
  }
  if (value === null) return null;
  return tidy(row.unit === 'percent-of-region' ? (row.threshold * value) / 100 : row.threshold * value);
}
