import type { Figure, BoundKind } from './figure';
import type { MissingReason } from './missing';

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
  | { readonly kind: 'number'; readonly value: number; readonly suspect: boolean; readonly smallBase: boolean }
  | { readonly kind: 'bound'; readonly value: number; readonly bound: BoundKind }
  | { readonly kind: 'span'; readonly low: number; readonly high: number }
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
