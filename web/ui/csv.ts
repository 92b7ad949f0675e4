import { safeText } from '../data/csv/safe-text';
import { ownDecimals } from '../text/figure-words';

/** What a cell of a file may hold; null = empty. */
export type Cell = string | number | null;

/** Byte order mark: with it, spreadsheets read the file as UTF-8. */
export const BOM = '\ufeff';

/**
 * Text that a spreadsheet would take for a formula gets an apostrophe before it; quotes, separators and line ends are
 * quoted. Numbers are written with a decimal comma and no thousands mark.
 */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? plainNumber(cell) : '';
  const safe = safeText(cell);
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const plainNumber = (value: number): string => value.toFixed(ownDecimals(value, 6)).replace('.', ',');
