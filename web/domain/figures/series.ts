import type { Break, Conflict } from '../dataset/catalogue';
import { breaksBetween } from './breaks';
import type { ValueFigure } from './figure';
import type { FigureIndex } from './figure-index';
import { mapReading } from './map-figures';
import { parsePeriod } from './period';

/** Why a line may not run from one point to the next. */
export const CUT_REASONS = [
  'break', // a registered break lies between
  'period-kind', // a day and a year, a half and a whole school year: not the same measure
  'gap', // a measurement is missing between
  'sources-disagree', // two documents with a registered contradiction about this indicator
  'suspect', // one of the two is doubtful
  'not-a-number', // one of the two is a bound, a span, words, or table-only
] as const;
export type CutReason = (typeof CUT_REASONS)[number];

export interface SeriesPoint {
  readonly period: string;
  /** First day of the period, for the time axis. */
  readonly start: string;
  readonly figure: ValueFigure;
  /** May be drawn in a chart: not table-only, not kept off maps. */
  readonly drawable: boolean;
}

/** What lies between a point and the next one. */
export interface SeriesCut {
  /** Position of the point before the cut; the cut lies before the next one. */
  readonly after: number;
  readonly reasons: readonly CutReason[];
  /** The registered breaks between, with their Danish reasons. */
  readonly breaks: readonly Break[];
}

export interface Series {
  readonly indicator: string;
  readonly area: string;
  /** In order of time; undated figures are left out. */
  readonly points: readonly SeriesPoint[];
  /** Runs of points that a line may join: first and last position, both included. Single points too. */
  readonly segments: readonly { readonly from: number; readonly to: number }[];
  readonly cuts: readonly SeriesCut[];
}

/**
 * The figures of one indicator and area over time, cut wherever a line would claim a change that was not measured.
 * A gap is a period of the same kind in which other areas have a figure and this one has none, or a step of more than
 * one and a half times the shortest step of the series.
 */
export function series(index: FigureIndex, indicator: string, area: string): Series {
  const points = index.periodsOf(indicator, area).flatMap((period): SeriesPoint[] => {
    const start = parsePeriod(period)?.start;
    const figure = index.figure(indicator, area, period);
    if (!start || figure.kind === 'missing') return [];
    return [{ period, start, figure, drawable: mapReading(figure).kind !== 'none' }];
  });
  const rhythm = shortestStep(points);
  const cuts = points.flatMap((point, i): SeriesCut[] => {
    const next = points[i + 1];
    if (!next) return [];
    const breaks = breaksBetween(index.catalogue.breaks, indicator, area, point.period, next.period);
    const reasons: CutReason[] = [];
    if (breaks.length > 0) reasons.push('break');
    if (parsePeriod(point.period)?.kind !== parsePeriod(next.period)?.kind) reasons.push('period-kind');
    if (isGap(index, indicator, point, next, rhythm)) reasons.push('gap');
    if (disagree(index.catalogue.conflicts, indicator, area, point, next)) reasons.push('sources-disagree');
    if (point.figure.flags.suspect || next.figure.flags.suspect) reasons.push('suspect');
    if (!isNumber(point) || !isNumber(next)) reasons.push('not-a-number');
    return reasons.length > 0 ? [{ after: i, reasons, breaks }] : [];
  });
  return { indicator, area, points, segments: segmentsOf(points.length, cuts), cuts };
}

const isNumber = (point: SeriesPoint): boolean => mapReading(point.figure).kind === 'number';

function segmentsOf(length: number, cuts: readonly SeriesCut[]): Series['segments'] {
  const ends = [...cuts.map(({ after }) => after), length - 1];
  let from = 0;
  return ends.flatMap((to) => {
    if (to < from) return [];
    const segment = { from, to };
    from = to + 1;
    return [segment];
  });
}

const DAY_MS = 86_400_000;
const stepDays = (a: SeriesPoint, b: SeriesPoint): number =>
  (Date.parse(b.start) - Date.parse(a.start)) / DAY_MS;

/** Shortest step in days; infinite for fewer than three points, which have no rhythm. */
function shortestStep(points: readonly SeriesPoint[]): number {
  if (points.length < 3) return Number.POSITIVE_INFINITY;
  return Math.min(...points.slice(1).map((point, i) => stepDays(points[i] ?? point, point)));
}

function isGap(
  index: FigureIndex,
  indicator: string,
  from: SeriesPoint,
  to: SeriesPoint,
  rhythm: number,
): boolean {
  if (stepDays(from, to) > 1.5 * rhythm) return true;
  const kind = parsePeriod(from.period)?.kind;
  return index.periods(indicator).some((period) => {
    const between = parsePeriod(period);
    return between?.kind === kind && between && between.start > from.start && between.start < to.start;
  });
}

/** Two documents, and a conflict between documents that names the indicator and the area or one of the rows. */
function disagree(
  conflicts: readonly Conflict[],
  indicator: string,
  area: string,
  from: SeriesPoint,
  to: SeriesPoint,
): boolean {
  const [a, b] = [from.figure.observation, to.figure.observation];
  if (a.source === b.source) return false;
  return conflicts.some(
    (conflict) =>
      conflict.scope === 'between-documents' &&
      conflict.indicators.includes(indicator) &&
      (conflict.area === '*' ||
        conflict.area === area ||
        conflict.rows.includes(a.id) ||
        conflict.rows.includes(b.id)),
  );
}
