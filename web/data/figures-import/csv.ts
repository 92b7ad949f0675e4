import { EMPTY_CELL, type RawRow, type RawTable, textCell } from '../../domain/import/raw-table';
import { CsvSplitter } from '../registers/csv/split';
import { CellDecoder, detectEncoding, type EncodingGuess } from '../registers/encoding';
import { Refusal } from '../registers/refusal';
import { MOST_ROWS } from './limits';
import { FigureFileRefused } from './refuse';

const LF = 10;
const CR = 13;
const SEMICOLON = ';';
/** What may stand between cells, in the order that settles a tie: Danish spreadsheets write semicolons. */
const DELIMITERS = [SEMICOLON, '\t', '|', ','] as const;
/** Rows from which the delimiter is told. */
const SAMPLE = 60;

/** How a CSV file turned out to be written. */
export interface CsvForm {
  readonly delimiter: string;
  readonly encoding: string;
}

/**
 * Reads a CSV of figures as a table of texts: delimiter and encoding are told from the file (semicolon, tab, bar or comma; UTF-8 with or
 * without mark, ISO-8859-1, Windows-1252). A row with a quotation mark that is not closed is one faulty row; the rest is read.
 */
export function readCsvTable(
  file: string,
  bytes: Uint8Array,
): { readonly table: RawTable; readonly form: CsvForm } {
  try {
    const guess = detectEncoding(file, bytes, true);
    const newline = bytes.includes(LF) || !bytes.includes(CR) ? LF : CR;
    const said = sepLine(bytes, guess.bom, newline);
    const body = bytes.subarray(said?.end ?? guess.bom);
    const rowsWith = (delimiter: string, most: number): RawRow[] =>
      splitRows(file, body, { delimiter, newline, firstLine: said ? 2 : 1, most }, guess);
    const delimiter = said?.delimiter ?? likeliest((sign) => rowsWith(sign, SAMPLE));
    const rows = rowsWith(delimiter, MOST_ROWS + 1);
    if (rows.length > MOST_ROWS) throw new FigureFileRefused('rows-too-many', { limit: MOST_ROWS });
    if (rows.every(({ cells }) => cells.length < 2)) throw new FigureFileRefused('csv-no-columns');
    return {
      table: { name: '', rows: withTexts(rows, bytes, newline, guess) },
      form: { delimiter, encoding: guess.encoding },
    };
  } catch (error) {
    if (error instanceof Refusal)
      throw new FigureFileRefused('csv-encoding', error.finding.place ? { place: error.finding.place } : {});
    throw error;
  }
}

/** Gives rows that could not be cut their text as one cell, so that nothing of them is lost. */
function withTexts(
  rows: readonly RawRow[],
  bytes: Uint8Array,
  newline: number,
  { bom, encoding }: EncodingGuess,
): readonly RawRow[] {
  if (rows.every(({ fault }) => fault === undefined)) return rows;
  const decoder = new TextDecoder(encoding === 'ascii' ? 'utf-8' : encoding);
  const lines = decoder.decode(bytes.subarray(bom)).split(String.fromCharCode(newline));
  return rows.map((row) =>
    row.fault === undefined
      ? row
      : { ...row, cells: [textCell((lines[row.line - 1] ?? '').replace(/\r$/, ''))] },
  );
}

/** The first line that some spreadsheets write: `sep=;`. */
function sepLine(
  bytes: Uint8Array,
  from: number,
  newline: number,
): { readonly delimiter: string; readonly end: number } | undefined {
  const end = bytes.indexOf(newline, from);
  if (end < 0 || end - from > 12) return undefined;
  const match = /^sep=(.)\r?$/i.exec(String.fromCharCode(...bytes.subarray(from, end)));
  return match?.[1] ? { delimiter: match[1], end: end + 1 } : undefined;
}

interface Form {
  readonly delimiter: string;
  readonly newline: number;
  readonly firstLine: number;
  readonly most: number;
}

function splitRows(
  file: string,
  bytes: Uint8Array,
  { delimiter, newline, firstLine, most }: Form,
  guess: EncodingGuess,
): RawRow[] {
  const rows: RawRow[] = [];
  const decoder = new CellDecoder(file, guess.encoding, false);
  const splitter = new CsvSplitter(
    { delimiter: delimiter.charCodeAt(0), newline, width: 0 },
    firstLine,
    () => {
      if (rows.length >= most) return;
      if (splitter.fault) {
        rows.push({ line: splitter.line, cells: [], fault: splitter.fault });
        return;
      }
      const cells = Array.from({ length: splitter.count }, (_, i) => {
        const cell = splitter.bytes.subarray(splitter.starts[i], splitter.ends[i]);
        if (cell.length === 0) return EMPTY_CELL;
        const text = decoder.decode(cell, splitter.line, '') ?? '';
        return textCell(splitter.isQuoted(i) ? text.replaceAll('""', '"') : text);
      });
      rows.push({ line: splitter.line, cells });
    },
  );
  splitter.push(bytes);
  splitter.end();
  return rows;
}

/** The delimiter by which most rows have the same number of cells, more than one; titles above and notes below may differ. */
function likeliest(rowsWith: (delimiter: string) => readonly RawRow[]): string {
  let best = { delimiter: SEMICOLON as string, score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = new Map<number, number>();
    for (const { cells } of rowsWith(delimiter))
      if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    const agreeing = Math.max(0, ...counts.values());
    if (agreeing > best.score) best = { delimiter, score: agreeing };
  }
  return best.delimiter;
}
