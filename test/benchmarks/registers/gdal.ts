import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stretch } from './lists';

/** Metres around a house that an officer would draw: the reach of our own boundaries. */
const BUFFER = 30;
/** How often the memory of a running program is looked at, ms. */
const LOOK = 100;

/** What a program took. */
export interface Taken {
  readonly what: string;
  readonly seconds: number;
  /** Peak, MB; 0 where the system does not tell. */
  readonly megabytes: number;
}

/** Version of GDAL, or what keeps it from doing the job. */
export function gdalVersion(): { readonly version: string } | { readonly missing: string } {
  const version = spawnSync('ogr2ogr', ['--version'], { encoding: 'utf8' });
  if (version.status !== 0) return { missing: 'ogr2ogr (Debian: apt-get install gdal-bin)' };
  const union = spawnSync(
    'ogrinfo',
    [':memory:', '-q', '-dialect', 'SQLite', '-sql', 'SELECT ST_Union(ST_Buffer(MakePoint(0,0),1))'],
    { encoding: 'utf8' },
  );
  const can = /SpatiaLite/i.test(spawnSync('ogrinfo', ['--formats'], { encoding: 'utf8' }).stdout);
  if (!can || union.error) return { missing: 'SpatiaLite in GDAL (Debian: apt-get install gdal-bin)' };
  return { version: version.stdout.trim() };
}

async function run(what: string, program: string, args: readonly string[]): Promise<Taken> {
  const begun = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  let kilobytes = 0;
  const look = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      kilobytes = Math.max(kilobytes, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
    } catch {
      // it has ended, or this is no Linux
    }
  }, LOOK);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(look);
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${said}`);
  return { what, seconds: (performance.now() - begun) / 1000, megabytes: kilobytes / 1024 };
}

/**
 * The same job with what an officer would use: the register into a SpatiaLite database, the lists beside it, and one statement
 * that finds the addresses of every list and unites circles around them. Writes FlatGeobuf, areas by id.
 */
export async function gdalJob(
  csv: string,
  folder: string,
  stretches: readonly Stretch[],
): Promise<{ readonly steps: readonly Taken[]; readonly areas: string }> {
  const database = join(folder, 'register.sqlite');
  const lists = join(folder, 'lists.csv');
  const areas = join(folder, 'gdal.fgb');
  writeFileSync(
    lists,
    `area,street,first,last\n${stretches.map(({ area, street, first, last }) => `${area},${street},${first},${last}\n`).join('')}`,
  );
  const statement = `SELECT l.area AS area, CastToMulti(ST_Union(ST_Buffer(a.GEOMETRY, ${BUFFER}))) AS geometry
    FROM lists l JOIN adr a ON a.vejnavn = l.street AND CAST(a.husnr AS INTEGER) BETWEEN l.first AND l.last GROUP BY l.area`;
  const fast = ['--config', 'OGR_SQLITE_SYNCHRONOUS', 'OFF', '--config', 'OGR_SQLITE_CACHE', '512'];
  const steps = [
    await run('ogr2ogr: read the CSV, write SpatiaLite', 'ogr2ogr', [
      ...['-f', 'SQLite', '-dsco', 'SPATIALITE=YES', ...fast, '-gt', '100000'],
      ...['-oo', 'X_POSSIBLE_NAMES=etrs89koordinat_øst', '-oo', 'Y_POSSIBLE_NAMES=etrs89koordinat_nord'],
      ...['-a_srs', 'EPSG:25832', '-select', 'id,vejnavn,husnr,postnr', '-nln', 'adr', database, csv],
    ]),
    await run('index the streets', 'ogrinfo', [
      ...['-q', database, '-sql', 'CREATE INDEX adr_street ON adr(vejnavn)'],
    ]),
    await run('read the lists', 'ogr2ogr', [
      ...['-update', '-oo', 'AUTODETECT_TYPE=YES', '-nln', 'lists', database, lists],
    ]),
    await run('resolve, buffer, unite, write', 'ogr2ogr', [
      ...['-f', 'FlatGeobuf', '-nln', 'areas', '-nlt', 'MULTIPOLYGON', ...fast, areas, database],
      ...['-sql', statement],
    ]),
  ];
  return { steps, areas };
}
