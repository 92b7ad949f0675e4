import type { AreaRecord } from '../dataset/catalogue';
import type { Indicator } from '../figures/indicator';
import { parsePeriod } from '../figures/period';
import type { DisclosureConfig } from './config';
import type { Constraint } from './facts';
import { BOUNDARY_MARK, partsOfQuantity, type Quantities, type Quantity } from './quantities';

/** What relations are made from. */
export interface RelationContext {
  readonly config: DisclosureConfig;
  readonly areas: readonly AreaRecord[];
  readonly indicators: readonly Indicator[];
  readonly quantities: Quantities;
}

/** The quantity by which two boundary versions of an area differ. */
export const boundaryDifference = (larger: Quantity, smaller: Quantity): Quantity => `${larger} − ${smaller}`;

const equal = (terms: Constraint['terms']): Constraint => ({ terms, low: 0, high: 0 });

/**
 * What anyone knows of quantities without a figure: a total is the sum of its areas, a whole that of its parts, a change the difference of
 * two periods, and two boundary versions of an area differ by the people between them. Only relations that touch a known quantity.
 */
export function relations(known: ReadonlySet<Quantity>, context: RelationContext): readonly Constraint[] {
  const { config, areas, indicators, quantities } = context;
  const found: Constraint[] = [];
  const sums = [
    ...areas
      .filter(({ id, members }) => members.length > 0 && !config.notTotals.includes(id))
      .map(({ id, members }) => ({ whole: id, parts: members })),
    ...config.sums,
  ];
  const single = areas.filter(({ kind }) => kind === 'monitoring-area').map(({ id }) => id);
  const frames = new Set<string>();
  const boundaries = new Map<string, Set<Quantity>>();
  for (const quantity of known) {
    const { measure, area, period } = partsOfQuantity(quantity);
    const [bare = '', version = ''] = area.split(BOUNDARY_MARK);
    frames.add(JSON.stringify([measure, version, period]));
    const key = JSON.stringify([measure, bare, period]);
    boundaries.set(key, (boundaries.get(key) ?? new Set()).add(quantity));
  }
  for (const frame of frames) {
    const [measure = '', version = '', period = ''] = JSON.parse(frame) as string[];
    const at = (area: string): Quantity =>
      quantities.at(measure, version === '' ? area : `${area}${BOUNDARY_MARK}${version}`, period);
    // changes may be below nothing: how large an area is says nothing of them
    if (!isSigned(at(''), context))
      for (const id of single) found.push({ terms: [[at(id), 1]], low: 0, high: config.largest });
    for (const { whole, parts } of sums)
      found.push(equal([[at(whole), 1], ...parts.map((part) => [at(part), -1] as const)]));
  }
  for (const versions of boundaries.values()) {
    const [first, ...others] = [...versions].sort();
    for (const other of others)
      if (first !== undefined)
        found.push(
          equal([
            [first, 1],
            [other, -1],
            [boundaryDifference(first, other), -1],
          ]),
        );
  }
  return [...found, ...wholes(known, indicators, context), ...changes(known, indicators, context)];
}

/** Parts that make their whole, for every place and time of one of them. */
function wholes(
  known: ReadonlySet<Quantity>,
  indicators: readonly Indicator[],
  { config, quantities }: RelationContext,
): Constraint[] {
  return config.complete.flatMap((wholeId) => {
    const parts = indicators.filter(({ partsOf }) => partsOf === wholeId);
    const [first] = parts;
    const whole = indicators.find(({ id }) => id === wholeId);
    if (!first || !whole) return [];
    const measure = first.kind === 'count' ? quantities.partMeasure(whole) : quantities.baseMeasure(first);
    const measures = parts.map(quantities.partMeasure);
    return placesOf(known, [measure, ...measures]).map(([area, period]) =>
      equal([
        [quantities.at(measure, area, period), 1],
        ...measures.map((part) => [quantities.at(part, area, period), -1] as const),
      ]),
    );
  });
}

/** Changes since the period before, where the periods are of one kind and follow each other. */
function changes(
  known: ReadonlySet<Quantity>,
  indicators: readonly Indicator[],
  { config, quantities }: RelationContext,
): Constraint[] {
  return config.changes.flatMap(({ change, of }) => {
    const [changing, counted] = [change, of].map((id) => indicators.find((indicator) => indicator.id === id));
    if (!changing || !counted) return [];
    const [delta, measure] = [quantities.partMeasure(changing), quantities.partMeasure(counted)];
    return placesOf(known, [delta]).flatMap(([area, period]) => {
      const before = previousPeriod(period);
      if (before === undefined) return [];
      return [
        equal([
          [quantities.at(delta, area, period), 1],
          [quantities.at(measure, area, period), -1],
          [quantities.at(measure, area, before), 1],
        ]),
      ];
    });
  });
}

/** Quantities that may be below nothing: changes, and what two boundary versions differ by. */
export function isSigned(quantity: Quantity, { config, indicators, quantities }: RelationContext): boolean {
  if (quantity.includes(' − ')) return true;
  const { measure } = partsOfQuantity(quantity);
  return config.changes.some(({ change }) => {
    const indicator = indicators.find(({ id }) => id === change);
    return indicator !== undefined && quantities.partMeasure(indicator) === measure;
  });
}

function placesOf(known: ReadonlySet<Quantity>, measures: readonly string[]): (readonly [string, string])[] {
  const places = new Map<string, readonly [string, string]>();
  for (const quantity of known) {
    const { measure, area, period } = partsOfQuantity(quantity);
    if (measures.includes(measure)) places.set(JSON.stringify([area, period]), [area, period]);
  }
  return [...places.values()];
}

/** The same period a year before; undefined for periods that have none. */
export function previousPeriod(period: string): string | undefined {
  const before = period.replace(/\d{4}/g, (year) => String(Number(year) - 1));
  return before !== period && parsePeriod(before) ? before : undefined;
}
