import type { AreaRecord, Catalogue, ObservationColumns } from '../dataset/catalogue';
import type { Figure } from './figure';
import type { Indicator } from './indicator';
import type { Observation } from './observation';

/** Rows as read from the CSV, or columns as decoded from observations.json. */
export type ObservationInput = readonly Observation[] | ObservationColumns;

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
