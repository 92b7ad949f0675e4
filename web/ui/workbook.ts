import type { Cell, Row } from 'write-excel-file/universal';
import writeXlsxFile from 'write-excel-file/universal';

/** A sheet of a workbook; a text stays text there, whatever it begins with. */
export interface BookSheet {
  readonly name: string;
  /** Widths of the first columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
}

/** Longest name of a sheet that the format allows. */
const MOST_NAME = 31;

export const bold = (value: string): Cell => ({ value, fontWeight: 'bold' });

/** A workbook as spreadsheets open it: numbers as numbers, words as words, never a formula. */
export function workbook(sheets: readonly BookSheet[]): Promise<Blob> {
  const names = new Set<string>();
  return writeXlsxFile(
    sheets.map(({ name, widths, rows }) => ({
      sheet: sheetName(name, names),
      columns: widths.map((width) => ({ width })),
      data: [...rows],
    })),
  ).toBlob();
}

/** A name that a sheet may have: no marks that the format forbids, short, and unlike the others. */
function sheetName(words: string, taken: Set<string>): string {
  const plain =
    words
      .replace(/[\\/?*[\]:']/g, ' ')
      .slice(0, MOST_NAME)
      .trim() || '-';
  let name = plain;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${plain.slice(0, MOST_NAME - 4)} ${n}`;
  taken.add(name.toLowerCase());
  return name;
}
