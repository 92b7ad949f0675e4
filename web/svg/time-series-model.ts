import { mapReading } from '../domain/figures/map-figures';
import type { Series, SeriesCut, SeriesPoint } from '../domain/figures/series';

/** What a time series says, in the reader's language. */
export interface TimeSeriesWords {
  /** Accessible name, e.g. "Skolefravær, Vangdalen". */
  readonly title: string;
  /** The series in words; a table twin beside the chart is better still. */
  readonly description: string;
  /** The municipality's name as written on its line. */
  readonly townName: string;
  /** What is missing and why, when there is nothing to draw. */
  readonly empty: string;
  /** A figure as written, with unit: "11,3 %". Bounds and spans too: "over 40 %". */
  readonly value: (point: SeriesPoint) => string;
  /** A tick of the value axis: "10 %". */
  readonly tick: (value: number) => string;
  /** A period, short: "2023/24". */
  readonly period: (period: string) => string;
  /** A short word on why the line is cut ("brud"); '' = the gap speaks for itself. */
  readonly cut: (cut: SeriesCut) => string;
}

/** How one figure is drawn. */
export type SeriesMark =
  | { readonly kind: 'dot'; readonly value: number; readonly suspect: boolean; readonly few: boolean }
  | { readonly kind: 'bound'; readonly value: number; readonly open: 'up' | 'down' }
  | { readonly kind: 'span'; readonly low: number; readonly high: number };

export interface ModelPoint {
  /** First day of the period, milliseconds since 1970 (UTC). */
  readonly time: number;
  readonly period: string;
  readonly label: string;
  readonly mark: SeriesMark;
}

export interface ModelLine {
  readonly points: readonly ModelPoint[];
  /** Runs of two or more positions in `points` that a line joins. */
  readonly runs: readonly (readonly number[])[];
  /** Where the line is cut, between two drawn points, with the word that says why. */
  readonly cuts: readonly { readonly before: number; readonly after: number; readonly label: string }[];
}

/**
 * What a small time series shows. `empty`: nothing may be drawn. `single`: one period only, so there is no time to
 * draw along: the figure stands on a value axis, beside the municipality's of the same period. `line`: the rest.
 */
export type TimeSeriesModel =
  | { readonly kind: 'empty' }
  | { readonly kind: 'single'; readonly own: ModelPoint; readonly town: ModelPoint | null }
  | { readonly kind: 'line'; readonly own: ModelLine; readonly town: ModelLine };

/** Works out what to draw for an area and the municipality. Points that may not be drawn are left out. */
export function timeSeriesModel(own: Series, town: Series | null, words: TimeSeriesWords): TimeSeriesModel {
  const ownLine = modelLine(own, words);
  const townLine = town ? modelLine(town, words) : EMPTY_LINE;
  const first = ownLine.points[0];
  if (!first) return { kind: 'empty' };
  const periods = new Set([...ownLine.points, ...townLine.points].map((point) => point.period));
  if (periods.size === 1) return { kind: 'single', own: first, town: townLine.points[0] ?? null };
  return { kind: 'line', own: ownLine, town: townLine };
}

const EMPTY_LINE: ModelLine = { points: [], runs: [], cuts: [] };

function modelLine(series: Series, words: TimeSeriesWords): ModelLine {
  const places = new Map<number, number>();
  const points: ModelPoint[] = [];
  for (const [i, point] of series.points.entries()) {
    const mark = markOf(point);
    if (!mark) continue;
    places.set(i, points.length);
    points.push({
      time: Date.parse(`${point.start}T00:00:00Z`),
      period: point.period,
      label: words.value(point),
      mark,
    });
  }
  const runs = series.segments
    .filter(({ from, to }) => to > from)
    .map(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, i) => places.get(from + i)).filter((at) => at !== undefined),
    )
    .filter((run) => run.length > 1);
  const cuts = series.cuts.flatMap((cut) => {
    const before = places.get(cut.after);
    const after = places.get(cut.after + 1);
    return before !== undefined && after !== undefined ? [{ before, after, label: words.cut(cut) }] : [];
  });
  return { points, runs, cuts };
}

/** How a figure is drawn; undefined when it may not be. */
function markOf(point: SeriesPoint): SeriesMark | undefined {
  const reading = mapReading(point.figure);
  switch (reading.kind) {
    case 'none':
      return undefined;
    case 'span':
      return { kind: 'span', low: reading.low, high: reading.high };
    case 'bound': {
      const open = reading.bound === 'at-least' || reading.bound === 'more-than' ? 'up' : 'down';
      return { kind: 'bound', value: reading.value, open };
    }
    case 'number':
      return { kind: 'dot', value: reading.value, suspect: reading.suspect, few: reading.smallBase };
  }
}

/** Smallest and greatest number of a mark. */
export const reachOf = (mark: SeriesMark): readonly [number, number] =>
  mark.kind === 'span' ? [mark.low, mark.high] : [mark.value, mark.value];

/** The same with room for the arrow of a bound. */
function roomOf(mark: SeriesMark): readonly [number, number] {
  if (mark.kind !== 'bound') return reachOf(mark);
  const arrow = 0.2 * Math.abs(mark.value);
  return mark.open === 'up' ? [mark.value, mark.value + arrow] : [mark.value - arrow, mark.value];
}

/** Where a label or a line meets a mark. */
export const levelOf = (mark: SeriesMark): number =>
  mark.kind === 'span' ? (mark.low + mark.high) / 2 : mark.value;

/** Figures that differ by less than this share of the greatest one are not spread over the whole height. */
const LEAST_SPREAD = 0.25;

/**
 * The value axis: from zero where the smallest figure is at most half of the greatest, else with air around the
 * figures, so much that a difference of one per cent never looks like a cliff. Nothing here goes below zero unless a
 * figure does.
 */
export function valueExtent(marks: readonly SeriesMark[]): readonly [number, number] {
  const low = Math.min(...marks.map((mark) => roomOf(mark)[0]));
  const high = Math.max(...marks.map((mark) => roomOf(mark)[1]));
  if (low >= 0 && (low === high || low <= high / 2)) return [0, high === 0 ? 1 : high];
  const air = Math.max((high - low) * 0.25, (LEAST_SPREAD * Math.abs(high) - (high - low)) / 2);
  return [low >= 0 ? Math.max(0, low - air) : low - air, high + air];
}
