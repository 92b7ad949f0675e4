import { onceFor } from '../../../domain/caching/once';
import { plansInOrder } from '../../../domain/figures/boundary-choice';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { type Indicator, mayColourMap, THEMES, type Theme } from '../../../domain/figures/indicator';
import { areaFigures } from '../../../domain/figures/map-figures';

/** As many areas must have a figure for a period to be the one that is compared. */
export const LEAST_AREAS = 3;

/** An indicator that stands in the comparison, in the period that all areas are compared in. */
export interface Headline {
  readonly indicator: Indicator;
  readonly period: string;
}

export interface ThemeHeadlines {
  readonly theme: Theme;
  readonly headlines: readonly Headline[];
  /** The plan has goals in this theme; otherwise the headline is only the best covered figure. */
  readonly official: boolean;
}

/**
 * The headline indicators of the newest plan, by theme. The rule reads the data and not what a reader has chosen, so that
 * the list stays the same whatever areas, period or boundaries are looked at:
 *
 * - only indicators that may colour a map, and no counts, which follow the size of an area;
 * - all that are official in the plan, those with figures for most areas first, then in catalogue order;
 * - in a theme without any official one, the one with figures for most areas, the newest of equals;
 * - the period is the newest in which at least three areas have a figure, or the newest of all where none has three.
 */
export const headlines = onceFor((index: FigureIndex): readonly ThemeHeadlines[] => {
  const plan = plansInOrder(index).at(-1) ?? '';
  return THEMES.flatMap((theme): ThemeHeadlines[] => {
    const candidates = index.catalogue.indicators
      .filter((one) => one.theme === theme && one.kind !== 'count' && mayColourMap(one))
      .flatMap((indicator) => {
        const newest = newestPeriod(index, indicator.id);
        return newest ? [{ indicator, ...newest }] : [];
      });
    const official = candidates.filter(({ indicator }) => indicator.plans.includes(plan));
    const ranked = (official.length > 0 ? official : candidates).sort(
      (a, b) => b.areas - a.areas || (official.length > 0 ? 0 : compareStart(b.period, a.period)),
    );
    const chosen = official.length > 0 ? ranked : ranked.slice(0, 1);
    if (chosen.length === 0) return [];
    const found = chosen.map(({ indicator, period }) => ({ indicator, period }));
    return [{ theme, headlines: found, official: official.length > 0 }];
  });
});

/** The period that an indicator is compared in, and how many areas have a figure then; undefined without figures. */
export function newestPeriod(
  index: FigureIndex,
  indicator: string,
): { readonly period: string; readonly areas: number } | undefined {
  let newest: { readonly period: string; readonly areas: number } | undefined;
  for (const period of index.periods(indicator).toReversed()) {
    if (period === 'undated') continue;
    const { areas } = areaFigures(index, indicator, period);
    const step = { period, areas: [...areas.values()].filter(({ kind }) => kind === 'value').length };
    if (step.areas >= LEAST_AREAS) return step;
    if (step.areas > 0) newest ??= step;
  }
  return newest;
}

const compareStart = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
