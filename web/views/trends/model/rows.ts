import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Trend } from '../../../domain/trends/trend';
import type { TrendPoint } from '../../../domain/trends/trend-line';
import type { FigureRef } from '../../../state/choices';
import type { Text } from '../../../text';
import { doubtWords } from '../../../text/figure-words';
import { type ChangeWords, changeWords, pointWords, testWords, verdictWords } from './words';

/** A figure in a cell, with its period; it opens its receipt. */
export interface PointCell {
  readonly words: string;
  readonly period: string;
  readonly figure: FigureRef;
  readonly doubts: readonly string[];
}

/** An area in the table: how much is known, from when to when, and where it goes. */
export interface TrendRow {
  readonly area: string;
  readonly name: string;
  readonly count: number;
  /** How many of them may be compared; '' where that is all or none. */
  readonly comparable: string;
  readonly first: PointCell | null;
  readonly latest: PointCell | null;
  readonly change: ChangeWords;
  readonly verdict: string;
  readonly test: string;
}

export function pointCell(text: Text, trend: Trend, point: TrendPoint): PointCell {
  const { indicator, area } = trend;
  return {
    words: pointWords(text, point, indicator),
    period: text.period(point.period),
    figure: { indicator: indicator.id, area: area.id, period: point.period },
    doubts: doubtWords(text, point.figure, 'short'),
  };
}

/** One row of the table of areas. */
export function trendRow(text: Text, index: FigureIndex, trend: Trend): TrendRow {
  const { area, line, verdict } = trend;
  const [first, last] = [line.points[0], line.points.at(-1)];
  const comparable = verdict.points.length;
  return {
    area: area.id,
    name: area.name_da,
    count: line.points.length,
    comparable:
      comparable > 1 && comparable < line.points.length
        ? text.t('trends.comparable', { count: comparable })
        : '',
    first: first && first !== last ? pointCell(text, trend, first) : null,
    latest: last ? pointCell(text, trend, last) : null,
    change: changeWords(text, index, trend),
    verdict: last ? verdictWords(text, verdict) : text.t('trends.noFigure'),
    test: testWords(text, verdict),
  };
}
