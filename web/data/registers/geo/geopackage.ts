import { refuseOtherCrs } from '../crs';
import type { RegisterFile } from '../file';
import { RecordTable } from '../json/record-table';
import type { ReadOptions } from '../options';
import { Refusal } from '../refusal';
import type { FormFound, Recognised, Sink, TableInfo } from '../table';

/** A SQLite database that is open for reading, whatever opens it: a library on the command line, another in the browser. */
export interface Database {
  /** Rows of a table, one by one, as objects; blobs as Uint8Array. Throws when the table is missing or the database broken. */
  readonly table: (name: string) => Iterable<Record<string, unknown>>;
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
      for (const record of database.table(layer.name)) {
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
  const names = [...database.table('gpkg_contents')]
    .filter(({ data_type: type }) => ['features', 'attributes', 'aspatial'].includes(String(type)))
    .map((row) => String(row.table_name))
    .sort();
  for (const name of names) layers.set(name, { name, geometry: undefined, srs: undefined });
  for (const { table, column, code } of geometryColumns(database))
    if (layers.has(table)) layers.set(table, { name: table, geometry: column, srs: code });
  return [...layers.values()];
}

/** A geometry column of a GeoPackage. */
export interface GeometryColumn {
  readonly table: string;
  readonly column: string;
  /** POLYGON, MULTIPOLYGON, GEOMETRY … */
  readonly type: string;
  /** EPSG code of its coordinate system; 0 when the file does not say. */
  readonly code: number;
}

/** The geometry columns of a GeoPackage with their coordinate systems, by table. */
export function geometryColumns(database: Database): GeometryColumn[] {
  const codes = new Map(
    [...database.table('gpkg_spatial_ref_sys')].map((row) => [
      Number(row.srs_id),
      Number(row.organization_coordsys_id ?? 0),
    ]),
  );
  return [...database.table('gpkg_geometry_columns')]
    .map((row) => ({
      table: String(row.table_name),
      column: String(row.column_name),
      type: String(row.geometry_type_name),
      code: codes.get(Number(row.srs_id)) ?? 0,
    }))
    .sort((a, b) => (a.table < b.table ? -1 : 1));
}
