import type { ExportColumn, ExportValue } from '../../layer';

/** The longest text that a field of the format holds, in bytes. */
const LONGEST_TEXT = 254;
const utf8 = new TextEncoder();

/** A column of a .dbf file with its cells as written. */
interface Field {
  readonly name: string;
  readonly type: 'C' | 'N';
  readonly width: number;
  readonly decimals: number;
  readonly cells: readonly Uint8Array[];
}

/** The table of a shapefile, and how many texts of which column were longer than the format allows. */
export interface DbfTable {
  readonly bytes: Uint8Array;
  readonly cut: readonly { readonly column: string; readonly count: number }[];
}

/**
 * Writes a .dbf table (dBASE III) in UTF-8; a .cpg file beside it says so. Fields are exactly as wide as their values need, so
 * that no figure is rounded; a text over 254 bytes is cut between two letters and counted. `date` is the date of the content.
 */
export function encodeDbf(
  columns: readonly ExportColumn[],
  rows: readonly (readonly ExportValue[])[],
  date: string,
): DbfTable {
  const cut: { column: string; count: number }[] = [];
  const names = shortNames(columns);
  const fields = columns.map((column, i): Field => {
    const values = rows.map((row) => row[i] ?? null);
    const name = names[i] as string;
    if (column.type !== 'text') return numberField(name, values);
    const whole = values.map((value) => utf8.encode(value === null ? '' : String(value)));
    const count = whole.filter((text) => text.length > LONGEST_TEXT).length;
    if (count > 0) cut.push({ column: column.name, count });
    const cells = whole.map(cutText);
    const width = Math.max(1, ...cells.map((cell) => cell.length));
    return { name, type: 'C', width, decimals: 0, cells };
  });
  return { bytes: join(fields, rows.length, date), cut };
}

/** Names within ten characters, each once: the declared one, else the beginning of the name, else numbered. */
export function shortNames(columns: readonly ExportColumn[]): string[] {
  const used = new Set<string>();
  return columns.map(({ name, short }) => {
    const wanted = (short ?? name).slice(0, 10);
    let free = wanted;
    for (let i = 1; used.has(free.toLowerCase()); i++) free = `${wanted.slice(0, 9 - String(i).length)}_${i}`;
    used.add(free.toLowerCase());
    return free;
  });
}

/** A text of at most 254 bytes, not cut inside a letter: UTF-8 continues a letter with bytes 10xxxxxx. */
function cutText(text: Uint8Array): Uint8Array {
  if (text.length <= LONGEST_TEXT) return text;
  let end = LONGEST_TEXT;
  while (((text[end] as number) & 0xc0) === 0x80) end--;
  return text.subarray(0, end);
}

/** As many decimals as the most exact value has; missing values are blank. */
function numberField(name: string, values: readonly ExportValue[]): Field {
  const numbers = values.filter((value) => typeof value === 'number');
  const decimals = Math.max(0, ...numbers.map((value) => String(value).split('.')[1]?.length ?? 0));
  const texts = values.map((value) => (typeof value === 'number' ? value.toFixed(decimals) : ''));
  const width = Math.max(1, ...texts.map((text) => text.length));
  return {
    name,
    type: 'N',
    width,
    decimals,
    cells: texts.map((text) => utf8.encode(text.padStart(width))),
  };
}

function join(fields: readonly Field[], rows: number, date: string): Uint8Array {
  const head = 32 + 32 * fields.length + 1;
  const record = 1 + fields.reduce((sum, { width }) => sum + width, 0);
  const bytes = new Uint8Array(head + record * rows + 1).fill(0x20, head);
  const view = new DataView(bytes.buffer);
  const [year = 1900, month = 1, day = 1] = date.split('-').map(Number);
  bytes.set([0x03, year - 1900, month, day]);
  view.setUint32(4, rows, true);
  view.setUint16(8, head, true);
  view.setUint16(10, record, true);
  fields.forEach(({ name, type, width, decimals }, i) => {
    const at = 32 + 32 * i;
    bytes.set(utf8.encode(name), at);
    bytes.set([type.charCodeAt(0)], at + 11);
    bytes.set([width, decimals], at + 16);
  });
  bytes[head - 1] = 0x0d;
  let column = 1;
  for (const { width, cells } of fields) {
    cells.forEach((cell, row) => {
      bytes.set(cell, head + row * record + column);
    });
    column += width;
  }
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}
