import { CellDecoder, type EncodingGuess } from '../encoding';
import { Refusal } from '../refusal';
import { CsvSplitter } from './split';

const LF = 10;
const CR = 13;
/** What may stand between cells, the likeliest first. */
const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Rows that are looked at. */
const SAMPLE = 50;

/** How a CSV file is written. */
export interface CsvDialect {
  readonly delimiter: string;
  readonly newline: number;
  /** Names of the columns. */
  readonly header: readonly string[];
  /** Bytes and lines before the first row (byte-order mark, a line `sep=;`). */
  readonly offset: number;
  readonly firstLine: number;
  /** The first rows after the header, as texts: examples for the officer. */
  readonly examples: readonly (readonly string[])[];
  /** Mean length of a row in bytes, from the head's line breaks. */
  readonly rowLength: number;
}

/** Finds out how a CSV is written, from its beginning. What the officer has said (`delimiter`, `header`) is not guessed. */
export function detectDialect(
  file: string,
  head: Uint8Array,
  whole: boolean,
  guess: EncodingGuess,
  said: { delimiter?: string | undefined; header?: boolean | undefined },
): CsvDialect {
  const newline = head.includes(LF) || !head.includes(CR) ? LF : CR;
  let offset = guess.bom;
  let firstLine = 1;
  const excel = sepLine(head.subarray(offset), newline);
  if (excel) {
    offset += excel.length;
    firstLine = 2;
  }
  const decoder = new CellDecoder(file, guess.encoding, true);
  const sample = (delimiter: string): string[][] =>
    sampleRows(head.subarray(offset), whole, newline, delimiter, decoder);
  const delimiter = said.delimiter ?? excel?.delimiter ?? bestDelimiter(sample);
  const rows = sample(delimiter);
  const first = rows[0];
  if (!first || first.length < 2) throw new Refusal('register-format-unknown', { place: { file } });
  const names = said.header === false ? first.map((_, i) => `#${i + 1}`) : first.map((name) => name.trim());
  const examples = said.header === false ? rows : rows.slice(1);
  const lines = head.reduce((sum, byte) => sum + (byte === newline ? 1 : 0), 1);
  return {
    delimiter,
    newline,
    header: names,
    offset,
    firstLine,
    examples: examples.slice(0, 3),
    rowLength: head.length / lines,
  };
}

/** The first line that some spreadsheets write: `sep=;`. */
function sepLine(head: Uint8Array, newline: number): { delimiter: string; length: number } | undefined {
  const end = head.subarray(0, 12).indexOf(newline);
  if (end < 0) return undefined;
  const match = /^sep=(.)\r?$/i.exec(String.fromCharCode(...head.subarray(0, end)));
  return match ? { delimiter: match[1] as string, length: end + 1 } : undefined;
}

function sampleRows(
  bytes: Uint8Array,
  whole: boolean,
  newline: number,
  delimiter: string,
  decoder: CellDecoder,
): string[][] {
  const rows: string[][] = [];
  const splitter = new CsvSplitter({ delimiter: delimiter.charCodeAt(0), newline, width: 0 }, 1, () => {
    if (splitter.fault || rows.length >= SAMPLE) return;
    const cells: string[] = [];
    for (let i = 0; i < splitter.count; i++) {
      const cell = splitter.bytes.subarray(splitter.starts[i], splitter.ends[i]);
      cells.push((decoder.decode(cell, 1, '') ?? '').replaceAll('""', '"'));
    }
    rows.push(cells);
  });
  splitter.push(bytes);
  if (whole) splitter.end();
  return rows;
}

/** The sign that gives the header most cells, if most rows agree with it. */
function bestDelimiter(sample: (delimiter: string) => string[][]): string {
  let best: { delimiter: string; cells: number } = { delimiter: ',', cells: 0 };
  for (const delimiter of DELIMITERS) {
    const rows = sample(delimiter);
    const cells = rows[0]?.length ?? 0;
    const agree = rows.filter((row) => row.length === cells).length;
    const score = agree * 2 >= rows.length ? cells : cells / 1000;
    if (score > best.cells && cells > 1) best = { delimiter, cells: score };
  }
  return best.delimiter;
}
