import Papa from 'papaparse';
import { safeText } from './safe-text';

/** How a column is written: numbers as they are, texts guarded against being read as formulas. */
export type CsvColumns<R> = { readonly [K in keyof R & string]-?: 'text' | 'number' };

/**
 * Writes a table as the project's inputs are written: UTF-8, comma, decimal point, header row, LF, empty = not given.
 * Columns stand in the declared order. Numbers are never guarded, so that -1.5 stays a number.
 */
export function writeCsv<R extends object>(columns: CsvColumns<R>, rows: readonly R[]): string {
  const names = Object.keys(columns) as (keyof R & string)[];
  const data = rows.map((row) =>
    names.map((name): string => {
      const value: unknown = row[name];
      if (value === null || value === undefined) return '';
      return columns[name] === 'text' ? safeText(String(value)) : String(value);
    }),
  );
  return `${Papa.unparse([names, ...data], { newline: '\n' })}\n`;
}
