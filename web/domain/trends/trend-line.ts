import type { Break } from '../dataset/catalogue';
import type { ValueFigure } from '../figures/figure';
import type { FigureIndex } from '../figures/figure-index';
import { figureInterval } from '../figures/figure-interval';
import { type MapReading, mapReading } from '../figures/map-figures';
import { parsePeriod } from '../figures/period';
import { type CutReason, series } from '../figures/series';
import type { MethodInterval } from '../statistics/method';

/** A figure on the axis of time. It stands at the first day of its period. */
export interface TrendPoint {
  readonly period: string;
  /** First and last day, ISO. */
  readonly start: string;
  readonly end: string;
  readonly figure: ValueFigure;
  /** What a chart may draw: a number, a bound, a span; `none` for what stands in tables only. */
  readonly reading: MapReading;
  /** In the indicator's unit; null where no base is printed. */
  readonly interval: MethodInterval | null;
  /** Doubtful: drawn hollow. */
  readonly suspect: boolean;
}

/** A place where the line stops, with everything that a reader may ask about it. */
export interface TrendCut {
  readonly from: TrendPoint;
  readonly to: TrendPoint;
  readonly reasons: readonly CutReason[];
  readonly breaks: readonly Break[];
}

/** One area's figures over time. */
export interface TrendLine {
  readonly area: string;
  /** Every dated figure in order of time. */
  readonly points: readonly TrendPoint[];
  /** What a line may be drawn through: runs of two or more numbers. Other points stand alone. */
  readonly paths: readonly (readonly TrendPoint[])[];
  readonly cuts: readonly TrendCut[];
}

/** Makes the line of one indicator and area; without figures it has no points. */
export function trendLine(index: FigureIndex, indicatorId: string, area: string): TrendLine {
  const indicator = index.indicators.get(indicatorId);
  const found = series(index, indicatorId, area);
  const points = found.points.map(
    ({ period, start, figure }): TrendPoint => ({
      period,
      start,
      end: parsePeriod(period)?.end ?? start,
      figure,
      reading: mapReading(figure),
      interval: indicator ? figureInterval(figure, indicator) : null,
      suspect: figure.flags.suspect,
    }),
  );
  return {
    area,
    points,
    paths: found.segments
      .filter(({ from, to }) => to > from)
      .map(({ from, to }) => points.slice(from, to + 1)),
    cuts: found.cuts.flatMap(({ after, reasons, breaks }) => {
      const [from, to] = [points[after], points[after + 1]];
      return from && to ? [{ from, to, reasons, breaks }] : [];
    }),
  };
}

/** True for an exact number that nothing makes doubtful: what tests and changes may rest on. */
export const isSound = ({ reading, suspect }: TrendPoint): boolean => reading.kind === 'number' && !suspect;
