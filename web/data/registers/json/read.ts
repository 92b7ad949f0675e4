import { refuseOtherCrs } from '../crs';
import { detectEncoding } from '../encoding';
import { type RegisterFile, readHead } from '../file';
import type { ReadOptions } from '../options';
import { Refusal } from '../refusal';
import { type Format, type FormFound, pieces, type Recognised, type Sink } from '../table';
import { ElementSplitter } from './elements';
import { LineSplitter } from './lines';
import { RecordTable } from './record-table';
import { documentShape } from './shape';

/** Recognises a JSON file: a list, an object with lists (GeoJSON, a total extract of DAR), or one record a line. */
export async function recogniseJson(file: RegisterFile, options: ReadOptions): Promise<Recognised> {
  const { head, whole } = await readHead(file);
  const { encoding, bom } = detectEncoding(file.name, head, whole);
  if (encoding !== 'utf-8' && encoding !== 'ascii')
    throw new Refusal('register-format-refused', {
      place: { file: file.name },
      values: { what: 'json-encoding' },
    });
  const bytes = head.subarray(bom);
  const byLine = documentShape(bytes, whole) === 'lines';
  const format: Format = byLine ? 'ndjson' : isGeoJson(bytes) ? 'geojson' : 'json';

  // the beginning is read as the whole will be, to see what tables there are
  const seen = new Collector();
  const tables = new Tables(file, format, options, seen);
  const reader = byLine ? lineReader(tables) : elementReader(tables);
  reader.push(bytes);
  if (whole) reader.end();
  tables.settle();
  if (!file.optional && !seen.tables.some(({ plan }) => plan))
    throw new Refusal('register-format-unknown', { place: { file: file.name } });
  return {
    file,
    format,
    tables: seen.tables,
    read: (sink, now) => readJson(file, format, byLine, bom, sink, now),
  };
}

async function readJson(
  file: RegisterFile,
  format: Format,
  byLine: boolean,
  bom: number,
  sink: Sink,
  options: ReadOptions,
): Promise<FormFound> {
  const tables = new Tables(file, format, options, sink);
  const reader = byLine ? lineReader(tables) : elementReader(tables);
  let first = true;
  for await (const piece of pieces(file, options, () => tables.rows)) {
    reader.push(first ? piece.subarray(bom) : piece);
    first = false;
  }
  reader.end();
  tables.settle();
  reader.check(file);
  return { encoding: 'UTF-8' };
}

interface Reader {
  readonly push: (bytes: Uint8Array) => void;
  readonly end: () => void;
  /** Throws when the document was cut off or broken. */
  readonly check: (file: RegisterFile) => void;
}

function lineReader(tables: Tables): Reader {
  const splitter = new LineSplitter((bytes) => tables.take('', bytes, splitter.line));
  return {
    push: (bytes) => splitter.push(bytes),
    end: () => splitter.end(),
    check: (file) => {
      if (splitter.open && tables.lastUnreadable)
        throw new Refusal('register-file-cut-off', { place: { file: file.name, line: splitter.line } });
    },
  };
}

function elementReader(tables: Tables): Reader {
  const splitter = new ElementSplitter((bytes) => tables.take(splitter.list, bytes, splitter.line));
  return {
    push: (bytes) => splitter.push(bytes),
    end: () => splitter.end(),
    check: (file) => {
      const place = { file: file.name, line: splitter.lineNow };
      if (splitter.broken) throw new Refusal('register-file-broken', { place });
      if (!splitter.complete) throw new Refusal('register-file-cut-off', { place });
      refuseOtherCrs(file.name, crsName(splitter.meta.get('crs')));
    },
  };
}

/** Every list of a document is a table of its own. */
class Tables {
  rows = 0;
  lastUnreadable = false;
  private readonly tables = new Map<string, RecordTable>();

  constructor(
    private readonly file: RegisterFile,
    private readonly format: Format,
    private readonly options: ReadOptions,
    private readonly sink: Sink,
  ) {}

  take(list: string, bytes: Uint8Array | undefined, line: number): void {
    this.rows++;
    let table = this.tables.get(list);
    if (!table) {
      table = new RecordTable(this.file, list, this.format, this.options, this.sink);
      this.tables.set(list, table);
    }
    this.lastUnreadable = !table.take(bytes, line);
  }

  settle(): void {
    for (const table of this.tables.values()) table.settle();
  }
}

/** Takes note of tables and lets their rows go. */
class Collector implements Sink {
  readonly tables: Parameters<Sink['begin']>[0][] = [];
  begin = (table: Parameters<Sink['begin']>[0]): (() => void) => {
    this.tables.push(table);
    return () => {};
  };
}

const isGeoJson = (head: Uint8Array): boolean =>
  /"type"\s*:\s*"(FeatureCollection|Feature)"/.test(new TextDecoder().decode(head.subarray(0, 4096)));

/** The old `crs` member of GeoJSON: `{"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::25832"}}`. */
function crsName(meta: Uint8Array | undefined): string | undefined {
  if (!meta) return undefined;
  try {
    const crs: unknown = JSON.parse(new TextDecoder().decode(meta));
    const name = (crs as { properties?: { name?: unknown } } | null)?.properties?.name;
    return typeof name === 'string' ? name : undefined;
  } catch {
    return undefined;
  }
}
