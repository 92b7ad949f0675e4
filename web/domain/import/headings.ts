import { readPrintedPeriod } from './printed-period';
import { cellAt, type RawRow, type RawTable } from './raw-table';

/** A table with its headings told apart from its rows. */
export interface HeadedTable {
  readonly name: string;
  /** One per column, levels joined by ` · `; a repeated one is numbered, an empty one is `#3`. */
  readonly headings: readonly string[];
  readonly rows: readonly RawRow[];
}

/** How many rows a title or explanation may take before the headings. */
const MOST_TITLE_ROWS = 30;

/** Finds the heading of a table: the first row of several labels above rows with figures; two levels where merged ones stand above. */
export function withHeadings(table: RawTable): HeadedTable {
  const { rows, name } = table;
  const first = rows.slice(0, MOST_TITLE_ROWS).findIndex((row, i) => isHeading(row, rows[i + 1]));
  if (first < 0) return { name, headings: [], rows };
  const second = rows[first + 1];
  const two = second !== undefined && isLowerLevel(rows[first], second);
  const levels = rows.slice(first, first + (two ? 2 : 1));
  const width = Math.max(...levels.map(({ cells }) => cells.length));
  const headings = Array.from({ length: width }, (_, column) => headingOf(levels, column));
  return {
    name,
    headings: numbered(headings),
    rows: rows.slice(first + levels.length).map((row) => withinWidth(row, width)),
  };
}

/** A row with something beyond the last heading has a cell too many: most often a decimal comma that was read as a delimiter. */
function withinWidth(row: RawRow, width: number): RawRow {
  const beyond = row.cells.slice(width).some(({ text }) => text.trim() !== '');
  return beyond && row.fault === undefined ? { ...row, fault: 'row-width' } : row;
}

const labelsOf = (row: RawRow): string[] =>
  row.cells.map(({ text }) => text.trim()).filter((text) => text !== '');

const isHeading = (row: RawRow, next: RawRow | undefined): boolean =>
  next !== undefined && isLabels(row) && new Set(labelsOf(row)).size > 1;

/** Every cell is a word or a period, none a figure, and one at least is a word. */
const isLabels = (row: RawRow): boolean =>
  hasNoFigure(row) && row.cells.some(({ kind, text }) => kind === 'text' && /\p{L}/u.test(text));

const hasNoFigure = (row: RawRow): boolean =>
  row.fault === undefined &&
  row.cells.every(
    ({ kind, text }) =>
      text.trim() === '' || kind === 'date' || readPrintedPeriod(text) !== undefined || /\p{L}/u.test(text),
  );

/** A second row of headings: labels below a label that covers several columns (it is repeated, or gaps follow it). */
function isLowerLevel(upper: RawRow | undefined, lower: RawRow): boolean {
  const above = upper?.cells.map(({ text }) => text.trim()) ?? [];
  const covered = above.some(
    (text, i) => i > 0 && (text === '' || text === above[i - 1]) && cellAt(lower, i).text.trim() !== '',
  );
  return covered && hasNoFigure(lower);
}

function headingOf(levels: readonly RawRow[], column: number): string {
  const texts = levels.map((row) => cellAt(row, column).text.replace(/\s+/g, ' ').trim());
  return [...new Set(texts.filter((text) => text !== ''))].join(' · ');
}

function numbered(headings: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading, i) => {
    if (heading === '') return `#${i + 1}`;
    const count = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, count);
    return count === 1 ? heading : `${heading} (${count})`;
  });
}
