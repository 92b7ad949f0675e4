import type { CriterionRow, ListFigureRow } from '../dataset/law-rows';
import { type Figure, makeFigure, type ValueFigure } from '../figures/figure';
import type { FigureIndex } from '../figures/figure-index';
import { type BaseBound, baseBound } from './base-bound';
import type { Counts } from './counts';
import { exactly, type Known, knownOf } from './known';
import { figurePeriods } from './list-date';

/** What one condition is held against: the figure as printed, and what is known of the true one. */
export interface CriterionInput {
  readonly figure: Figure;
  /** The period that the list asks for, also when there is no figure of it. */
  readonly period: string;
  readonly known: Known;
  /** Where part and base were printed. */
  readonly counts: Counts | null;
  /** The most persons behind a share whose base was not printed. */
  readonly base: BaseBound | null;
  /** The level that a relative condition is measured by, in the same period; null = not in our data, or absolute. */
  readonly level: ValueFigure | null;
}

/** Inputs by the id of their criterion. */
export type Inputs = ReadonlyMap<string, CriterionInput>;

/**
 * Finds what an area's list of a year rests on. Figures printed with the list go before the plans' own: the state counts
 * within its own boundary. Nothing is averaged here: what the law wants as a mean of two years is published as one.
 */
export function criterionInput(
  index: FigureIndex,
  listFigures: readonly ListFigureRow[],
  row: CriterionRow,
  area: string,
  year: number,
): CriterionInput {
  const periods = figurePeriods(row, year);
  const listDate = `${year}-12-01`;
  const printed = listFigures.find(
    (entry) => entry.indicator === row.indicator && entry.area === area && entry.list_date === listDate,
  );
  const found = periods.map((period) => ({ period, figure: index.figure(row.indicator, area, period) }));
  const asked = { period: periods[0], figure: index.figure(row.indicator, area, periods[0]) };
  const { figure, period } = printed
    ? { figure: listFigure(index, printed), period: printed.period }
    : (found.find((entry) => entry.figure.kind === 'value') ?? asked);
  const level = row.relative_to === '' ? null : levelOf(index, row, period);
  const counts = countsOf(row, figure, level);
  return {
    figure,
    period,
    known: counts ? exactly((counts.count * counts.factor) / counts.base) : knownOf(figure, row.unit),
    counts,
    base: counts || row.counts === '' ? null : (baseBound(index, row.indicator, area, listDate) ?? null),
    level,
  };
}

function listFigure(index: FigureIndex, row: ListFigureRow): Figure {
  const { list_date: listDate, ...printed } = row;
  const observation = {
    ...printed,
    low: null,
    high: null,
    numerator: null,
    denominator: null,
    locator: listDate,
  };
  return makeFigure([observation], index.indicators.get(row.indicator), {
    conflicts: [],
    sources: index.catalogue.sources,
    marksOf: () => [],
    whyMissing: () => ({ reason: 'not-delivered', why: '' }),
  });
}

function levelOf(index: FigureIndex, row: CriterionRow, period: string): ValueFigure | null {
  const figure = index.figure(row.indicator, row.relative_to, period);
  return figure.kind === 'value' ? figure : null;
}

/** Counts of a figure, where its numbers are exact and complete; null = only a share is known. */
function countsOf(row: CriterionRow, figure: Figure, level: ValueFigure | null): Counts | null {
  if (row.counts === '' || figure.kind === 'missing' || figure.flags.suspect) return null;
  const { value, numerator, denominator, qualifier } = figure.observation;
  if (row.unit === 'persons') {
    return value !== null && qualifier === '' ? { count: value, factor: 1, base: 1 } : null;
  }
  if (numerator === null || denominator === null || denominator <= 0) return null;
  if (row.relative_to === '') return { count: numerator, factor: 100, base: denominator };
  const part = level?.observation.numerator ?? 0;
  const whole = level?.observation.denominator ?? 0;
  return part > 0 && whole > 0 ? { count: numerator, factor: whole, base: denominator * part } : null;
}
