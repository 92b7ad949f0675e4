import type { Absence } from '../dataset/catalogue';
import type { Observation } from '../figures/observation';
import type { NumberChange } from './printed-number';

/** Why a figure was not taken. One list for command line, screen and tests; the words stand in `web/text`. */
export const REFUSALS = [
  'row-broken',
  'value-empty',
  'not-a-number',
  'number-ambiguous',
  'decimal-mixed',
  'dash',
  'cell-error',
  'date-in-value',
  'area-missing',
  'area-unknown',
  'area-ambiguous',
  'area-left-out',
  'indicator-missing',
  'indicator-unknown',
  'indicator-ambiguous',
  'period-missing',
  'period-unreadable',
  'date-in-name',
  'unit-mismatch',
  'qualifier-unknown',
  'share-over-100',
  'negative',
  'span-backwards',
  'numerator-over-denominator',
  'base-contradicts',
  'not-whole',
  'looks-like-fraction',
  'far-from-series',
  'parts-do-not-sum',
  'repeated',
  'repeated-differently',
  'id-taken',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Refusals that only say that a figure looks wrong: a person may confirm it, and then it is taken. */
export const CONFIRMABLE: readonly Refusal[] = [
  'not-whole',
  'looks-like-fraction',
  'far-from-series',
  'parts-do-not-sum',
];

/** What was altered before a figure was taken. */
export const CHANGES = [
  'blanks-removed',
  'percent-sign-removed',
  'apostrophe-removed',
  'qualifier-from-text',
  'percent-from-fraction',
  'period-rewritten',
  'area-by-alias',
  'area-by-answer',
  'indicator-by-answer',
  'absence-from-mark',
  'confirmed',
] as const satisfies readonly (NumberChange | string)[];
export type Change = (typeof CHANGES)[number];

/** Where a figure stands in the file: the line, and the heading of its column. */
export interface RecordPlace {
  readonly line: number;
  readonly column: string;
}

interface Ended extends RecordPlace {
  /** What a person reads to find the figure again: as printed. */
  readonly printed: {
    readonly area: string;
    readonly indicator: string;
    readonly period: string;
    readonly value: string;
  };
}

/** A figure that was read; `changes` empty = exactly as it stood. */
export interface Taken extends Ended {
  readonly status: 'taken';
  readonly changes: readonly Change[];
  readonly observation: Observation;
  /** True where a share, mean or rate came without its base: it can't be tested later. */
  readonly baseMissing: boolean;
}

/** A sign that stands for a reason why there is no figure. */
export interface TakenAbsence extends Ended {
  readonly status: 'absence';
  readonly changes: readonly Change[];
  readonly absence: Absence;
}

/** A figure that was left out, and why. `values` fill the sentence. */
export interface Refused extends Ended {
  readonly status: 'refused';
  readonly reason: Refusal;
  readonly values: Readonly<Record<string, string | number>>;
  /** Ids that a name comes near to, for the question. */
  readonly near: readonly string[];
}

/** How one figure of a file ended. A row of a wide table has one for each column of values. */
export type Outcome = Taken | TakenAbsence | Refused;

/** The name by which a person confirms one figure: `12:2023`. */
export const recordKey = ({ line, column }: RecordPlace): string => `${line}:${column}`;

export interface OutcomeCounts {
  readonly all: number;
  /** As they stood. */
  readonly taken: number;
  readonly changed: number;
  readonly refused: number;
}

/** Counts that add up: all = taken + changed + refused. */
export function countOutcomes(outcomes: readonly Outcome[]): OutcomeCounts {
  const refused = outcomes.filter(({ status }) => status === 'refused').length;
  const changed = outcomes.filter((one) => one.status !== 'refused' && one.changes.length > 0).length;
  return { all: outcomes.length, taken: outcomes.length - refused - changed, changed, refused };
}
