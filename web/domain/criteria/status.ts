import type { LegalStatus } from '../dataset/law-rows';
import { type CriterionResult, evaluateCriterion } from './criterion';
import type { Inputs } from './input';
import type { Law, NoLawReason } from './law';
import { allOf, anyOf, type Count, countMet, reaches, type Truth } from './truth';

/** One way to a status, held against what is known of an area. */
export interface LawResult {
  readonly law: Law;
  readonly mandatory: readonly CriterionResult[];
  readonly oneOf: readonly CriterionResult[];
  /** How many of the one-of conditions hold: at least, at most. */
  readonly count: Count;
  readonly truth: Truth;
  /** The conditions that leave the status open; empty when it is settled. */
  readonly missing: readonly CriterionResult[];
}

/** Why the rule does not cover an area, in the words of the data, with the source that says so. */
export interface NotCovered {
  readonly whyDa: string;
  readonly source: string;
}

/** What an area's status on a list was by the law of the day; never a guess. */
export type StatusAnswer =
  | {
      readonly kind: 'evaluated';
      readonly status: LegalStatus;
      readonly truth: Truth;
      /** The ordinary way first. */
      readonly ways: readonly [LawResult, ...LawResult[]];
    }
  | ({ readonly kind: 'not-applicable'; readonly status: LegalStatus; readonly law: Law } & NotCovered)
  | {
      readonly kind: 'no-law';
      readonly status: LegalStatus;
      readonly reason: NoLawReason | 'not-a-list-date';
    };

/**
 * Holds one way to a status against inputs. Every criterion must have an input: the caller makes them from the same law.
 */
export function evaluateLaw(law: Law, inputs: Inputs): LawResult {
  const results = (rows: Law['oneOf']): readonly CriterionResult[] =>
    rows.flatMap((row) => {
      const input = inputs.get(row.id);
      if (!input) throw new Error(`no input for the criterion ${row.id}`);
      return [evaluateCriterion(row, input)];
    });
  const mandatory = results(law.mandatory);
  const oneOf = results(law.oneOf);
  const count = countMet(oneOf.map(({ truth }) => truth));
  const enough = reaches(count, law.needed);
  const truth = allOf([...mandatory.map((result) => result.truth), enough]);
  const open = truth === 'unknown' ? [...mandatory, ...(enough === 'unknown' ? oneOf : [])] : [];
  return {
    law,
    mandatory,
    oneOf,
    count,
    truth,
    missing: open.filter((result) => result.truth === 'unknown'),
  };
}

/** Holds all ways to one status against inputs; one that is met is enough. */
export function evaluateWays(laws: readonly Law[], inputs: Inputs): StatusAnswer | undefined {
  const [first, ...others] = laws.map((law) => evaluateLaw(law, inputs));
  if (!first) return undefined;
  const ways: readonly [LawResult, ...LawResult[]] = [first, ...others];
  return {
    kind: 'evaluated',
    status: first.law.status,
    truth: anyOf(ways.map(({ truth }) => truth)),
    ways,
  };
}
