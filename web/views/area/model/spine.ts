import { comparableFigures } from '../../../domain/figures/comparable';
import { compareWithMunicipality } from '../../../domain/figures/comparison';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import { areaFigures, mapReading } from '../../../domain/figures/map-figures';
import type { FigureRef } from '../../../state/choices';
import type { Text } from '../../../text';
import { figureWords } from '../../../text/figure-words';
import { indicatorName, printedDecimals } from '../../../text/naming';

/** How the area stands to the municipality: by a test, or `untested`, which is the usual state. */
export type SpineState = 'over' | 'under' | 'no-certain-difference' | 'untested';

/** One indicator: the area and the range of the areas on a scale of its own, the municipality in the middle. */
export interface SpineRow {
  readonly ref: FigureRef;
  readonly name: string;
  readonly period: string;
  /** -1 to 1; 0 is the municipality, and the areas farthest from it are at an end. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly state: SpineState;
  readonly own: string;
  readonly town: string;
  readonly lowest: string;
  readonly highest: string;
  /** Areas with a number, this one included. */
  readonly areas: number;
}

/**
 * The spine: every open indicator whose newest figure of the area can be set against the municipality's of the same
 * period. Counts, bounds and figures that no chart may show are left out; the table has them.
 */
export function spineRows(
  text: Text,
  index: FigureIndex,
  area: string,
  newest: readonly { readonly indicator: Indicator; readonly period: string }[],
): readonly SpineRow[] {
  return newest.flatMap(({ indicator, period }) => {
    if (indicator.exposure !== 'open') return [];
    const row = spineRow(text, index, area, indicator, period);
    return row ? [row] : [];
  });
}

function spineRow(
  text: Text,
  index: FigureIndex,
  area: string,
  indicator: Indicator,
  period: string,
): SpineRow | undefined {
  const figures = comparableFigures(index, areaFigures(index, indicator.id, period));
  const figure = index.figure(indicator.id, area, period);
  const own = mapReading(figure);
  const town = mapReading(figures.municipality);
  const comparison = compareWithMunicipality(figure, figures.municipality, indicator);
  if (own.kind !== 'number' || town.kind !== 'number' || !comparison) return undefined;
  const values = [...figures.areas.values()].flatMap((one) => {
    const reading = mapReading(one);
    return reading.kind === 'number' ? [reading.value] : [];
  });
  const all = [...values, own.value];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const reach = Math.max(Math.abs(low - town.value), Math.abs(high - town.value)) || 1;
  const place = (value: number): number => (value - town.value) / reach;
  const decimals = printedDecimals(figures, indicator);
  const write = (value: number): string =>
    indicator.unit === 'percent' ? text.percent(value, decimals) : text.number(value, decimals);
  return {
    ref: { indicator: indicator.id, area, period },
    name: indicatorName(text, indicator),
    period: text.period(period),
    at: place(own.value),
    from: place(low),
    to: place(high),
    state: comparison.test.kind === 'tested' ? comparison.test.result : 'untested',
    own: figureWords(text, figure, indicator.unit, decimals),
    town: figureWords(text, figures.municipality, indicator.unit, decimals),
    lowest: write(low),
    highest: write(high),
    areas: values.length,
  };
}

/** The finding above the spine: on which side of the municipality the area lies how often, and what can be tested. */
export function spineSentence(text: Text, name: string, rows: readonly SpineRow[]): string {
  const over = rows.filter(({ at }) => at > 0).length;
  const under = rows.filter(({ at }) => at < 0).length;
  const tested = rows.filter(({ state }) => state !== 'untested');
  const certain = tested.filter(({ state }) => state !== 'no-certain-difference').length;
  const where = text.t('profile.spineWhere', { name, over, under, count: rows.length });
  const told =
    tested.length === 0
      ? text.t('profile.spineUntested')
      : text.t(certain === 0 ? 'profile.spineTestedNone' : 'profile.spineTested', {
          tested: tested.length,
          certain,
          count: rows.length,
        });
  return `${where} ${told}`;
}
