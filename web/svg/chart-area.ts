import type { TimeSeriesWords } from './time-series-model';
import type { Tokens } from './tokens';

/** Where a chart is drawn and what it may say. */
export interface ChartArea {
  readonly width: number;
  readonly height: number;
  readonly tokens: Tokens;
  readonly words: TimeSeriesWords;
}

/** The part of a chart inside its axes, px. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
