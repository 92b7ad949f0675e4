import type { Figure, ValueFigure } from '../figures/figure';
import type { FigureIndex } from '../figures/figure-index';
import { parsePeriod } from '../figures/period';
import { knownOf } from './known';

/** The most persons that can stand behind a share, and the figures that say so. */
export interface BaseBound {
  readonly most: number;
  /** Residents of the area, all ages. */
  readonly residents: ValueFigure | null;
  /** Children under 18, taken off where the share is one of adults. */
  readonly children: ValueFigure | null;
  /** Children taken off the residents; 0 where the share is one of all ages. */
  readonly taken: number;
  /** The least share of children in percent, where it bounds the residents closer than their count; else null. */
  readonly childShare: number | null;
}

const RESIDENTS = 'population';
/** Share of the residents; its rows carry the number of children as numerator. */
const CHILDREN = 'children-under-18-share';
const ADULT_FROM = 18;
const DAY_MS = 86_400_000;
/** Residents counted longer before or after the list than this are not used. */
const MOST_DAYS = 2 * 366;

/**
 * How many persons a share can at most rest on, where the source does not say.
 *
 * Residents R, from the count nearest to the list date: its upper end (an approximate count is not taken at its word),
 * or C / s where C children are at least a share s of the residents, whichever is smaller. A share of adults rests on
 * at most R - C. The plan's area stands in for the state's, which may differ. Undefined when neither is known.
 */
export function baseBound(
  index: FigureIndex,
  indicator: string,
  area: string,
  listDate: string,
): BaseBound | undefined {
  const residents = nearestFigure(index, RESIDENTS, area, listDate);
  const children = nearestFigure(index, CHILDREN, area, listDate);
  const counted = children?.observation.numerator ?? null;
  const share = children ? knownOf(children, 'percent').low : 0;
  const byCount = residents ? knownOf(residents, 'persons').high : Number.POSITIVE_INFINITY;
  const byChildren = counted !== null && share > 0 ? (counted * 100) / share : Number.POSITIVE_INFINITY;
  const most = Math.min(byCount, byChildren);
  if (!Number.isFinite(most)) return undefined;
  const adults = Number.parseInt(index.indicators.get(indicator)?.ageGroup ?? '', 10) >= ADULT_FROM;
  const taken = adults ? (counted ?? 0) : 0;
  return {
    most: Math.floor(most - taken),
    residents: residents ?? null,
    children: children ?? null,
    taken,
    childShare: byChildren < byCount ? share : null,
  };
}

/** The area's figure whose period begins nearest to a day, within two years of it; the earlier one of two. */
export function nearestFigure(
  index: FigureIndex,
  indicator: string,
  area: string,
  day: string,
): ValueFigure | undefined {
  const distance = (period: string): number =>
    Math.abs(Date.parse(parsePeriod(period)?.start ?? '') - Date.parse(day)) / DAY_MS;
  return index
    .periodsOf(indicator, area)
    .filter((period) => distance(period) <= MOST_DAYS)
    .sort((a, b) => distance(a) - distance(b))
    .map((period) => index.figure(indicator, area, period))
    .find((figure: Figure): figure is ValueFigure => figure.kind === 'value');
}
