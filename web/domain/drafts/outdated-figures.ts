import type { FigureIndex } from '../figures/figure-index';

/** Published figures about an area that were counted on the boundary before. */
export interface OutdatedFigures {
  readonly area: string;
  /** Figures: one indicator in one period. */
  readonly count: number;
  /** Per indicator its newest period, in the order of the catalogue. */
  readonly indicators: readonly { readonly id: string; readonly periods: number; readonly newest: string }[];
}

/** The figures that no longer fit areas whose boundary changed: all that were published about them. They belong to the old one. */
export const outdatedFigures = (areas: readonly string[], index: FigureIndex): OutdatedFigures[] =>
  areas.map((area) => {
    const indicators = index.catalogue.indicators.flatMap(({ id }) => {
      const periods = index.periodsOf(id, area);
      const newest = periods.at(-1);
      return newest === undefined ? [] : [{ id, periods: periods.length, newest }];
    });
    return { area, count: indicators.reduce((sum, { periods }) => sum + periods, 0), indicators };
  });
