import type { ModelLine } from '../time-series-model';

/** One area in a chart of its own, in the reader's words. */
export interface TrendPanel {
  /** Unique in the chart: the area. */
  readonly key: string;
  readonly name: string;
  /** Under the name: where it goes, or that there are too few figures to say. */
  readonly verdict: string;
  readonly own: ModelLine;
  readonly town: ModelLine;
  /** Stands in an empty plot: what is missing. */
  readonly empty: string;
  /** Days of dated events, ms; empty when they are not asked for. */
  readonly events: readonly TrendEvent[];
}

export interface TrendEvent {
  /** Letter under which it is explained beside the chart. */
  readonly letter: string;
  readonly from: number;
  /** The same as `from` for what did not last. */
  readonly to: number;
}

/** A plan's years behind the lines. */
export interface TrendBand {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** A level to reach, across the years in which it counts. */
export interface TrendTarget {
  readonly label: string;
  readonly level: number;
  readonly from: number;
  readonly to: number;
}

/** What all panels have in common: the scales, and what stands behind the lines. Times are ms since 1970 (UTC). */
export interface TrendFrame {
  readonly time: readonly [from: number, to: number];
  readonly values: readonly [low: number, high: number];
  readonly bands: readonly TrendBand[];
  readonly targets: readonly TrendTarget[];
  readonly townName: string;
  readonly tick: (value: number) => string;
}
