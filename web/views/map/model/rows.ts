import { isRelativeToMunicipality } from '../../../domain/figures/comparable';
import type { Figure } from '../../../domain/figures/figure';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import { type AreaFigures, mapReading } from '../../../domain/figures/map-figures';
import type { AreaPaint } from '../../../map/props';
import type { Sort } from '../../../state/choices';
import type { Text } from '../../../text';
import { baseWords, doubtWords, figureWords } from '../../../text/figure-words';
import { printedDecimals } from '../../../text/naming';

/** One line of the table: the same number as on the map, with everything that goes with it. */
export interface FigureRow {
  readonly id: string;
  readonly name: string;
  readonly figure: Figure;
  /** As written under a heading that carries the unit, or why there is none. */
  readonly value: string;
  readonly hasValue: boolean;
  /** What it rests on; '' when there is no figure. */
  readonly base: string;
  readonly baseKnown: boolean;
  readonly period: string;
  readonly doubts: readonly string[];
  /** The same where there is little room. */
  readonly shortDoubts: readonly string[];
  /** The drawn boundary version has this area. */
  readonly onMap: boolean;
  /** Title and place of the source; '' when there is no figure. */
  readonly source: string;
  readonly place: string;
  /** How it is drawn on the map; undefined for the municipality and others, which have no place there. */
  readonly paint: AreaPaint | undefined;
}

export interface FigureRows {
  /** Monitoring areas in the order asked for. */
  readonly areas: readonly FigureRow[];
  /** The municipality, then aggregates and other groups that have a figure. */
  readonly references: readonly FigureRow[];
  /** Some base is published; without any, that is said once and not in every line. */
  readonly anyBase: boolean;
}

/** Makes the table of one indicator and period; `boundaryPlan` is the plan whose areas are on the map. */
export function figureRows(
  text: Text,
  index: FigureIndex,
  indicator: Indicator,
  figures: AreaFigures,
  paint: ReadonlyMap<string, AreaPaint>,
  sort: Sort,
  boundaryPlan: string,
): FigureRows {
  const drawn = new Set(index.catalogue.plans.find(({ id }) => id === boundaryPlan)?.areas);
  const decimals = printedDecimals(figures, indicator);
  const row = (id: string, figure: Figure): FigureRow => {
    const observation = figure.kind === 'value' ? figure.observation : null;
    const source = index.catalogue.sources.find((entry) => entry.id === observation?.source);
    return {
      id,
      name: index.areas.get(id)?.name_da ?? id,
      figure,
      value: figureWords(text, figure, indicator.unit, decimals, 'bare'),
      hasValue: figure.kind === 'value',
      base: observation ? baseWords(text, observation, indicator) : '',
      baseKnown: observation !== null && (observation.denominator !== null || observation.numerator !== null),
      period: text.period(figures.period),
      doubts: doubtWords(text, figure),
      shortDoubts: doubtWords(text, figure, 'short'),
      // until the boundaries are read nobody knows, and nothing is said
      onMap: boundaryPlan === '' || drawn.has(id),
      source: source?.title_da ?? observation?.source ?? '',
      place: observation?.locator ?? '',
      paint: paint.get(id),
    };
  };
  const areas = [...figures.areas].map(([id, figure]) => row(id, figure));
  const pointless = figures.municipality.kind === 'missing' && isRelativeToMunicipality(indicator);
  const municipality =
    index.municipality === '' || pointless ? [] : [row(index.municipality, figures.municipality)];
  const references = [...municipality, ...[...figures.others].map(([id, figure]) => row(id, figure))];
  return {
    areas: sortRows(text, areas, sort),
    references,
    anyBase: [...areas, ...references].some(({ baseKnown }) => baseKnown),
  };
}

/** Sorts a copy: by the plan (as given), by name with æ, ø, å last, or by value, largest first and missing last. */
function sortRows(text: Text, rows: readonly FigureRow[], sort: Sort): readonly FigureRow[] {
  if (sort === 'plan') return rows;
  if (sort === 'name') return [...rows].sort((a, b) => text.compare(a.name, b.name));
  return [...rows].sort((a, b) => sortKey(b) - sortKey(a));
}

/** A number to sort by; rows without one come last and keep the plan's order. */
function sortKey({ figure }: FigureRow): number {
  const reading = mapReading(figure);
  if (reading.kind === 'number' || reading.kind === 'bound') return reading.value;
  if (reading.kind === 'span') return (reading.low + reading.high) / 2;
  const printed = figure.kind === 'value' ? figure.observation.value : null;
  return printed ?? Number.MIN_SAFE_INTEGER;
}
