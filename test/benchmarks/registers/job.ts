import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MultiPolygon } from 'geojson';
import { areaFeatures, areasLayer } from '../../../scripts/build/layers/areas';
import { controlListFile, controlRows } from '../../../scripts/build/layers/control-list';
import { matchLists, parseLists } from '../../../scripts/build/lists';
import { buildPlan } from '../../../scripts/build/plan-boundaries';
import { importRegister } from '../../../scripts/registers/import-register';
import { readRegisterFolder } from '../../../scripts/registers/read-folder';
import { readFlatGeobuf } from '../../../web/data/formats/flatgeobuf/read';
import { writeFlatGeobuf } from '../../../web/data/formats/flatgeobuf/write';
import { boundaryInput } from '../../../web/domain/boundaries/input';
import { DEFAULT_PARAMETERS } from '../../../web/domain/boundaries/parameters';
import { utm32 } from '../../../web/domain/geo/coordinates';
import { textOf } from '../../../web/text';
import { stretchesOf } from './lists';
import { type Exactness, exactnessOf } from './measure';

/** What a process of its own found: seconds per step, peak memory (MB) after each, and exactness of both results. */
export interface JobResult {
  readonly steps: readonly { readonly what: string; readonly seconds: number; readonly megabytes: number }[];
  readonly members: number;
  readonly ours: Exactness;
  /** Of the shapes that GDAL made, when there are any. */
  readonly theirs: Exactness | null;
}

/** The officer's job from the register file to written boundaries; `gdal` is a FlatGeobuf of areas to be measured too. */
async function job(file: string, folder: string, areas: number, gdal: string): Promise<JobResult> {
  const steps: { what: string; seconds: number; megabytes: number }[] = [];
  const timed = async <T>(what: string, work: () => T | Promise<T>): Promise<T> => {
    const begun = performance.now();
    const done = await work();
    const seconds = (performance.now() - begun) / 1000;
    steps.push({ what, seconds, megabytes: process.resourceUsage().maxRSS / 1024 });
    return done;
  };
  const imported = join(folder, 'register');
  const never = new AbortController().signal;
  await timed('import: read the CSV, write the register folder', () =>
    importRegister([file], imported, { date: '2026-11-03' }, {}, textOf('da'), never),
  );
  const { register } = await timed('read the register folder', () => readRegisterFolder(imported));
  if (!register) throw new Error('the register was not read');
  const rows = stretchesOf(register.addresses.length, areas).map(({ area, street, first, last }, order) => ({
    plan: '2026',
    area,
    order,
    text: `${street} (ulige numre ${first}-${last})`,
    street,
    note: '',
  }));
  const [membership] = await timed('resolve the lists', () =>
    matchLists(parseLists(rows, '').items, register, NO_TABLES),
  );
  if (!membership) throw new Error('the lists were not resolved');
  const built = await timed('build the boundaries', () =>
    buildPlan(register, membership, DEFAULT_PARAMETERS),
  );
  const shapes = built.result.areas.map(({ shape }) => shape);
  const input = boundaryInput(register, built);
  const ours = await timed('check them for exactness', () => exactnessOf(input, shapes));
  await timed('write boundaries and control list', () => {
    const facts = { title: '', credit: { source: '', licence: '', date: '2026-11-03' } };
    const features = areaFeatures([built], (id) => id);
    writeFileSync(
      join(folder, 'areas.fgb'),
      writeFlatGeobuf(areasLayer(features, facts, DEFAULT_PARAMETERS)),
    );
    writeFileSync(join(folder, 'control-list.csv'), controlListFile(controlRows(register, [built])));
  });
  return {
    steps,
    members: built.areaOf.filter((of) => of >= 0).length,
    ours,
    theirs: gdal === '' ? null : exactnessOf(input, await gdalShapes(gdal, built.areaIds)),
  };
}

async function gdalShapes(path: string, areaIds: readonly string[]) {
  const features = await readFlatGeobuf<{ area: string }, MultiPolygon>(new Uint8Array(readFileSync(path)));
  const byArea = new Map(features.map(({ properties, geometry }) => [properties.area, geometry.coordinates]));
  return areaIds.map((id) =>
    (byArea.get(id) ?? []).map((polygon) =>
      polygon.map((ring) => ring.map(([east = 0, north = 0]) => utm32(east, north))),
    ),
  );
}

const NO_TABLES = {
  catalogue: { plans: [] },
  tables: { aliases: [] },
} as unknown as Parameters<typeof matchLists>[2];

const [file = '', folder = '', areas = '', gdal = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await job(file, folder, Number(areas), gdal)));
