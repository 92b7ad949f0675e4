import { comparableFigures } from '../../../domain/figures/comparable';
import { compareWithMunicipality } from '../../../domain/figures/comparison';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { type Indicator, THEMES, type Theme } from '../../../domain/figures/indicator';
import { areaFigures } from '../../../domain/figures/map-figures';
import type { FigureRef } from '../../../state/choices';
import type { Text } from '../../../text';
import { baseWords, doubtWords, figureWords, valueWords } from '../../../text/figure-words';
import { indicatorName, printedDecimals } from '../../../text/naming';
import { shortPeriod } from '../../../text/short-period';
import { themeName } from '../../shared/indicators/search';

/** A number as it stands in the profile, with what opens its receipt. */
export interface ShownFigure {
  readonly ref: FigureRef;
  readonly period: string;
  readonly value: string;
  readonly known: boolean;
}

/** One indicator of an area: the newest figure, the municipality's of the same period, and all earlier ones. */
export interface KeyFigure {
  readonly indicator: Indicator;
  readonly name: string;
  readonly latest: ShownFigure;
  readonly base: string;
  readonly doubts: readonly string[];
  readonly town: ShownFigure | null;
  /** "3,5 procentpoint over", and what a test says; '' where it may not be compared. */
  readonly distance: string;
  /** Newest first. */
  readonly earlier: readonly ShownFigure[];
}

export interface KeyFigureGroup {
  readonly theme: Theme;
  readonly name: string;
  readonly figures: readonly KeyFigure[];
}

/** What may stand in a profile: all but what belongs to the criteria screen alone. */
export const inProfile = ({ exposure }: Indicator): boolean => exposure !== 'criteria-only';

/**
 * All figures of one area, of any kind, by theme in catalogue order. Every period that was ever printed for it is there:
 * the newest readable one first.
 */
export function keyFigures(
  text: Text,
  index: FigureIndex,
  area: string,
  wanted: (indicator: Indicator) => boolean = inProfile,
): readonly KeyFigureGroup[] {
  return THEMES.flatMap((theme) => {
    const figures = index.catalogue.indicators
      .filter((indicator) => indicator.theme === theme && wanted(indicator))
      .flatMap((indicator) => keyFigure(text, index, indicator, area) ?? []);
    return figures.length > 0 ? [{ theme, name: themeName(text, theme), figures }] : [];
  });
}

/** One indicator of an area; undefined when nothing was ever printed about it. */
export function keyFigure(
  text: Text,
  index: FigureIndex,
  indicator: Indicator,
  area: string,
): KeyFigure | undefined {
  const periods = index.periodsOf(indicator.id, area);
  const period = newestOf(index, indicator.id, area, periods);
  if (period === undefined) return undefined;
  const figures = areaFigures(index, indicator.id, period);
  const figure = index.figure(indicator.id, area, period);
  const decimals = printedDecimals(figures, indicator);
  const town = comparableFigures(index, figures).municipality;
  const comparison =
    area === index.municipality ? undefined : compareWithMunicipality(figure, town, indicator);
  return {
    indicator,
    name: indicatorName(text, indicator),
    latest: shown(text, index, indicator, area, period, decimals),
    base: figure.kind === 'value' ? baseWords(text, figure.observation, indicator) : '',
    doubts: doubtWords(text, figure, 'short'),
    town:
      area === index.municipality || town.kind === 'missing'
        ? null
        : shown(text, index, indicator, index.municipality, period, decimals),
    distance:
      comparison?.distance == null ? '' : distanceWords(text, indicator, comparison.distance, decimals),
    earlier: periods
      .filter((one) => one !== period)
      .reverse()
      .map((one) => shown(text, index, indicator, area, one)),
  };
}

/** The newest period with a figure; one without a date only where there is no other. */
function newestOf(
  index: FigureIndex,
  indicator: string,
  area: string,
  periods: readonly string[],
): string | undefined {
  const known = periods.filter((period) => index.figure(indicator, area, period).kind === 'value');
  const dated = known.filter((period) => period !== 'undated');
  return dated.at(-1) ?? known.at(-1) ?? periods.at(-1);
}

/** A figure as written; without decimals given, with as many as those of its own period were printed with. */
function shown(
  text: Text,
  index: FigureIndex,
  indicator: Indicator,
  area: string,
  period: string,
  decimals = printedDecimals(areaFigures(index, indicator.id, period), indicator),
): ShownFigure {
  const figure = index.figure(indicator.id, area, period);
  return {
    ref: { indicator: indicator.id, area, period },
    period: shortPeriod(text, period),
    value: figureWords(text, figure, indicator.unit, decimals),
    known: figure.kind === 'value',
  };
}

function distanceWords(text: Text, indicator: Indicator, distance: number, decimals: number): string {
  const size = Math.abs(distance);
  const written =
    indicator.unit === 'percent'
      ? text.t('mapFinding.points', { value: text.number(size, decimals) })
      : valueWords(text, size, indicator.unit, decimals);
  if (distance === 0) return text.t('profile.level');
  return text.t(distance > 0 ? 'profile.over' : 'profile.under', { distance: written });
}
