import type { Indicator } from '../figures/indicator';
import type { Observation } from '../figures/observation';
import { nameKey } from '../import/find-names';
import type { DisclosureConfig } from './config';

/** A number of persons or cases that a figure tells of: what is counted, where, when. */
export type Quantity = string;

/** The quantities that one figure is made of. */
export interface FigureQuantities {
  /** What is counted: the count itself, or the numerator. */
  readonly part: Quantity;
  /** What it is a part of; undefined for a count. */
  readonly base: Quantity | undefined;
}

/** Names quantities: equal words for what is counted are the same persons, whichever indicator tells of them. */
export interface Quantities {
  readonly of: (row: Observation, indicator: Indicator) => FigureQuantities;
  readonly at: (measure: string, area: string, period: string) => Quantity;
  /** What a count indicator counts, or a share has as its numerator. */
  readonly partMeasure: (indicator: Indicator) => string;
  readonly baseMeasure: (indicator: Indicator) => string;
  /** The area of a source's figures: with its boundary version where it has one. */
  readonly areaOf: (area: string, source: string) => string;
}

const SEPARATOR = '|';

/** Joins area and boundary version; no id has this sign. */
export const BOUNDARY_MARK = '@';

export function makeQuantities(config: DisclosureConfig): Quantities {
  const same = new Map(
    config.sameCounts.flatMap((group) =>
      group.map((words) => [nameKey(words), nameKey(group[0] ?? words)] as const),
    ),
  );
  const measure = (words: string, fallback: string): string => {
    const key = nameKey(words);
    return key === '' ? fallback : (same.get(key) ?? key);
  };
  const partMeasure = ({ id, numerator_da }: Indicator): string => measure(numerator_da, `${id} #`);
  const baseMeasure = ({ id, denominator_da }: Indicator): string => measure(denominator_da, `${id} / #`);
  const at: Quantities['at'] = (...parts) => parts.join(SEPARATOR);
  const areaOf: Quantities['areaOf'] = (area, source) =>
    Object.hasOwn(config.boundaries, source) ? `${area}${BOUNDARY_MARK}${config.boundaries[source]}` : area;
  return {
    at,
    areaOf,
    partMeasure,
    baseMeasure,
    of: ({ area, period, source }, indicator) => {
      const place = areaOf(area, source);
      return {
        part: at(partMeasure(indicator), place, period),
        base: indicator.kind === 'count' ? undefined : at(baseMeasure(indicator), place, period),
      };
    },
  };
}

/** What is counted, where and when: the parts of a quantity's name. */
export function partsOfQuantity(quantity: Quantity): {
  readonly measure: string;
  readonly area: string;
  readonly period: string;
} {
  const [measure = '', area = '', period = ''] = quantity.split(SEPARATOR);
  return { measure, area, period };
}
