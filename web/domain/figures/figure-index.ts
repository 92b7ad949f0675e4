import { onceFor } from '../caching/once';
import type { AreaRecord, Catalogue, Conflict, RowMark } from '../dataset/catalogue';
import { type Figure, makeFigure } from './figure';
import type { Indicator } from './indicator';
import { whyMissing } from './missing';
import type { Observation } from './observation';
import { type ObservationInput, observationRows } from './observation-rows';
import { makeQuestionIndex, type QuestionIndex } from './question-index';

/** Where the figures of an indicator stand: there to be asked (also when it has none), not fetched yet, or not to be had. */
export type Reach = 'there' | 'coming' | 'lost';

/** All figures, or those that have come, ready to be asked. Immutable. */
export interface FigureIndex {
  readonly catalogue: Catalogue;
  /** Whoever shows an indicator that may not be there looks at this first: a figure on the way is not a missing one. */
  readonly reach: (indicator: string) => Reach;
  /** Nothing is on the way. */
  readonly complete: boolean;
  /** The indicator to open with, where that can't be worked out before all have come; undefined = work it out. */
  readonly opening?: string | null;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly areas: ReadonlyMap<string, AreaRecord>;
  /** The monitoring areas in the order of the newest plan. */
  readonly monitoringAreas: readonly AreaRecord[];
  /** Id of the area of kind `municipality`, '' when there is none. */
  readonly municipality: string;
  /** Every row for one question, as printed, in file order. */
  readonly rows: (indicator: string, area: string, period: string) => readonly Observation[];
  /** Periods with any row of the indicator, in order of time, undated last. */
  readonly periods: (indicator: string) => readonly string[];
  /** Areas (of any kind) with any row of the indicator in the period, in the order of areas.csv. */
  readonly areasWith: (indicator: string, period: string) => readonly string[];
  /** Periods of one indicator and area, in order of time, undated last. */
  readonly periodsOf: (indicator: string, area: string) => readonly string[];
  /** The answer to one question: the chosen row with what stands beside it, or why there is none. */
  readonly figure: (indicator: string, area: string, period: string) => Figure;
}

/** Rows that can be asked by question. */
export interface FigureTable extends Omit<QuestionIndex, 'rows'> {
  readonly rows: (indicator: string, area: string, period: string) => readonly Observation[];
}

/** Makes rows or columns ready to be asked; one pass and one sort. */
export function figureTable(observations: ObservationInput): FigureTable {
  const table = observationRows(observations);
  const questions = makeQuestionIndex(table);
  return {
    ...questions,
    rows: (indicator, area, period) => questions.rows(indicator, area, period).map(table.at),
  };
}

/** Makes the index of figures that are all there, from rows or from columns. */
export function makeFigureIndex(catalogue: Catalogue, observations: ObservationInput): FigureIndex {
  const table = figureTable(observations);
  return indexOver(catalogue, () => table, { reach: () => 'there', complete: true });
}

/** Figures that come by indicator, as far as they have. */
export interface FigureParts {
  /** Every indicator with figures, and its periods in order of time, undated last. */
  readonly periods: ReadonlyMap<string, readonly string[]>;
  /** Those that have come. */
  readonly tables: ReadonlyMap<string, FigureTable>;
  /** Those that can't be read. */
  readonly lost: ReadonlySet<string>;
  readonly opening: string | null;
}

const NOTHING = figureTable([]);

/** Makes the index of what has come. What is on the way has its periods already, and no figures. */
export function makePartialIndex(catalogue: Catalogue, parts: FigureParts): FigureIndex {
  const reach = (indicator: string): Reach => {
    if (parts.lost.has(indicator)) return 'lost';
    return parts.tables.has(indicator) || !parts.periods.has(indicator) ? 'there' : 'coming';
  };
  return {
    ...indexOver(catalogue, (indicator) => parts.tables.get(indicator) ?? NOTHING, {
      reach,
      complete: [...parts.periods.keys()].every((indicator) => reach(indicator) !== 'coming'),
      opening: parts.opening,
    }),
    periods: (indicator) => (reach(indicator) === 'lost' ? [] : (parts.periods.get(indicator) ?? [])),
  };
}

const NONE: readonly never[] = [];

/** What every index of a catalogue looks up by name: made once, while figures come indicator by indicator. */
const byName = onceFor((catalogue: Catalogue) => ({
  indicators: new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator])),
  areas: new Map(catalogue.areas.map((area) => [area.id, area])),
  areaOrder: new Map(catalogue.areas.map((area, i) => [area.id, i])),
  conflicts: groupBy<Conflict>(catalogue.conflicts, (conflict) => conflict.rows),
  marks: groupBy<RowMark>(catalogue.marks, (mark) => [mark.observation]),
  monitoringAreas: inPlanOrder(catalogue),
  municipality: catalogue.areas.find((area) => area.kind === 'municipality')?.id ?? '',
}));

function indexOver(
  catalogue: Catalogue,
  tableOf: (indicator: string) => FigureTable,
  state: Pick<FigureIndex, 'reach' | 'complete' | 'opening'>,
): FigureIndex {
  const { indicators, areas, areaOrder, conflicts, marks, monitoringAreas, municipality } = byName(catalogue);
  const marksOf = (observation: string): readonly RowMark[] => marks.get(observation) ?? NONE;
  const conflictsOf = (found: readonly Observation[]): readonly Conflict[] =>
    found.some((row) => conflicts.has(row.id))
      ? [...new Set(found.flatMap((row): readonly Conflict[] => conflicts.get(row.id) ?? NONE))]
      : NONE;
  const missing = {
    absences: catalogue.absences,
    plans: catalogue.plans,
    sources: catalogue.sources,
    isMonitoringArea: (area: string) => areas.get(area)?.kind === 'monitoring-area',
    sourcesWith: (indicator: string, period: string) => tableOf(indicator).sources(indicator, period),
  };
  const rows: FigureIndex['rows'] = (indicator, area, period) =>
    tableOf(indicator).rows(indicator, area, period);

  return {
    ...state,
    catalogue,
    indicators,
    areas,
    monitoringAreas,
    municipality,
    rows,
    periods: (indicator) => tableOf(indicator).periods(indicator),
    periodsOf: (indicator, area) => tableOf(indicator).periodsOf(indicator, area),
    areasWith: (indicator, period) =>
      [...tableOf(indicator).areas(indicator, period)].sort(
        (a, b) => (areaOrder.get(a) ?? areaOrder.size) - (areaOrder.get(b) ?? areaOrder.size),
      ),
    figure: (indicator, area, period) => {
      const found = rows(indicator, area, period);
      return makeFigure(found, indicators.get(indicator), {
        conflicts: conflictsOf(found),
        sources: catalogue.sources,
        marksOf,
        whyMissing: () => whyMissing(missing, indicator, area, period),
      });
    },
  };
}

/** Monitoring areas in the order of the newest plan; any that it lacks follow in the order of areas.csv. */
function inPlanOrder(catalogue: Catalogue): readonly AreaRecord[] {
  const newest = [...catalogue.plans].sort((a, b) => (a.valid_from < b.valid_from ? 1 : -1))[0];
  const places = new Map([...(newest?.areas ?? [])].map((id, i) => [id, i]));
  const place = ({ id }: AreaRecord): number => places.get(id) ?? catalogue.areas.length;
  return catalogue.areas
    .filter((area) => area.kind === 'monitoring-area')
    .sort((a, b) => place(a) - place(b));
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
