import type { ObservationColumns } from '../dataset/catalogue';
import type { Observation } from './observation';

/** Rows as read from the CSV, or columns as decoded from observations.json. */
export type ObservationInput = readonly Observation[] | ObservationColumns;

/** Figures by row number, whichever way they are stored; columns make a row only when it is asked for. */
export interface ObservationRows {
  readonly length: number;
  readonly at: (row: number) => Observation;
  readonly text: (column: 'indicator' | 'area' | 'period' | 'source', row: number) => string;
}

/** Every column of an observation, in the order of observations.csv. */
export const OBSERVATION_COLUMNS = [
  'id',
  'indicator',
  'area',
  'period',
  'value',
  'low',
  'high',
  'unit',
  'numerator',
  'denominator',
  'qualifier',
  'source',
  'locator',
  'note',
] as const satisfies readonly (keyof Observation)[];

/** Wraps rows or columns. Asking for a row outside the table is a programmer's mistake and throws. */
export function observationRows(input: ObservationInput): ObservationRows {
  return isRows(input) ? fromRows(input) : fromColumns(input);
}

/** Turns rows into one array per column, for observations.json. */
export function toColumns(rows: readonly Observation[]): ObservationColumns {
  return Object.fromEntries(
    OBSERVATION_COLUMNS.map((column) => [column, rows.map((row) => row[column])]),
  ) as unknown as ObservationColumns;
}

const isRows = (input: ObservationInput): input is readonly Observation[] => Array.isArray(input);

function fromRows(rows: readonly Observation[]): ObservationRows {
  const at = (row: number): Observation => rows[row] ?? outside(row);
  return { length: rows.length, at, text: (column, row) => at(row)[column] };
}

function fromColumns(columns: ObservationColumns): ObservationRows {
  const at = (row: number): Observation => {
    if (columns.id[row] === undefined) outside(row);
    // column by column: rows that are all made alike are made several times as fast, and a map makes ten thousands
    return {
      id: columns.id[row],
      indicator: columns.indicator[row],
      area: columns.area[row],
      period: columns.period[row],
      value: columns.value[row],
      low: columns.low[row],
      high: columns.high[row],
      unit: columns.unit[row],
      numerator: columns.numerator[row],
      denominator: columns.denominator[row],
      qualifier: columns.qualifier[row],
      source: columns.source[row],
      locator: columns.locator[row],
      note: columns.note[row],
    } as Observation;
  };
  return { length: columns.id.length, at, text: (column, row) => columns[column][row] ?? outside(row) };
}

function outside(row: number): never {
  throw new RangeError(`no observation row ${row}`);
}
