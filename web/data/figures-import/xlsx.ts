import { EMPTY_CELL, numberCell, type RawCell, type RawTable, textCell } from '../../domain/import/raw-table';
import { MOST_CELLS } from './limits';
import { FigureFileRefused } from './refuse';
import { type SheetMarks, unpackSheets } from './xlsx-parts';

type Value = string | number | boolean | Date | null;

/**
 * Reads every sheet of an XLSX. Values come from the reader library; what it leaves out is added from the file itself: formulas that
 * failed (never read as empty), numbers shown as per cent, and the labels of merged cells in every cell they cover.
 */
export async function readXlsxTables(bytes: Uint8Array): Promise<readonly RawTable[]> {
  const parts = unpacked(bytes);
  const { default: readSheets } = await import('read-excel-file/universal');
  const { buffer, byteOffset, byteLength } = parts.archive;
  let sheets: { readonly sheet: string; readonly data: unknown }[];
  try {
    const archive = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    sheets = await readSheets(archive, { trim: false });
  } catch (error) {
    throw new FigureFileRefused('spreadsheet-broken', {
      detail: error instanceof Error ? error.message : '',
    });
  }
  return sheets.map(({ sheet, data }) =>
    tableOf(sheet, data as readonly (readonly Value[])[], parts.marksOf(sheet)),
  );
}

function unpacked(bytes: Uint8Array): ReturnType<typeof unpackSheets> {
  try {
    return unpackSheets(bytes);
  } catch (error) {
    if (error instanceof FigureFileRefused) throw error;
    throw new FigureFileRefused('spreadsheet-broken', {
      detail: error instanceof Error ? error.message : '',
    });
  }
}

function tableOf(name: string, data: readonly (readonly Value[])[], marks: SheetMarks): RawTable {
  const rows = data.map((row, i) => row.map((value, j) => cellOf(value, marks.percent.has(`${i}:${j}`))));
  const last = Math.max(-1, ...[...marks.errors.keys()].map((key) => Number(key.split(':')[1])));
  const width = Math.max(last + 1, ...rows.map((row) => row.length));
  if (width * rows.length > MOST_CELLS)
    throw new FigureFileRefused('spreadsheet-too-large', { limit: MOST_CELLS });
  for (const row of rows) while (row.length < width) row.push(EMPTY_CELL);
  for (const [key, text] of marks.errors) {
    const [i = 0, j = 0] = key.split(':').map(Number);
    while (rows.length <= i) rows.push(Array.from({ length: width }, () => EMPTY_CELL));
    const row = rows[i];
    if (row) row[j] = { kind: 'error', text };
  }
  for (const range of marks.merged) fillMerged(rows, range);
  return { name, rows: rows.map((cells, i) => ({ line: i + 1, cells })) };
}

function cellOf(value: Value, percent: boolean): RawCell {
  if (value === null) return EMPTY_CELL;
  if (typeof value === 'number') return numberCell(value, percent);
  if (typeof value === 'boolean') return textCell(String(value));
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return { kind: 'error', text: '#' };
    return { kind: 'date', text: value.toISOString().replace(/T00:00:00\.000Z$/, '') };
  }
  return textCell(value);
}

const isYear = ({ kind, value = 0 }: RawCell): boolean =>
  kind === 'number' && Number.isInteger(value) && value >= 1900 && value < 2100;

/** Labels and years stand for every cell of their range. A merged figure does not: it would be counted several times. */
function fillMerged(rows: RawCell[][], [top, left, bottom, right]: SheetMarks['merged'][number]): void {
  const label = rows[top]?.[left];
  if (!label || label.text === '' || !(label.kind === 'text' || (isYear(label) && top === bottom))) return;
  for (let i = top; i <= Math.min(bottom, rows.length - 1); i++) {
    const row = rows[i] as RawCell[];
    for (let j = left; j <= Math.min(right, row.length - 1); j++) if (row[j]?.text === '') row[j] = label;
  }
}
