import type { Database } from '../registers/geo/geopackage';
import { columnsOf } from './columns';
import { Pages } from './pages';
import { readRecord } from './record';

/**
 * Opens a SQLite database that lies in memory, for reading whole tables: all that a GeoPackage is asked for. It needs no SQL and
 * no library, so that a browser can do it. Throws for a file that is broken; a log beside the file is not heeded.
 */
export function openSqliteBytes(bytes: Uint8Array): Database {
  const pages = new Pages(bytes);
  const decoder = new TextDecoder(pages.encoding);
  const tables = new Map<string, { readonly root: number; readonly statement: string }>();
  for (const { record } of pages.rows(1)) {
    const [type, name, , root, statement] = readRecord(record, decoder);
    if (type === 'table' && typeof root === 'number')
      tables.set(String(name).toLowerCase(), { root, statement: String(statement) });
  }
  return {
    *table(name) {
      const found = tables.get(name.toLowerCase());
      if (!found) throw new Error(name);
      const columns = columnsOf(found.statement);
      for (const { id, record } of pages.rows(found.root)) {
        const values = readRecord(record, decoder);
        yield Object.fromEntries(
          columns.map(({ name: column, isRowId }, i) => {
            const value = values[i] ?? null;
            return [column, isRowId && value === null ? id : value];
          }),
        );
      }
    },
    close: () => {},
  };
}
