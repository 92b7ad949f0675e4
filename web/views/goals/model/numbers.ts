import { plainNumber } from '../../../domain/figures/change';
import { printedDifference } from '../../../domain/figures/comparison';
import type { ValueFigure } from '../../../domain/figures/figure';
import type { Indicator } from '../../../domain/figures/indicator';
import type { GoalLine, GoalPoint } from '../../../domain/goals/goal';
import type { FigureRef } from '../../../state/choices';
import type { Text } from '../../../text';
import { doubtWords, observationWords, ownDecimals } from '../../../text/figure-words';
import { personsWords, signedWords, sizeWords } from '../../shared/change-words';

/** A number in a cell, with everything that must stand beside it. */
export interface NumberCell {
  readonly words: string;
  /** The number itself; null where the source gives a bound, a span or words. */
  readonly value: number | null;
  readonly period: string;
  /** Opens its receipt; null where only the table of goals prints it. */
  readonly figure: FigureRef | null;
  readonly doubts: readonly string[];
}

/** A figure that its source prints finer than its indicator usually is keeps that. */
const MOST_DECIMALS = 2;

/** As printed by its source: no decimals that nobody measured, and none lost. */
export function figureText(text: Text, { observation }: ValueFigure, indicator: Indicator): string {
  const value = observation.value ?? 0;
  return observationWords(
    text,
    observation,
    indicator.unit,
    ownDecimals(value, Math.max(indicator.precision, MOST_DECIMALS)),
  );
}

/** The cell of a point. */
export const numberCell = (
  text: Text,
  { period, figure, published }: GoalPoint,
  indicator: Indicator,
): NumberCell => ({
  words: figureText(text, figure, indicator),
  value: plainNumber(figure),
  period: text.period(period),
  figure: published ? { indicator: indicator.id, area: figure.observation.area, period } : null,
  doubts: [...doubtWords(text, figure, 'short'), ...(published ? [] : [text.t('goals.onlyInPlan')])],
});

/** A change as a cell shows it; the arrow says only which way the number went. */
export interface ChangeCell {
  readonly arrow: 'up' | 'down' | 'level';
  readonly words: string;
  /** In persons, or that it is not known; '' where persons are not what is counted. */
  readonly persons: string;
}

/** The change since the baseline; null where there is none to tell. */
export function changeCell(text: Text, { change }: GoalLine, indicator: Indicator): ChangeCell | null {
  if (change?.kind !== 'changed') return null;
  const { difference, persons } = change;
  return {
    arrow: difference > 0 ? 'up' : difference < 0 ? 'down' : 'level',
    words: signedWords(text, difference, sizeWords(text, difference, indicator)),
    persons: personsWords(text, persons, indicator),
  };
}

/** A figure beside the area's own, and how far the area is from it. */
export interface YardstickCell {
  readonly cell: NumberCell;
  readonly name: string;
  /** "2,2 point over"; '' without two numbers. */
  readonly gap: string;
}

/** The comparator of a line at its newest figure. */
export function yardstickCell(
  text: Text,
  line: GoalLine,
  indicator: Indicator,
  name: string,
): YardstickCell | null {
  const own = line.latest ?? line.baseline;
  const other = line.comparatorNow;
  if (!own || !other) return null;
  return { cell: numberCell(text, other, indicator), name, gap: gapWords(text, own, other, indicator) };
}

function gapWords(text: Text, own: GoalPoint, other: GoalPoint, indicator: Indicator): string {
  const [a, b] = [plainNumber(own.figure), plainNumber(other.figure)];
  if (a === null || b === null || indicator.kind === 'count') return '';
  const gap = printedDifference(a, b, indicator);
  if (gap === 0) return text.t('goals.gapNone');
  return text.t(gap > 0 ? 'goals.gapOver' : 'goals.gapUnder', { value: sizeWords(text, gap, indicator) });
}
