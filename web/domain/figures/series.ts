import type { Break } from '../dataset/catalogue';
import type { ValueFigure } from './figure';
import type { FigureIndex } from './figure-index';
import { mapReading } from './map-figures';
import { partingOf } from './parting';
import { parsePeriod } from './period';

/** Why a line may not run from one point to the next, in the order in which screens say it. */
export const CUT_REASONS = [
  'break', // these three part figures of any kind: see `PartingReason`
  'period-kind',
  'gap', // a measurement is missing between
  'sources-disagree',
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
    const parting = partingOf(index, point.figure, next.figure);
    const found = new Set<CutReason>(parting.reasons);
    if (isGap(index, indicator, point, next, rhythm)) found.add('gap');
    if (point.figure.flags.suspect || next.figure.flags.suspect) found.add('suspect');
    if (!isNumber(point) || !isNumber(next)) found.add('not-a-number');
    const reasons = CUT_REASONS.filter((reason) => found.has(reason));
    return reasons.length > 0 ? [{ after: i, reasons, breaks: parting.breaks }] : [];
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
