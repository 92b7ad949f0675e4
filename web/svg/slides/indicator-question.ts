import type { FigureQuestion } from '../../domain/editions/edition';
import { comparableFigures } from '../../domain/figures/comparable';
import type { Figure } from '../../domain/figures/figure';
import type { FigureIndex } from '../../domain/figures/figure-index';
import type { Indicator } from '../../domain/figures/indicator';
import { type AreaFigures, areaFigures, mapReading } from '../../domain/figures/map-figures';
import { newestPeriod } from '../../domain/figures/start';
import type { Text } from '../../text';
import { doubtWords, figureWords, unitWords } from '../../text/figure-words';
import { capital } from '../../text/lists';
import { indicatorName, printedDecimals } from '../../text/naming';
import { receiptLines } from './receipts';
import { cell, type SlideData, type SlideTable } from './slide';

/** One indicator in one period: what map, comparison and table are about. */
export interface IndicatorQuestion {
  readonly indicator: Indicator;
  readonly period: string;
  readonly figures: AreaFigures;
  /** The same without the municipality where it is no yardstick. */
  readonly compared: AreaFigures;
  readonly decimals: number;
  /** "Skolefravær i procent, 2023/24" */
  readonly about: string;
}

/** Finds the question; the sentence says why there is none: the indicator is gone, or it has no figure then. */
export function indicatorQuestion(
  text: Text,
  index: FigureIndex,
  id: string,
  asked: string | null,
): IndicatorQuestion | string {
  const indicator = index.indicators.get(id);
  if (!indicator) return text.t('slides.noIndicator', { id });
  if (indicator.exposure !== 'open')
    return text.t('slides.notForStories', { name: indicatorName(text, indicator) });
  const known = index.periods(id);
  if (asked !== null && !known.includes(asked))
    return text.t('slides.noPeriod', { name: indicatorName(text, indicator), period: text.period(asked) });
  const period = asked ?? newestPeriod(index, id) ?? known.at(-1);
  if (period === undefined) return text.t('slides.noFigures', { name: indicatorName(text, indicator) });
  const figures = areaFigures(index, id, period);
  return {
    indicator,
    period,
    figures,
    compared: comparableFigures(index, figures),
    decimals: printedDecimals(figures, indicator),
    about: text.t('slides.about', { indicator: indicatorName(text, indicator), period: text.period(period) }),
  };
}

/** Areas in the plan's order, sums of areas, then the municipality. */
export function figuresInOrder(
  index: FigureIndex,
  { figures }: IndicatorQuestion,
): readonly (readonly [string, Figure])[] {
  const sums = [...figures.others].filter(([id]) => index.areas.get(id)?.kind === 'aggregate');
  return [...figures.areas, ...sums, [index.municipality, figures.municipality]];
}

/** The table twin: name, figure and what must be said with it. */
export function questionTable(text: Text, { index }: SlideData, question: IndicatorQuestion): SlideTable {
  const { indicator, decimals } = question;
  return {
    columns: [
      { name: text.t('slides.columnArea'), number: false },
      { name: capital(unitWords(text, indicator.unit)), number: true },
      { name: text.t('slides.columnDoubt'), number: false },
    ],
    rows: figuresInOrder(index, question).map(([id, figure]) => [
      cell(index.areas.get(id)?.name_da ?? id),
      cell(
        figureWords(text, figure, indicator.unit, decimals, 'bare'),
        figure.kind === 'value' ? figure.observation.value : null,
      ),
      cell(doubtWords(text, figure, 'short').join(', ')),
    ]),
  };
}

export const questionsShown = (index: FigureIndex, question: IndicatorQuestion): readonly FigureQuestion[] =>
  figuresInOrder(index, question).map(([area]) => ({
    indicator: question.indicator.id,
    area,
    period: question.period,
  }));

export const questionReceipts = (
  text: Text,
  { index }: SlideData,
  question: IndicatorQuestion,
): readonly string[] => receiptLines(text, index, question.indicator, figuresInOrder(index, question));

/** How a figure is drawn beside its colour; `none` also where nothing is drawn. */
export function markOf(figure: Figure): 'none' | 'suspect' | 'bound' | 'small' {
  const reading = mapReading(figure);
  if (reading.kind === 'none') return 'none';
  if (reading.kind !== 'number') return 'bound';
  if (reading.suspect) return 'suspect';
  return reading.smallBase ? 'small' : 'none';
}
