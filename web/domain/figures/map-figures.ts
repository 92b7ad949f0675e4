import { latestOnce, onceFor } from '../caching/once';
import type { Catalogue } from '../dataset/catalogue';
import { breakConcerns, breakParts } from './breaks';
import type { BoundKind, Figure } from './figure';
import type { FigureIndex } from './figure-index';
import { type Indicator, mayColourMap, THEMES } from './indicator';
import type { MissingReason } from './missing';
import { parsePeriod } from './period';

/** All figures of one indicator and period, as the map and its table need them. */
export interface AreaFigures {
  readonly indicator: string;
  readonly period: string;
  /** Monitoring areas in the plan's order: one figure each, also where it is missing. */
  readonly areas: ReadonlyMap<string, Figure>;
  /** The municipality in exactly the same period. */
  readonly municipality: Figure;
  /** Aggregates, country and reference groups that have a figure. */
  readonly others: ReadonlyMap<string, Figure>;
  /** Monitoring areas that a map can colour. */
  readonly drawable: number;
}

/** What a map may draw of a figure. `reason` also says why a known figure is not drawn. */
export type MapReading =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly suspect: boolean;
      readonly smallBase: boolean;
    }
  | { readonly kind: 'bound'; readonly value: number; readonly bound: BoundKind; readonly suspect: boolean }
  | { readonly kind: 'span'; readonly low: number; readonly high: number; readonly suspect: boolean }
  | { readonly kind: 'none'; readonly reason: MissingReason | 'words-only' };

/** A step of the period control. */
export interface PeriodStep {
  readonly period: string;
  /** Monitoring areas with a figure that the map can colour. */
  readonly areas: number;
  /** Monitoring areas with any printed figure, also table-only ones. */
  readonly withFigure: number;
  /** The municipality has a figure of exactly this period. */
  readonly municipality: boolean;
}

/** The indicators that may colour a map (map = yes and exposure = open), by theme, then in catalogue order. */
export const mapIndicators = (catalogue: Pick<Catalogue, 'indicators'>): readonly Indicator[] =>
  THEMES.flatMap((theme) =>
    catalogue.indicators.filter((indicator) => indicator.theme === theme && mayColourMap(indicator)),
  );

/** So many figures are kept when they have been worked out: all that a screen asks for again, and not a whole country's history. */
const KEPT = 200_000;

const kept = onceFor((index: FigureIndex) =>
  latestOnce(KEPT / Math.max(1, index.monitoringAreas.length), (question) => {
    // an identifier has no blank, a period may
    const cut = question.indexOf(' ');
    return workOut(index, question.slice(0, cut), question.slice(cut + 1));
  }),
);

/** All figures of an indicator and period, for tables and profiles; works for every indicator. */
export const areaFigures = (index: FigureIndex, indicator: string, period: string): AreaFigures =>
  kept(index)(`${indicator} ${period}`);

function workOut(index: FigureIndex, indicator: string, period: string): AreaFigures {
  const areas = new Map(
    index.monitoringAreas.map(({ id }) => [id, index.figure(indicator, id, period)] as const),
  );
  const others = new Map(
    index
      .areasWith(indicator, period)
      .filter((id) => !areas.has(id) && id !== index.municipality)
      .map((id) => [id, index.figure(indicator, id, period)] as const),
  );
  return {
    indicator,
    period,
    areas,
    municipality: index.figure(indicator, index.municipality, period),
    others,
    drawable: [...areas.values()].filter(isDrawable).length,
  };
}

/** The figures that may colour a map; undefined for an indicator that may not stand on any. */
export function mapFigures(index: FigureIndex, indicator: string, period: string): AreaFigures | undefined {
  const entry = index.indicators.get(indicator);
  return entry && mayColourMap(entry) ? areaFigures(index, indicator, period) : undefined;
}

/**
 * What a map may draw of a figure. A missing one keeps its reason; a figure that a conflict keeps off maps is
 * `unreliable` here, one on too few persons `hidden-by-us`, one in words only has no number to colour. The rest is
 * a number, a bound or a span; classes for these are found by `classOfReading`.
 */
export function mapReading(figure: Figure): MapReading {
  if (figure.kind === 'missing') return { kind: 'none', reason: figure.reason };
  const { flags, observation } = figure;
  if (flags.hiddenFromMap) return { kind: 'none', reason: 'unreliable' };
  if (flags.tableOnly) return { kind: 'none', reason: 'hidden-by-us' };
  if (flags.range) return { kind: 'span', ...flags.range, suspect: flags.suspect };
  if (observation.value === null) return { kind: 'none', reason: 'words-only' };
  if (flags.bound) {
    return { kind: 'bound', value: observation.value, bound: flags.bound, suspect: flags.suspect };
  }
  return {
    kind: 'number',
    value: observation.value,
    suspect: flags.suspect,
    smallBase: flags.smallBase,
  };
}

const isDrawable = (figure: Figure): boolean => mapReading(figure).kind !== 'none';

/** Steps that were worked out: a screen asks several times, and a thousand areas over twenty years take a while. */
const steps = onceFor((index: FigureIndex) =>
  latestOnce(Number.POSITIVE_INFINITY, (indicator) => stepsOf(index, indicator)),
);

/** The periods in which at least one monitoring area has a figure, in order of time (undated last). */
export const mapPeriods = (index: FigureIndex, indicator: string): readonly PeriodStep[] =>
  steps(index)(indicator);

function stepsOf(index: FigureIndex, indicator: string): readonly PeriodStep[] {
  return index
    .periods(indicator)
    .map((period): PeriodStep => {
      const figures = areaFigures(index, indicator, period);
      return {
        period,
        areas: figures.drawable,
        withFigure: [...figures.areas.values()].filter(({ kind }) => kind === 'value').length,
        municipality: figures.municipality.kind === 'value',
      };
    })
    .filter(({ withFigure }) => withFigure > 0);
}

/** How many steps a run must have to be played. */
export const PLAY_FROM = 3;

/**
 * The runs of steps that may be played: at least three in a row, dated, with something to draw, of one kind of
 * period, and without a registered break for the indicator in any of the areas. Play stays within one run.
 */
export function playableRuns(index: FigureIndex, indicator: string): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let run: string[] = [];
  for (const { period, areas } of mapPeriods(index, indicator)) {
    const previous = run.at(-1);
    if (areas === 0 || period === 'undated') continue;
    if (previous !== undefined && joinsForPlay(index, indicator, previous, period)) run.push(period);
    else {
      run = [period];
      runs.push(run);
    }
  }
  return runs.filter(({ length }) => length >= PLAY_FROM);
}

function joinsForPlay(index: FigureIndex, indicator: string, earlier: string, later: string): boolean {
  if (parsePeriod(earlier)?.kind !== parsePeriod(later)?.kind) return false;
  return !index.catalogue.breaks.some(
    (entry) =>
      breakParts(entry, earlier, later) &&
      index.monitoringAreas.some(({ id }) => breakConcerns(entry, indicator, id)),
  );
}
