/**
 * A cell as a file holds it. `text` is what a person sees; a spreadsheet also knows numbers, days and what a formula came to.
 */
export interface RawCell {
  readonly kind: 'text' | 'number' | 'date' | 'error';
  /** Verbatim; a day as ISO date; `#DIV/0!` and the like for an error. '' = empty. */
  readonly text: string;
  /** For `number`: the value that is stored, with all its decimals. */
  readonly value?: number;
  /** For `number`: shown as per cent, so that 0.434 stands for 43.4. */
  readonly percent?: boolean;
}

/** A row with the line (spreadsheet: row number) on which it stands, from 1. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly RawCell[];
  /** Why the row could not be cut into cells; then it has none. */
  readonly fault?: string;
}

/** One table of a file: a CSV, a sheet, or a JSON-stat dataset as a long table. */
export interface RawTable {
  /** Name of the sheet or dataset, '' where there is only one. */
  readonly name: string;
  readonly rows: readonly RawRow[];
}

export const EMPTY_CELL: RawCell = { kind: 'text', text: '' };
export const textCell = (text: string): RawCell => (text === '' ? EMPTY_CELL : { kind: 'text', text });

/** A stored number, written as the project writes numbers: point, no thousands marks. */
export const numberCell = (value: number, percent = false): RawCell => ({
  kind: 'number',
  text: String(value),
  value,
  ...(percent && { percent }),
});

/** The cell of a column, empty where the row is shorter. */
export const cellAt = (row: RawRow, column: number): RawCell => row.cells[column] ?? EMPTY_CELL;
