import type { FigureIndex } from '../figures/figure-index';
import {
  type AreaFigures,
  type MapReading,
  mapFigures,
  mapPeriods,
  mapReading,
} from '../figures/map-figures';
import { type Classes, type ClassMethod, classBelow, classOf, type NoClassesReason } from './classes';
import { classify } from './classify';

/** What a reader has chosen in the legend. */
export interface ClassChoice {
  readonly method: ClassMethod;
  readonly count: number;
  /** Inner breaks for the method `own`. */
  readonly own: readonly number[];
  /** The same breaks in all periods of the indicator. */
  readonly fixed: boolean;
  readonly nice: boolean;
}

export type MapClasses =
  | {
      readonly kind: 'classes';
      readonly classes: Classes;
      /** Class of every monitoring area; null = no colour. */
      readonly of: ReadonlyMap<string, number | null>;
      /** Where each area stands on the class bar: its value, or its distance; null without a number. */
      readonly at: ReadonlyMap<string, number | null>;
      /** The municipality on the same bar: its value, 0 for distances; null when it has no figure. */
      readonly municipality: number | null;
    }
  | { readonly kind: 'off'; readonly reason: NoClassesReason };

/**
 * Classes for one map.
 *
 * Exact numbers decide the breaks. Suspect numbers and bounds ("mere end 40 %") do not, but the outer edges take
 * them in, so that each gets a colour: a bound is coloured as the class in which the bound itself lies (for a strict
 * upper bound the class under it) and marked by the map as open. When an indicator has nothing but bounds, these
 * decide. A span is coloured only when both its ends lie in one class.
 *
 * With the method `municipality` everything is a distance to the municipality's figure of exactly the same period;
 * off with `no-municipality` where it has none that is an exact number.
 */
export function classifyMap(index: FigureIndex, figures: AreaFigures, choice: ClassChoice): MapClasses {
  const distances = choice.method === 'municipality';
  const decimals = index.indicators.get(figures.indicator)?.precision ?? 0;
  const shift = shiftOf(figures, distances, decimals);
  if (!shift) return { kind: 'off', reason: 'no-municipality' };
  const readings = choice.fixed
    ? readingsOfAll(index, figures, distances, decimals)
    : readingsOf(figures, shift);
  const result = classify(numbersOf(readings), choice.method, {
    count: choice.count,
    decimals,
    own: choice.own,
    cover: coveredBy(readings),
    nice: choice.nice,
  });
  if (result.kind === 'off') return result;
  const { classes } = result;
  const own = [...figures.areas].map(([id, figure]) => [id, shifted(mapReading(figure), shift)] as const);
  const town = mapReading(figures.municipality);
  return {
    kind: 'classes',
    classes,
    of: new Map(own.map(([id, reading]) => [id, classOfReading(classes, reading)])),
    at: new Map(own.map(([id, reading]) => [id, placeOfReading(reading)])),
    municipality: town.kind === 'number' ? shift(town.value) : null,
  };
}

/** The class that a reading is coloured as; null when it has none. */
export function classOfReading(classes: Classes, reading: MapReading): number | null {
  switch (reading.kind) {
    case 'number':
      return classOf(classes, reading.value);
    case 'bound':
      return reading.bound === 'less-than'
        ? classBelow(classes, reading.value)
        : classOf(classes, reading.value);
    case 'span': {
      const low = classOf(classes, reading.low);
      return low === classOf(classes, reading.high) ? low : null;
    }
    case 'none':
      return null;
  }
}

const placeOfReading = (reading: MapReading): number | null =>
  reading.kind === 'number' || reading.kind === 'bound' ? reading.value : null;

type Shift = (value: number) => number;

/** From a value to its place on the class bar; undefined when distances are asked for and there is no zero. */
function shiftOf(figures: AreaFigures, distances: boolean, decimals: number): Shift | undefined {
  if (!distances) return (value) => value;
  const town = mapReading(figures.municipality);
  if (town.kind !== 'number') return undefined;
  return (value) => distanceTo(value, town.value, decimals);
}

/** Difference in points, with the float noise of subtraction taken off (two decimals beyond the printed ones). */
export const distanceTo = (value: number, reference: number, decimals: number): number =>
  Number((value - reference).toFixed(decimals + 2)) + 0;

function shifted(reading: MapReading, shift: Shift): MapReading {
  if (reading.kind === 'none') return reading;
  if (reading.kind === 'span') return { ...reading, low: shift(reading.low), high: shift(reading.high) };
  return { ...reading, value: shift(reading.value) };
}

const readingsOf = (figures: AreaFigures, shift: Shift): readonly MapReading[] =>
  [...figures.areas.values()].map((figure) => shifted(mapReading(figure), shift));

function readingsOfAll(
  index: FigureIndex,
  figures: AreaFigures,
  distances: boolean,
  decimals: number,
): readonly MapReading[] {
  return mapPeriods(index, figures.indicator).flatMap(({ period }) => {
    const then = mapFigures(index, figures.indicator, period);
    const shift = then && shiftOf(then, distances, decimals);
    return then && shift ? readingsOf(then, shift) : [];
  });
}

const numbersOf = (readings: readonly MapReading[]): readonly number[] =>
  readings.flatMap((reading) => (reading.kind === 'number' && !reading.suspect ? [reading.value] : []));

const coveredBy = (readings: readonly MapReading[]): readonly number[] =>
  readings.flatMap((reading) => {
    if (reading.kind === 'bound' || (reading.kind === 'number' && reading.suspect)) return [reading.value];
    return reading.kind === 'span' ? [reading.low, reading.high] : [];
  });
