import type { TargetRow } from '../dataset/goal-rows';
import type { ValueFigure } from '../figures/figure';
import type { FigureIndex } from '../figures/figure-index';
import type { Indicator } from '../figures/indicator';
import type { ComparisonTest, UntestableReason } from '../figures/municipality-test';
import type { TrendPoint } from '../trends/trend-line';
import type { ClaimBasis, ClaimSide } from './claim';

/** What facts are read from. */
export interface ClaimEvidence {
  readonly index: FigureIndex;
  readonly targets: readonly TargetRow[];
}

/** Why there is nothing to say. Words stand in `web/text`. */
export const NO_FACT_REASONS = [
  'indicator-unknown',
  'area-unknown',
  'not-for-stories', // table-only or criteria-only, on too few persons, doubtful, or kept off maps
  'no-figure',
  'no-municipality',
  'neutral', // no one calls it better or worse: it is not held against anything
  'count', // a whole municipality always has more than a part of it
  'too-few-figures',
  'no-baseline',
] as const;
export type NoFactReason = (typeof NO_FACT_REASONS)[number];

interface FactBase {
  readonly indicator: Indicator;
  /** Every printed figure that the sentence rests on. */
  readonly basis: readonly ClaimBasis[];
}

export interface ValueFact extends FactBase {
  readonly kind: 'value';
  readonly area: string;
  readonly figure: ValueFigure;
}

export interface MunicipalityFact extends FactBase {
  readonly kind: 'municipality';
  readonly area: string;
  readonly figure: ValueFigure;
  readonly town: ValueFigure;
  /** Area less municipality in the indicator's unit. */
  readonly distance: number;
  readonly side: ClaimSide;
  readonly test: ComparisonTest;
}

export interface AreasFact extends FactBase {
  readonly kind: 'areas';
  readonly period: string;
  readonly town: ValueFigure;
  /** Monitoring areas with an exact figure. */
  readonly areas: number;
  readonly from: number;
  readonly to: number;
  readonly over: number;
  readonly under: number;
  /** Null when every area differs surely from the municipality; otherwise why not, or that some do not. */
  readonly doubt: UntestableReason | 'not-all-certain' | null;
}

export interface RunFact extends FactBase {
  readonly kind: 'run';
  readonly area: string;
  readonly direction: 'rising' | 'falling';
  readonly steps: number;
  readonly from: TrendPoint;
  readonly to: TrendPoint;
}

export interface BaselineFact extends FactBase {
  readonly kind: 'baseline';
  readonly area: string;
  readonly plan: string;
  readonly baseline: TrendPoint;
  readonly latest: TrendPoint;
  /** Latest less baseline in the indicator's unit. */
  readonly difference: number;
  readonly side: ClaimSide;
  /** By a test of two shares; `untestable` without a base for both. */
  readonly result: 'over' | 'under' | 'no-certain-difference' | 'untestable';
}

/** What is true now about one question. */
export type Fact = ValueFact | MunicipalityFact | AreasFact | RunFact | BaselineFact;

export type FactAnswer = Fact | { readonly kind: 'none'; readonly reason: NoFactReason };

export const none = (reason: NoFactReason): FactAnswer => ({ kind: 'none', reason });

export const sideOf = (difference: number): ClaimSide =>
  difference > 0 ? 'over' : difference < 0 ? 'under' : 'level';

/** The figure with its value, where a sentence may rest on it: exact, undoubted and on enough persons. */
export function basisOf(figure: ValueFigure): ClaimBasis | undefined {
  const { flags, observation } = figure;
  const { id, value } = observation;
  const plain = !flags.suspect && !flags.hiddenFromMap && !flags.tableOnly && !flags.bound && !flags.range;
  return plain && !flags.words && value !== null ? { row: id, value } : undefined;
}
