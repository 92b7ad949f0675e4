import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';

function run(command: string, args: readonly string[]): string {
  const done = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (done.error)
    throw new Error(
      `${command} is missing: install GDAL (Debian: apt-get install gdal-bin). ${done.error.message}`,
    );
  if (done.status !== 0 || /ERROR/.test(done.stderr))
    throw new Error(`${command} ${args.join(' ')}: ${done.stderr}`);
  return done.stdout;
}

/** Summary of a file as GDAL's ogrinfo prints it (with CRS, extent, columns and number of features). */
export const ogrinfo = (file: string, ...options: string[]): string =>
  run('ogrinfo', ['-so', '-al', ...options, file]);

/** A file's features as GDAL reads them. `window` = west, south, east, north in the file's own coordinates. */
export function readWithGdal(
  file: string,
  window?: readonly [number, number, number, number],
): FeatureCollection<GeoJSON.Geometry, Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'gdal-'));
  try {
    const out = join(folder, 'out.geojson');
    const options = window ? ['-spat', ...window.map(String)] : [];
    run('ogr2ogr', [
      '-f',
      'GeoJSON',
      '-lco',
      'RFC7946=NO',
      '-lco',
      'COORDINATE_PRECISION=15',
      ...options,
      out,
      file,
    ]);
    return JSON.parse(readFileSync(out, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts bytes into a file of a folder of its own, lets GDAL work on it, and cleans up. */
export function withFile<T>(name: string, bytes: Uint8Array, work: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'gdal-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return work(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
