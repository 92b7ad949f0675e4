import type { FigureIndex } from './figure-index';
import type { Indicator } from './indicator';
import { type AreaFigures, mapReading } from './map-figures';

/** Why areas are not set against the municipality. */
export type NotComparable = 'count' | 'no-figure';

/**
 * Whether areas may be set against the municipality. A count may not: a whole municipality always has more persons
 * than a part of it, which says nothing about the part.
 */
export function whyNotComparable(index: FigureIndex, figures: AreaFigures): NotComparable | null {
  if (index.indicators.get(figures.indicator)?.kind === 'count') return 'count';
  return mapReading(figures.municipality).kind === 'number' ? null : 'no-figure';
}

/** The figures with the municipality left out where it is no yardstick: for scales and sentences, not for tables. */
export function comparableFigures(index: FigureIndex, figures: AreaFigures): AreaFigures {
  if (whyNotComparable(index, figures) !== 'count') return figures;
  return {
    ...figures,
    municipality: { kind: 'missing', reason: 'not-applicable', why: '', observation: null, conflicts: [] },
  };
}

/** The figure is already measured against the municipality, which is 1 or 100 by definition and has no figure itself. */
export const isRelativeToMunicipality = ({ unit }: Pick<Indicator, 'unit'>): boolean =>
  unit === 'times-municipality' || unit === 'percent-of-municipality';
