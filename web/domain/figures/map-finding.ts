import { type Comparison, compareWithMunicipality } from './comparison';
import type { FigureIndex } from './figure-index';
import { type AreaFigures, mapReading } from './map-figures';
import type { MissingReason } from './missing';
import type { UntestableReason } from './municipality-test';

/** Why an area takes no part in the sentence. */
export interface AreaWithout {
  readonly area: string;
  readonly reason: MissingReason | 'words-only';
}

interface FindingBase {
  readonly indicator: string;
  readonly period: string;
  /** Monitoring areas in all, and those with a figure that a map may show. */
  readonly areas: number;
  readonly withFigure: number;
  readonly without: readonly AreaWithout[];
  /** Areas whose figure is doubtful; they are counted, and the sentence must say so. */
  readonly suspect: readonly string[];
  /** Areas whose figure is only a bound or a span. */
  readonly open: readonly string[];
}

/**
 * What the sentence above the map may say, without words. Areas stand in the plan's order, never ranked.
 * `no-municipality`: there is nothing of the same period to compare with, so only how the figures lie.
 */
export type MapFinding =
  | (FindingBase & { readonly kind: 'no-figures' })
  | (FindingBase & {
      readonly kind: 'no-municipality';
      /** Smallest and greatest exact figure; null when there are only bounds. */
      readonly from: number | null;
      readonly to: number | null;
    })
  | (FindingBase & {
      readonly kind: 'against-municipality';
      readonly municipality: number;
      readonly municipalitySuspect: boolean;
      readonly over: readonly string[];
      readonly under: readonly string[];
      readonly level: readonly string[];
      /** Bounds that do not tell on which side the area lies. */
      readonly undecided: readonly string[];
      /** Smallest and greatest distance of the exact figures, in the indicator's unit; null when there is none. */
      readonly from: number | null;
      readonly to: number | null;
      /** Areas whose difference was tested, by result; the others with the reason why not. */
      readonly certainlyOver: readonly string[];
      readonly certainlyUnder: readonly string[];
      readonly noCertainDifference: readonly string[];
      readonly untestable: readonly { readonly area: string; readonly reason: UntestableReason }[];
    });

/** Makes the finding of one indicator and period. An unknown indicator has no figures. */
export function mapFinding(index: FigureIndex, figures: AreaFigures): MapFinding {
  const readings = [...figures.areas].map(([area, figure]) => ({ area, reading: mapReading(figure) }));
  const without = readings.flatMap(({ area, reading }) =>
    reading.kind === 'none' ? [{ area, reason: reading.reason }] : [],
  );
  const base: FindingBase = {
    indicator: figures.indicator,
    period: figures.period,
    areas: readings.length,
    withFigure: readings.length - without.length,
    without,
    suspect: readings.flatMap(({ area, reading }) =>
      reading.kind !== 'none' && reading.suspect ? [area] : [],
    ),
    open: readings.flatMap(({ area, reading }) =>
      reading.kind === 'bound' || reading.kind === 'span' ? [area] : [],
    ),
  };
  const indicator = index.indicators.get(figures.indicator);
  if (!indicator || base.withFigure === 0) return { ...base, kind: 'no-figures' };
  const town = mapReading(figures.municipality);
  if (town.kind !== 'number') {
    const values = readings.flatMap(({ reading }) => (reading.kind === 'number' ? [reading.value] : []));
    return { ...base, kind: 'no-municipality', ...extremes(values) };
  }
  const compared = [...figures.areas].flatMap(([area, figure]) => {
    const comparison = compareWithMunicipality(figure, figures.municipality, indicator);
    return comparison ? [{ area, comparison }] : [];
  });
  const areasWhere = (holds: (comparison: Comparison) => boolean): readonly string[] =>
    compared.filter(({ comparison }) => holds(comparison)).map(({ area }) => area);
  const tested = (result: string) =>
    areasWhere(({ test }) => test.kind === 'tested' && test.result === result);
  return {
    ...base,
    kind: 'against-municipality',
    municipality: town.value,
    municipalitySuspect: town.suspect,
    over: areasWhere(({ side }) => side === 'over'),
    under: areasWhere(({ side }) => side === 'under'),
    level: areasWhere(({ side }) => side === 'level'),
    undecided: areasWhere(({ side }) => side === 'undecided'),
    ...extremes(compared.flatMap(({ comparison }) => comparison.distance ?? [])),
    certainlyOver: tested('over'),
    certainlyUnder: tested('under'),
    noCertainDifference: tested('no-certain-difference'),
    untestable: compared.flatMap(({ area, comparison: { test } }) =>
      test.kind === 'untestable' ? [{ area, reason: test.reason }] : [],
    ),
  };
}

function extremes(values: readonly number[]): { readonly from: number | null; readonly to: number | null } {
  return values.length === 0
    ? { from: null, to: null }
    : { from: Math.min(...values), to: Math.max(...values) };
}
