import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { OGC_WKT } from '../../../web/data/export/formats/crs-texts';
import { geometryOf } from '../../../web/data/export/formats/geometry';
import { boxOf } from '../../../web/data/export/formats/shapefile/records';
import type { ExportCrs, ExportLayer } from '../../../web/data/export/layer';
import { geoPackageBlob } from './geopackage-blob';

/** "GPKG" and version 1.3, as SQLite's own header fields hold them. */
const APPLICATION_ID = 0x47504b47;
const USER_VERSION = 10300;
const SQL_TYPES = { text: 'TEXT', whole: 'MEDIUMINT', decimal: 'DOUBLE' } as const;
const CRS_NAMES = { 4326: 'WGS 84', 25832: 'ETRS89 / UTM zone 32N' } as const;

/** The tables that every GeoPackage has (OGC 12-128r18, annex C). */
const TABLES = `
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));`;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * A GeoPackage with one layer; no spatial index, which is optional and programs make themselves. `last_change` is the date of
 * the content, so that the same layer gives the same bytes. The database library works on files only: it gets one of its own.
 */
export function toGeoPackage(layer: ExportLayer, crs: ExportCrs): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'geopackage-'));
  try {
    const path = join(folder, 'layer.gpkg');
    const database = new sqlite.Database(path);
    try {
      fill(database, layer, crs);
    } finally {
      database.close();
    }
    return new Uint8Array(readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fill(database: sqlite.Database, layer: ExportLayer, crs: ExportCrs): void {
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${USER_VERSION};`);
  database.exec('BEGIN');
  database.exec(TABLES);
  const systems: [string, number, string, number, string][] = [
    ['Undefined cartesian SRS', -1, 'NONE', -1, 'undefined'],
    ['Undefined geographic SRS', 0, 'NONE', 0, 'undefined'],
    [CRS_NAMES[4326], 4326, 'EPSG', 4326, OGC_WKT[4326]],
  ];
  if (crs !== '4326') systems.push([CRS_NAMES[crs], Number(crs), 'EPSG', Number(crs), OGC_WKT[crs]]);
  for (const system of systems)
    database.run('INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)', system);
  const geometries = layer.features.map(({ shape }) => geometryOf(shape, crs));
  const box = boxOf(
    geometries.flatMap((geometry) =>
      geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates.flat(2),
    ),
  );
  const { source, licence, date } = layer.credit;
  database.run("INSERT INTO gpkg_contents VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ?, ?)", [
    layer.name,
    layer.title,
    `${source} (${licence}, ${date})`,
    `${date}T00:00:00.000Z`,
    ...box,
    Number(crs),
  ]);
  const type = layer.kind === 'point' ? 'POINT' : 'MULTIPOLYGON';
  database.run("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)", [
    layer.name,
    type,
    Number(crs),
  ]);
  const columns = layer.columns.map((column) => `${quoted(column.name)} ${SQL_TYPES[column.type]}`);
  database.exec(
    `CREATE TABLE ${quoted(layer.name)} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom ${type}, ${columns.join(', ')})`,
  );
  const places = Array.from({ length: layer.columns.length + 2 }, () => '?').join(', ');
  const insert = database.prepare(`INSERT INTO ${quoted(layer.name)} VALUES (${places})`);
  try {
    layer.features.forEach(({ values }, i) => {
      const geometry = geometries[i];
      if (geometry) insert.run([i + 1, geoPackageBlob(geometry, crs), ...values]);
    });
  } finally {
    insert.finalize();
  }
  database.exec('COMMIT');
}
