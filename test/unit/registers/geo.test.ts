import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { FeatureCollection } from 'geojson';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileOnDisk } from '../../../scripts/registers/node-file';
import { fileOfBytes } from '../../../web/data/registers/file';
import { addsUp, codes, FIXTURES, lines, read } from './helpers';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'registers-geo-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const gdal = (name: string, ...args: string[]): string => {
  const path = join(folder, name);
  execFileSync('ogr2ogr', ['-q', ...args.slice(1), path, args[0] as string]);
  return path;
};
const points = join(FIXTURES, 'points.geojson');
const csvPoints = (name: string): string => join(FIXTURES, 'dar-new', `${name}.csv`);

/** Degrees to the millimetre, and the metres that they came from. */
const near = (list: readonly string[]): string[] =>
  list.map((line) =>
    line.replace(/\d+\.\d+/g, (number) =>
      Number(number)
        .toFixed(2)
        .replace(/\.?0+$/, ''),
    ),
  );

const EXPECTED = [
  'Glarbjergvej 87 8930 563856.1 6258714.3',
  'Glarbjergvej 87A 8930 563860.25 6258719.85',
  'Glarbjergvej 89 8930 563871.4 6258733.02',
  'Åløkken 2 8920 561200.5 6257900.75',
];

describe('FlatGeobuf', () => {
  const collection = JSON.parse(readFileSync(points, 'utf8')) as FeatureCollection;
  const bytes = serialize({ ...collection, features: collection.features.slice(0, 4) });

  it('is read as a stream, written by its own library or by GDAL with an index', async () => {
    const own = await read([fileOfBytes('egen.fgb', bytes, 100)]);
    expect(own.tables[0]).toMatchObject({ format: 'flatgeobuf', rows: 4, read: 4, axes: 'wgs84' });
    expect(near(lines(own.addresses))).toEqual(EXPECTED);
    const path = gdal(
      'indexed.fgb',
      points,
      '-f',
      'FlatGeobuf',
      '-t_srs',
      'EPSG:25832',
      '-where',
      "OGR_GEOMETRY='POINT'",
    );
    const indexed = await read([await fileOnDisk(path)]);
    expect(indexed.tables[0]).toMatchObject({ rows: 4, read: 4, axes: 'utm32' });
    expect(near(lines(indexed.addresses))).toEqual(EXPECTED);
  });

  it('names features that are no points', async () => {
    const path = gdal('mixed.fgb', points, '-f', 'FlatGeobuf');
    const reading = await read([await fileOnDisk(path)]);
    expect(reading.tables[0]).toMatchObject({ rows: 5, read: 4, skipped: { 'not-a-point': 1 } });
  });

  it('that was cut off is refused wherever it was cut, and so is another coordinate system', async () => {
    for (let length = 9; length < bytes.length; length += 13) {
      const reading = await read([fileOfBytes('kort.fgb', bytes.slice(0, length))]);
      expect(reading.addresses, String(length)).toBeUndefined();
      expect(codes(reading)).toContain('register-file-cut-off');
    }
    const mercator = gdal('mercator.fgb', points, '-f', 'FlatGeobuf', '-t_srs', 'EPSG:3857');
    expect(codes(await read([await fileOnDisk(mercator)]))).toEqual(['register-crs-other']);
  });
});

describe('GeoPackage', () => {
  it('is read layer by layer, and the officer’s folder is left as it was', async () => {
    const path = gdal(
      'punkter.gpkg',
      points,
      '-f',
      'GPKG',
      '-t_srs',
      'EPSG:25832',
      '-where',
      "OGR_GEOMETRY='POINT'",
    );
    const before = readdirSync(folder);
    const reading = await read([await fileOnDisk(path)]);
    expect(reading.tables[0]).toMatchObject({ format: 'geopackage', rows: 4, read: 4, axes: 'utm32' });
    expect(near(lines(reading.addresses))).toEqual(EXPECTED);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('may hold all entities of DAR', async () => {
    const path = join(folder, 'dar.gpkg');
    const entities = ['Husnummer', 'NavngivenVej', 'Postnummer', 'NavngivenVejKommunedel'];
    for (const [i, name] of entities.entries())
      execFileSync('ogr2ogr', [
        '-q',
        '-f',
        'GPKG',
        ...(i > 0 ? ['-update'] : []),
        path,
        csvPoints(name),
        '-nln',
        name,
      ]);
    execFileSync('ogr2ogr', [
      ...['-q', '-f', 'GPKG', '-update', path, csvPoints('Adressepunkt'), '-nln', 'Adressepunkt'],
      ...['-oo', 'GEOM_POSSIBLE_NAMES=position', '-oo', 'KEEP_GEOM_COLUMNS=NO', '-a_srs', 'EPSG:25832'],
    ]);
    const reading = await read([await fileOnDisk(path)]);
    expect(reading.findings).toEqual([]);
    expect(lines(reading.addresses)).toHaveLength(6);
    expect(lines(reading.addresses).slice(0, 3)).toEqual(EXPECTED.slice(0, 3));
    expect(addsUp(reading.tables)).toBe(true);
  });

  it('that a program left in write-ahead mode is read; while its log holds changes it is refused', async () => {
    const path = gdal('wal.gpkg', points, '-f', 'GPKG', '-where', "OGR_GEOMETRY='POINT'");
    const bytes = readFileSync(path);
    bytes[18] = 2;
    bytes[19] = 2;
    writeFileSync(path, bytes);
    const reading = await read([await fileOnDisk(path)]);
    expect(near(lines(reading.addresses))).toEqual(EXPECTED);
    writeFileSync(`${path}-wal`, 'x');
    expect((await read([await fileOnDisk(path)])).findings).toMatchObject([
      { code: 'register-format-refused', values: { what: 'open-elsewhere' } },
    ]);
  });

  it('out of an archive or the browser is opened from a copy', async () => {
    const path = gdal('kopi.gpkg', points, '-f', 'GPKG', '-where', "OGR_GEOMETRY='POINT'");
    const reading = await read([fileOfBytes('kopi.gpkg', new Uint8Array(readFileSync(path)), 1000)]);
    expect(near(lines(reading.addresses))).toEqual(EXPECTED);
  });

  it('that is broken, or a database of another kind, is refused', async () => {
    const path = gdal('hel.gpkg', points, '-f', 'GPKG');
    const cut = join(folder, 'halv.gpkg');
    copyFileSync(path, cut);
    writeFileSync(cut, readFileSync(path).subarray(0, 30_000));
    expect(codes(await read([await fileOnDisk(cut)]))).toEqual(['register-file-broken']);
    const other = join(folder, 'anden.sqlite');
    const database = new sqlite.Database(other);
    database.exec('CREATE TABLE t (a)');
    database.close();
    expect(codes(await read([await fileOnDisk(other)]))).toEqual(['register-file-broken']);
  });
});
