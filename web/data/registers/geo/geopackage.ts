import { refuseOtherCrs } from '../crs';
import type { RegisterFile } from '../file';
import { RecordTable } from '../json/record-table';
import type { ReadOptions } from '../options';
import { Refusal } from '../refusal';
import type { FormFound, Recognised, Sink, TableInfo } from '../table';

/** A SQLite database that is open for reading, whatever opens it: a library on the command line, another in the browser. */
export interface Database {
  /** Rows of a query, one by one, as objects; blobs as Uint8Array. Throws when the database is broken. */
  readonly rows: (sql: string) => Iterable<Record<string, unknown>>;
  readonly close: () => void;
}
export type OpenDatabase = (file: RegisterFile, signal?: AbortSignal) => Promise<Database>;

interface Layer {
  readonly name: string;
  readonly geometry: string | undefined;
  readonly srs: number | undefined;
}

const SAMPLE = 50;
/** Rows between two looks at the clock and the keyboard. */
const BREATH = 5000;

/** Recognises the layers and tables of a GeoPackage. */
export async function recogniseGeoPackage(
  file: RegisterFile,
  options: ReadOptions,
  open: OpenDatabase | undefined,
): Promise<Recognised> {
  if (!open)
    throw new Refusal('register-format-refused', {
      place: { file: file.name },
      values: { what: 'geopackage' },
    });
  const tables: TableInfo[] = [];
  const sink: Sink = {
    begin: (table) => {
      tables.push(table);
      return () => {};
    },
  };
  await readGeoPackage(file, open, sink, { ...options, onProgress: undefined }, SAMPLE);
  return {
    file,
    format: 'geopackage',
    tables,
    read: (target, now) => readGeoPackage(file, open, target, now, Number.POSITIVE_INFINITY),
  };
}

async function readGeoPackage(
  file: RegisterFile,
  open: OpenDatabase,
  sink: Sink,
  options: ReadOptions,
  most: number,
): Promise<FormFound> {
  let database: Database | undefined;
  try {
    database = await open(file, options.signal);
    let rows = 0;
    const layers = layersOf(database);
    for (const layer of layers) {
      const optional = file.optional || layers.length > 1;
      const table = new RecordTable({ ...file, optional }, layer.name, 'geopackage', options, sink);
      let line = 0;
      for (const record of database.rows(`SELECT * FROM ${quoted(layer.name)}`)) {
        if (line >= most) break;
        line++;
        rows++;
        if (layer.geometry) rename(record, layer.geometry);
        table.takeRecord(record, line);
        if (rows % BREATH === 0) {
          await new Promise((resolve) => setTimeout(resolve));
          options.signal?.throwIfAborted();
          options.onProgress?.({ file: file.name, bytes: 0, rows });
        }
      }
      table.settle();
      if (layer.geometry) refuseOtherCrs(file.name, layer.srs);
    }
    return {};
  } catch (error) {
    if (error instanceof Refusal || options.signal?.aborted) throw error;
    throw new Refusal('register-file-broken', {
      place: { file: file.name },
      values: { detail: error instanceof Error ? error.message : String(error) },
    });
  } finally {
    database?.close();
  }
}

/** The geometry is asked for by one name, whatever the layer calls it; what DAR calls `position` keeps its name. */
function rename(record: Record<string, unknown>, geometry: string): void {
  if (geometry === 'position' || !(geometry in record)) return;
  const value = record[geometry];
  delete record[geometry];
  record.geometry = value;
}

function layersOf(database: Database): Layer[] {
  const layers = new Map<string, Layer>();
  for (const row of database.rows(
    "SELECT table_name FROM gpkg_contents WHERE data_type IN ('features', 'attributes', 'aspatial') ORDER BY table_name",
  )) {
    const name = String(row.table_name);
    layers.set(name, { name, geometry: undefined, srs: undefined });
  }
  for (const row of database.rows(
    'SELECT g.table_name, g.column_name, s.organization_coordsys_id AS code FROM gpkg_geometry_columns g LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id',
  )) {
    const name = String(row.table_name);
    if (layers.has(name))
      layers.set(name, { name, geometry: String(row.column_name), srs: Number(row.code ?? 0) });
  }
  return [...layers.values()];
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
