import type { Finding } from '../../domain/findings/finding';
import type { RawTable } from '../../domain/import/raw-table';
import { type CsvForm, readCsvTable } from './csv';
import { readJsonStat } from './json-stat';
import { MOST_BYTES } from './limits';
import { FigureFileRefused, refusalFinding } from './refuse';
import { readXlsxTables } from './xlsx';

export type FigureFormat = 'csv' | 'xlsx' | 'json-stat';

/** A file of figures as tables of cells, nothing understood yet. */
export interface FigureFile {
  readonly name: string;
  readonly format: FigureFormat | undefined;
  /** How a CSV is written. */
  readonly form?: CsvForm;
  /** Sheets or datasets; empty when the file was refused. */
  readonly tables: readonly RawTable[];
  readonly findings: readonly Finding[];
}

/** The first bytes of a zip archive (XLSX), and of the older container: an old .xls, or an XLSX with a password. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];
/** What the container's directory calls the part of an encrypted spreadsheet, in UTF-16. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Reads a file by its content, whatever its name says: XLSX, JSON-stat or CSV. Never throws for what stands in it. */
export async function readFigureFile(name: string, bytes: Uint8Array): Promise<FigureFile> {
  try {
    if (bytes.length > MOST_BYTES)
      throw new FigureFileRefused('file-too-large', { limit: MOST_BYTES / 1024 / 1024 });
    if (bytes.every((byte) => byte <= 32)) throw new FigureFileRefused('file-empty');
    if (startsWith(bytes, CONTAINER))
      throw new FigureFileRefused(includes(bytes, ENCRYPTED) ? 'spreadsheet-password' : 'spreadsheet-old');
    if (startsWith(bytes, ZIP))
      return { name, format: 'xlsx', tables: await readXlsxTables(bytes), findings: [] };
    if (isJson(bytes)) {
      const tables = readJsonStat(new TextDecoder().decode(bytes));
      return { name, format: 'json-stat', tables, findings: [] };
    }
    const { table, form } = readCsvTable(name, bytes);
    return { name, format: 'csv', form, tables: [table], findings: [] };
  } catch (error) {
    if (!(error instanceof FigureFileRefused)) throw error;
    return { name, format: undefined, tables: [], findings: [refusalFinding(name, error)] };
  }
}

const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, i) => bytes[i] === sign);

/** How far into the container its directory may stand. */
const SEARCHED = 4 * 1024 * 1024;

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  const end = Math.min(bytes.length, SEARCHED);
  for (let at = bytes.indexOf(first); at >= 0 && at < end; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

/** JSON begins with a bracket; a CSV that does so has its headings in them and is told by the sign that follows. */
function isJson(bytes: Uint8Array): boolean {
  const head = new TextDecoder()
    .decode(bytes.subarray(0, 200))
    .replace(/^\ufeff/, '')
    .trimStart();
  return /^\{\s*(?:"|\}|$)/.test(head) || /^\[\s*(?:[{["\]\d]|$)/.test(head);
}
