import { createWriteStream, rmSync } from 'node:fs';
import { copyFile, mkdtemp, open, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import sqlite from 'node-sqlite3-wasm';
import type { RegisterFile } from '../../web/data/registers/file';
import type { Database } from '../../web/data/registers/geo/geopackage';
import { Refusal } from '../../web/data/registers/refusal';
import { isOnDisk } from './node-file';

/** Bytes 18 and 19 of a database say how it is written: 1 = in place, 2 = by a log beside it. */
const WRITE_VERSION = 18;
const BY_LOG = 2;

/**
 * Opens a GeoPackage for reading. The officer's folder is left alone (SQLite wants to put a lock beside the file), so the database
 * is opened through a link in a temporary folder. One that a program has left in write-ahead mode is copied first,
 * because the mode needs shared memory; while its log still holds changes it is refused.
 */
export async function openSqlite(file: RegisterFile, signal?: AbortSignal): Promise<Database> {
  const folder = await mkdtemp(join(tmpdir(), 'register-'));
  // at once, so that nothing is left when the process ends right after
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const path = await place(file, folder, signal);
    const database = new sqlite.Database(path, { readOnly: true, fileMustExist: true });
    return wrap(database, removeFolder);
  } catch (error) {
    removeFolder();
    throw error;
  }
}

/** Puts the database where it can be opened. */
async function place(file: RegisterFile, folder: string, signal: AbortSignal | undefined): Promise<string> {
  const path = join(folder, 'register.gpkg');
  if (!isOnDisk(file)) {
    await pipeline(Readable.from(file.open()), createWriteStream(path), { signal });
    await clearMode(path);
    return path;
  }
  if (!(await isByLog(file.path))) {
    // where links are not allowed, a copy does
    await symlink(resolve(file.path), path).catch(() => copyFile(file.path, path));
    return path;
  }
  const log = await stat(`${file.path}-wal`).catch(() => undefined);
  if (log && log.size > 0)
    throw new Refusal('register-format-refused', {
      place: { file: file.name },
      values: { what: 'open-elsewhere' },
    });
  await copyFile(file.path, path);
  await clearMode(path);
  return path;
}

async function isByLog(path: string): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    const { buffer } = await handle.read(new Uint8Array(1), 0, 1, WRITE_VERSION);
    return buffer[0] === BY_LOG;
  } finally {
    await handle.close();
  }
}

async function clearMode(path: string): Promise<void> {
  if (!(await isByLog(path))) return;
  const handle = await open(path, 'r+');
  try {
    await handle.write(new Uint8Array([1, 1]), 0, 2, WRITE_VERSION);
  } finally {
    await handle.close();
  }
}

function wrap(database: sqlite.Database, removeFolder: () => void): Database {
  const statements: sqlite.Statement[] = [];
  return {
    table: (name) => {
      const statement = database.prepare(`SELECT * FROM "${name.replaceAll('"', '""')}"`);
      statements.push(statement);
      return statement.iterate() as Iterable<Record<string, unknown>>;
    },
    close: () => {
      try {
        for (const statement of statements) if (!statement.isFinalized) statement.finalize();
        database.close();
      } catch {
        // a broken database complains once more when it is closed; it has been told already
      }
      removeFolder();
    },
  };
}
