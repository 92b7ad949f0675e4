import type { MapReading } from '../../domain/figures/map-figures';
import type { Interval } from '../../domain/statistics/interval';

/** How a figure counts in a picture: only what a test says has a colour. */
export type Tone = 'over' | 'similar' | 'under' | 'untested';

/** One row of a dot chart: a place with its figure, and what must be said with it. */
export interface DotRow {
  readonly key: string;
  readonly name: string;
  readonly kind: 'area' | 'reference';
  readonly reading: MapReading;
  /** Other printed values of the same question, drawn hollow. */
  readonly others: readonly number[];
  readonly interval: Interval | null;
  readonly tone: Tone;
  readonly selected: boolean;
  /** As written; why there is none where nothing may be drawn. */
  readonly value: string;
  /** "+2,0 point"; '' where there is nothing to measure from. */
  readonly distance: string;
  /** Doubts and what a test says; '' = nothing beyond what is said once for all. */
  readonly note: string;
}

/** A level that all areas are seen against. */
export interface DotLine {
  readonly key: string;
  readonly kind: 'municipality' | 'country' | 'goal' | 'limit';
  readonly value: number;
  readonly label: string;
}

/** The dot chart of one indicator and period, before anything is drawn. */
export interface DotModel {
  readonly rows: readonly DotRow[];
  /** Vertical lines: municipality, country, goal, the state's limits. */
  readonly lines: readonly DotLine[];
  /** Where stems begin; null without a municipality to compare with. */
  readonly town: number | null;
  readonly domain: readonly [number, number];
  readonly tick: (value: number) => string;
  /** Heads of the columns of numbers. */
  readonly heads: { readonly value: string; readonly distance: string };
}
