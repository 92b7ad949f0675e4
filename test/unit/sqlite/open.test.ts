import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../web/data/sqlite/columns';
import { openSqliteBytes } from '../../../web/data/sqlite/open';

/** The bytes of a database that SQLite itself made. */
function made(...statements: string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
  try {
    const path = join(folder, 'a.db');
    const database = new sqlite.Database(path);
    for (const statement of statements) database.exec(statement);
    database.close();
    return new Uint8Array(readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('openSqliteBytes', () => {
  it('reads values of every kind, as SQLite wrote them', () => {
    const bytes = made(
      'CREATE TABLE t (fid INTEGER PRIMARY KEY, "na""vn" TEXT, v REAL, w, CONSTRAINT c CHECK (v > -1e9))',
      "INSERT INTO t VALUES (7, 'Ærø, Åby', 1.5, NULL), (9, '', -2, x'00ff'), (1000000, 'x', 0, -9007199254740991)",
      'INSERT INTO t (v, w) VALUES (1, 1), (2, -129), (3, 40000), (4, 9000000), (5, 5000000000), (6, 0)',
    );
    const rows = [...openSqliteBytes(bytes).table('T')];
    expect(rows.slice(0, 3)).toEqual([
      { fid: 7, 'na"vn': 'Ærø, Åby', v: 1.5, w: null },
      { fid: 9, 'na"vn': '', v: -2, w: Uint8Array.of(0, 255) },
      { fid: 1_000_000, 'na"vn': 'x', v: 0, w: -9_007_199_254_740_991 },
    ]);
    expect(rows.slice(3).map(({ w }) => w)).toEqual([1, -129, 40_000, 9_000_000, 5_000_000_000, 0]);
  });

  it.each([512, 4096, 65_536])('follows long rows and deep trees over pages of %i bytes', (size) => {
    const bytes = made(
      `PRAGMA page_size = ${size}`,
      'CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT)',
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) INSERT INTO t SELECT i, printf('%d-%.*c', i, (i * 37) % 3000, 'x') FROM n",
    );
    const rows = [...openSqliteBytes(bytes).table('t')];
    expect(rows).toHaveLength(3000);
    rows.forEach(({ id, text }, i) => {
      expect(id).toBe(i + 1);
      expect(text).toBe(`${i + 1}-${'x'.repeat(Math.max(1, ((i + 1) * 37) % 3000))}`);
    });
  });

  it('throws for what is missing, cut off, or no database', () => {
    const bytes = made('CREATE TABLE t (a)', 'INSERT INTO t VALUES (1)');
    expect(() => [...openSqliteBytes(bytes).table('u')]).toThrow();
    expect(() => [...openSqliteBytes(bytes.subarray(0, 5000)).table('t')]).toThrow();
    expect(() => openSqliteBytes(new TextEncoder().encode('SQLite format 3'))).toThrow();
    expect(() => openSqliteBytes(new Uint8Array(200))).toThrow();
  });
});

describe('columnsOf', () => {
  it('takes names in every kind of quotes and leaves constraints out', () => {
    const statement =
      'CREATE TABLE "a(b" ([fid] INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, `x y` DECIMAL(10,2) DEFAULT (1 + 2), "z,z" TEXT, PRIMARY_NAME TEXT, UNIQUE (a, b))';
    expect(columnsOf(statement.replace('"a(b"', 'ab'))).toEqual([
      { name: 'fid', isRowId: true },
      { name: 'x y', isRowId: false },
      { name: 'z,z', isRowId: false },
      { name: 'PRIMARY_NAME', isRowId: false },
    ]);
  });
});
