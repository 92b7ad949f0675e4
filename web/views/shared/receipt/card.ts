import { comparableFigures } from '../../../domain/figures/comparable';
import { type Comparison, compareWithMunicipality } from '../../../domain/figures/comparison';
import type { Figure, ValueFigure } from '../../../domain/figures/figure';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import type { AreaFigures } from '../../../domain/figures/map-figures';
import type { Observation } from '../../../domain/figures/observation';
import type { Text, TextKey } from '../../../text';
import {
  baseWords,
  doubtWords,
  figureWords,
  observationWords,
  unitWords,
  valueWords,
} from '../../../text/figure-words';
import { indicatorName, printedDecimals } from '../../../text/naming';
import { scatteredNote } from '../scattered-note';
import { untestedWords } from '../untested-words';

/** The receipt of one number: what stands on the card of an area. */
export interface AreaCard {
  readonly id: string;
  readonly name: string;
  readonly indicator: string;
  /** "11,3 %", or why there is no figure. */
  readonly value: string;
  readonly hasValue: boolean;
  /** "procent af kommunens niveau"; '' for plain percentages. */
  readonly unit: string;
  readonly period: string;
  readonly base: string;
  /** "ét samlet tal for elleve spredte afdelinger"; '' for most areas. */
  readonly about: string;
  /** Against the municipality: where it lies, and what a test says; empty where it may not be compared. */
  readonly comparison: readonly string[];
  readonly doubts: readonly string[];
  readonly source: string;
  readonly place: string;
  /** Other figures that were printed for the same question. */
  readonly others: readonly string[];
  /** What was noted when the figure was read from its source, in English; '' = nothing. */
  readonly note: string;
  /** Why there is none, where a document says so. */
  readonly why: string;
  readonly definition: string;
}

/** Makes the card of an area; undefined for an area that the figures do not know. */
export function areaCard(
  text: Text,
  index: FigureIndex,
  indicator: Indicator,
  figures: AreaFigures,
  id: string,
): AreaCard | undefined {
  const area = index.areas.get(id);
  if (!area) return undefined;
  const figure = figureOf(index, figures, id);
  const decimals = printedDecimals(figures, indicator);
  const observation = figure.kind === 'value' ? figure.observation : null;
  return {
    id,
    name: area.name_da,
    indicator: indicatorName(text, indicator),
    value: figureWords(text, figure, indicator.unit, decimals, figure.kind === 'missing' ? 'full' : 'short'),
    unit: figure.kind === 'missing' || indicator.unit === 'percent' ? '' : unitWords(text, indicator.unit),
    hasValue: figure.kind === 'value',
    period: text.period(figures.period),
    base: observation ? baseWords(text, observation, indicator) : '',
    about: scatteredNote(text, index, id, area.note),
    comparison: comparisonWords(text, index, indicator, figures, id, figure, decimals),
    doubts: doubtWords(text, figure),
    source: observation ? sourceTitle(index, observation) : '',
    place: observation?.locator ?? '',
    others: figure.kind === 'value' ? otherWords(text, index, indicator, figure) : [],
    note: observation?.note ?? '',
    why: figure.kind === 'missing' ? figure.why : '',
    definition: indicator.definition_da,
  };
}

/** The figure of any area; one that is not among those that are shown together is asked for by itself. */
function figureOf(index: FigureIndex, figures: AreaFigures, id: string): Figure {
  if (id === index.municipality) return figures.municipality;
  return (
    figures.areas.get(id) ?? figures.others.get(id) ?? index.figure(figures.indicator, id, figures.period)
  );
}

const sourceTitle = (index: FigureIndex, row: Observation): string =>
  index.catalogue.sources.find((source) => source.id === row.source)?.title_da ?? row.source;

/** Every other printed row with its own value, source and place. */
function otherWords(
  text: Text,
  index: FigureIndex,
  indicator: Indicator,
  figure: ValueFigure,
): readonly string[] {
  return figure.others.map((row) =>
    text.t('sources.disagreeRow', {
      value: observationWords(text, row, indicator.unit, indicator.precision),
      source: sourceTitle(index, row),
      place: row.locator,
    }),
  );
}

const OPEN: Readonly<Record<Comparison['side'], TextKey>> = {
  over: 'sources.openOver',
  under: 'sources.openUnder',
  level: 'sources.distanceLevel',
  undecided: 'sources.openUndecided',
};
const DISTANCE: Readonly<Record<Comparison['side'], TextKey>> = {
  ...OPEN,
  over: 'sources.distanceOver',
  under: 'sources.distanceUnder',
};
const TESTED = {
  over: 'sources.testedOver',
  under: 'sources.testedUnder',
  'no-certain-difference': 'sources.testedSimilar',
} as const;
function comparisonWords(
  text: Text,
  index: FigureIndex,
  indicator: Indicator,
  figures: AreaFigures,
  id: string,
  figure: Figure,
  decimals: number,
): readonly string[] {
  const town = comparableFigures(index, figures).municipality;
  if (id === index.municipality || town.kind === 'missing') return [];
  const comparison = compareWithMunicipality(figure, town, indicator);
  if (!comparison) return [];
  const municipality = figureWords(text, town, indicator.unit, decimals);
  const size = Math.abs(comparison.distance ?? 0);
  const distance =
    indicator.unit === 'percent'
      ? text.t('mapFinding.points', { value: text.number(size, decimals) })
      : valueWords(text, size, indicator.unit, decimals);
  const side = (comparison.distance === null ? OPEN : DISTANCE)[comparison.side];
  const { test } = comparison;
  // a figure of another kind without a published base: that it is unknown is the first reason
  const noBase = test.kind === 'untestable' && test.reason === 'not-a-share' && !baseOf(figure);
  const verdict =
    test.kind === 'tested'
      ? text.t(TESTED[test.result])
      : untestedWords(text, noBase ? 'no-base' : test.reason);
  return [text.t(side, { distance, municipality }), verdict];
}

const baseOf = (figure: Figure): number | null =>
  figure.kind === 'value' ? figure.observation.denominator : null;
