import type { AreaRecord } from '../dataset/catalogue';
import type { Figure } from '../figures/figure';
import type { FigureIndex } from '../figures/figure-index';
import { type Indicator, THEMES, type Theme } from '../figures/indicator';
import { areaFigures } from '../figures/map-figures';
import { countTested, distanceTo, type TestedCount, type Verdict, verdictOn } from './verdict';

export interface TartanCell {
  readonly area: string;
  readonly figure: Figure;
  readonly verdict: Verdict;
  /** Area less municipality in the indicator's unit; null without two numbers. */
  readonly distance: number | null;
}

/** One indicator in the period that the row shows. */
export interface TartanRow {
  readonly indicator: Indicator;
  readonly period: string;
  readonly municipality: Figure;
  /** In the order of `Tartan.areas`. */
  readonly cells: readonly TartanCell[];
}

/** The heat table of all indicators and all areas. */
export interface Tartan {
  /** Monitoring areas in the plan's order. */
  readonly areas: readonly AreaRecord[];
  /** In the order of `THEMES`; themes without a row are left out. */
  readonly themes: readonly { readonly theme: Theme; readonly rows: readonly TartanRow[] }[];
  /** Over all cells: `areas` counts cells. */
  readonly tested: TestedCount;
}

/**
 * Makes the heat table. Every indicator stands in its newest dated period in which a monitoring area has a figure,
 * unless `periodOf` names another one; without any it is left out. Indicators of the state's criteria alone (origin)
 * stay on the screen of the criteria.
 */
export function tartan(
  index: FigureIndex,
  periodOf: (indicator: string) => string | undefined = () => undefined,
): Tartan {
  const row = (indicator: Indicator): readonly TartanRow[] => {
    const period = periodOf(indicator.id) ?? newestPeriod(index, indicator.id);
    return period === undefined ? [] : [rowOf(index, indicator, period)];
  };
  const themes = THEMES.map((theme) => ({
    theme,
    rows: index.catalogue.indicators
      .filter((indicator) => indicator.theme === theme && indicator.exposure !== 'criteria-only')
      .flatMap(row),
  })).filter(({ rows }) => rows.length > 0);
  const cells = themes.flatMap(({ rows }) => rows.flatMap((one) => one.cells));
  return { areas: index.monitoringAreas, themes, tested: countTested(cells.map(({ verdict }) => verdict)) };
}

function rowOf(index: FigureIndex, indicator: Indicator, period: string): TartanRow {
  const { areas, municipality } = areaFigures(index, indicator.id, period);
  return {
    indicator,
    period,
    municipality,
    cells: [...areas].map(([area, figure]) => ({
      area,
      figure,
      verdict: verdictOn(index, indicator, figure, municipality),
      distance: distanceTo(municipality, figure, indicator),
    })),
  };
}

/** The newest dated period in which a monitoring area has a figure of the indicator. */
export function newestPeriod(index: FigureIndex, indicator: string): string | undefined {
  return index
    .periods(indicator)
    .filter((period) => period !== 'undated')
    .findLast((period) =>
      index.monitoringAreas.some(({ id }) => index.figure(indicator, id, period).kind === 'value'),
    );
}
