import type { AreaRecord, Catalogue, Conflict, RowMark } from '../dataset/catalogue';
import { type Figure, makeFigure } from './figure';
import type { Indicator } from './indicator';
import { whyMissing } from './missing';
import type { Observation } from './observation';
import { type ObservationInput, observationRows } from './observation-rows';
import { makeQuestionIndex } from './question-index';

/** All figures, ready to be asked. Immutable. */
export interface FigureIndex {
  readonly catalogue: Catalogue;
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

/** Makes the index from rows or from columns; one pass and one sort over the figures. */
export function makeFigureIndex(catalogue: Catalogue, observations: ObservationInput): FigureIndex {
  const table = observationRows(observations);
  const questions = makeQuestionIndex(table);
  const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]));
  const areas = new Map(catalogue.areas.map((area) => [area.id, area]));
  const areaOrder = new Map(catalogue.areas.map((area, i) => [area.id, i]));
  const conflicts = groupBy<Conflict>(catalogue.conflicts, (conflict) => conflict.rows);
  const marks = groupBy<RowMark>(catalogue.marks, (mark) => [mark.observation]);
  const marksOf = (observation: string): readonly RowMark[] => marks.get(observation) ?? [];
  const missing = {
    absences: catalogue.absences,
    plans: catalogue.plans,
    sources: catalogue.sources,
    isMonitoringArea: (area: string) => areas.get(area)?.kind === 'monitoring-area',
    sourcesWith: questions.sources,
  };
  const rows: FigureIndex['rows'] = (indicator, area, period) =>
    questions.rows(indicator, area, period).map(table.at);

  return {
    catalogue,
    indicators,
    areas,
    monitoringAreas: inPlanOrder(catalogue),
    municipality: catalogue.areas.find((area) => area.kind === 'municipality')?.id ?? '',
    rows,
    periods: questions.periods,
    periodsOf: questions.periodsOf,
    areasWith: (indicator, period) =>
      [...questions.areas(indicator, period)].sort(
        (a, b) => (areaOrder.get(a) ?? areaOrder.size) - (areaOrder.get(b) ?? areaOrder.size),
      ),
    figure: (indicator, area, period) => {
      const found = rows(indicator, area, period);
      return makeFigure(found, indicators.get(indicator), {
        conflicts: [...new Set(found.flatMap((row) => conflicts.get(row.id) ?? []))],
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
  const place = (id: string): number => {
    const found = newest?.areas.indexOf(id) ?? -1;
    return found < 0 ? catalogue.areas.length : found;
  };
  return catalogue.areas
    .filter((area) => area.kind === 'monitoring-area')
    .sort((a, b) => place(a.id) - place(b.id));
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
