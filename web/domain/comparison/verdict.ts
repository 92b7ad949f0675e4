import { printedDifference } from '../figures/comparison';
import type { Figure } from '../figures/figure';
import type { FigureIndex } from '../figures/figure-index';
import type { Indicator } from '../figures/indicator';
import { type Judgement, judge } from '../figures/judgement';
import { mapReading } from '../figures/map-figures';
import type { MissingReason } from '../figures/missing';
import {
  type ComparisonTest,
  testAgainstMunicipality,
  type UntestableReason,
} from '../figures/municipality-test';

/** How an area stands to the municipality: by a test, untested with the reason, or without a figure. */
export type Verdict =
  | (Extract<ComparisonTest, { readonly kind: 'tested' }> & {
      /** Only where there is a sure difference and the indicator has a direction. */
      readonly judgement: Judgement;
    })
  | { readonly kind: 'untestable'; readonly reason: UntestableReason }
  | { readonly kind: 'no-figure'; readonly reason: MissingReason };

/** The verdict on the figure of an area against the municipality's of exactly the same period. */
export function verdictOn(
  index: FigureIndex,
  indicator: Indicator,
  figure: Figure,
  municipality: Figure,
): Verdict {
  if (figure.kind === 'missing') return { kind: 'no-figure', reason: figure.reason };
  const test = testAgainstMunicipality(figure, municipality, indicator);
  if (test.kind === 'untestable') return { ...test, reason: refine(index, indicator.id, test.reason) };
  const judgement =
    test.result === 'no-certain-difference'
      ? 'not-judged'
      : judge(test.result === 'over' ? 'higher' : 'lower', indicator.direction);
  return { ...test, judgement };
}

/** A municipality without a figure of this period may have one of another. */
const refine = (index: FigureIndex, indicator: string, reason: UntestableReason): UntestableReason =>
  reason === 'no-municipality' && index.periodsOf(indicator, index.municipality).length > 0
    ? 'period-differs'
    : reason;

/**
 * Area less municipality as printed, in the indicator's unit; null unless both are exact numbers of the same period.
 * Shown also where nothing can be tested, without a colour.
 */
export function distanceTo(municipality: Figure, figure: Figure, indicator: Indicator): number | null {
  const [own, town] = [mapReading(figure), mapReading(municipality)];
  return own.kind === 'number' && town.kind === 'number'
    ? printedDifference(own.value, town.value, indicator)
    : null;
}

/** How many of the figures could be tested. */
export interface TestedCount {
  readonly tested: number;
  /** Areas with a figure, tested or not. */
  readonly withFigure: number;
  /** All areas. */
  readonly areas: number;
}

/** Counts what could be tested, for "x of y can be tested". */
export const countTested = (verdicts: readonly Verdict[]): TestedCount => ({
  tested: verdicts.filter(({ kind }) => kind === 'tested').length,
  withFigure: verdicts.filter(({ kind }) => kind !== 'no-figure').length,
  areas: verdicts.length,
});
