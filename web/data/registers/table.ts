import type { RegisterFile } from './file';
import type { ReadOptions } from './options';
import type { Row } from './row';
import type { Plan } from './schemas/schema';

/** Forms of files that are read. */
export type Format = 'csv' | 'json' | 'ndjson' | 'geojson' | 'flatgeobuf' | 'geopackage';

/** A table in a file: a CSV, a list in a JSON document, a layer. */
export interface TableInfo {
  readonly file: string;
  /** Name of the list or layer, '' when the file is one table. */
  readonly table: string;
  readonly format: Format;
  /** What it is; undefined when it is no table that is known, and its rows are only counted. */
  readonly plan: Plan | undefined;
  /** Names of the columns that fill the plan's slots are found by this: folded name -> name in the file. */
  readonly names: readonly string[];
  /** About how many rows it has, judged by its beginning; undefined when that can't be told. */
  readonly expected?: number | undefined;
}

/** What was found out about the way a file is written. */
export interface FormFound {
  readonly encoding?: string;
  readonly delimiter?: string;
  /** The last line has no line break. */
  readonly openEnd?: boolean;
}

/** Whoever takes rows: is told of every table before its first row. */
export interface Sink {
  readonly begin: (table: TableInfo) => (row: Row) => void;
}

/** A file that was recognised, ready to be read from its beginning. */
export interface Recognised {
  readonly file: RegisterFile;
  readonly format: Format;
  /** The tables that its beginning shows; a JSON document may hold more. */
  readonly tables: readonly TableInfo[];
  /** Reads every row. Throws a Refusal when the file cannot be trusted. */
  readonly read: (sink: Sink, options: ReadOptions) => Promise<FormFound>;
}

/** Bytes that are handed on at once: small pieces are put together, so that no cell is cut again and again. */
const PIECE = 256 * 1024;

/** Opens a file from its beginning, tells how far it is, and stops when the officer says so. */
export async function* pieces(
  file: RegisterFile,
  options: ReadOptions,
  rows: () => number,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of file.open()) {
    options.signal?.throwIfAborted();
    bytes += chunk.length;
    options.onProgress?.({ file: file.name, bytes, total: file.size, rows: rows() });
    if (length === 0 && chunk.length >= PIECE) yield chunk;
    else {
      waiting.push(chunk.slice());
      length += chunk.length;
      if (length < PIECE) continue;
      yield joined(waiting, length);
      waiting = [];
      length = 0;
    }
  }
  if (length > 0) yield joined(waiting, length);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1) return parts[0] as Uint8Array;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
