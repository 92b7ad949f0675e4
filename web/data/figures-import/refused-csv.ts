import Papa from 'papaparse';
import type { HeadedTable } from '../../domain/import/headings';
import type { Outcome, Refused } from '../../domain/import/outcome';
import { cellAt, type RawCell } from '../../domain/import/raw-table';
import { safeText } from '../csv/safe-text';

const BOM = '\ufeff';

/**
 * The rows of a file in which a figure was refused, to mend and load again: the same headings, the cells as they stood, and a last
 * column that says what is wrong. For Danish spreadsheets: semicolons, mark, CRLF. '' when nothing was refused.
 */
export function refusedCsv(
  table: HeadedTable,
  outcomes: readonly Outcome[],
  words: { readonly heading: string; readonly why: (one: Refused) => string },
): string {
  const reasons = new Map<number, string[]>();
  for (const one of outcomes)
    if (one.status === 'refused') {
      const where = one.column === '' ? '' : `${one.column}: `;
      reasons.set(one.line, [...(reasons.get(one.line) ?? []), `${where}${words.why(one)}`]);
    }
  if (reasons.size === 0) return '';
  const rows = table.rows
    .filter(({ line }) => reasons.has(line))
    .map((row) => [
      ...Array.from({ length: Math.max(table.headings.length, row.cells.length) }, (_, column) =>
        safeText(written(cellAt(row, column))),
      ),
      safeText((reasons.get(row.line) ?? []).join(' ')),
    ]);
  const head = [...table.headings, words.heading].map(safeText);
  return `${BOM}${Papa.unparse([head, ...rows], { delimiter: ';', newline: '\r\n' })}\r\n`;
}

/** A stored number is written as a Danish spreadsheet shows it; everything else as it stood. */
function written({ kind, text, value, percent }: RawCell): string {
  if (kind !== 'number' || value === undefined) return text;
  return percent
    ? `${String(Number((value * 100).toFixed(10))).replace('.', ',')} %`
    : String(value).replace('.', ',');
}
