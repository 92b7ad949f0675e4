import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gdalJob, gdalVersion, type Taken } from './registers/gdal';
import type { JobResult } from './registers/job';
import { stretchesOf } from './registers/lists';
import type { Exactness } from './registers/measure';
import { writeFlat } from './registers/synthetic';
import type { Measured } from './registers/work';

/** A country's access addresses, and areas in it; smaller with BENCH_ROWS and BENCH_AREAS while trying. */
const ROWS = Number(process.env.BENCH_ROWS ?? 2_500_000);
const AREAS = Number(process.env.BENCH_AREAS ?? 1000);

/** A script in a process of its own, whose last word is JSON. */
function child<T>(script: string, ...args: readonly string[]): T {
  const path = join(import.meta.dirname, 'registers', script);
  const done = spawnSync(process.execPath, ['--import', 'tsx', path, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });
  if (done.status !== 0) throw new Error(`${script}: ended with ${done.status}`);
  return JSON.parse(done.stdout);
}

const table = (steps: readonly Taken[]): void =>
  console.table([
    ...steps.map(({ what, seconds, megabytes }) => ({
      step: what,
      seconds: seconds.toFixed(1),
      'peak memory so far, MB': megabytes.toFixed(0),
    })),
    { step: 'in all', seconds: sum(steps).toFixed(1), 'peak memory so far, MB': '' },
  ]);
const sum = (steps: readonly Taken[]): number => steps.reduce((total, { seconds }) => total + seconds, 0);

const exactness = (
  what: string,
  { membersOutside, othersInside, overlaps, overlapSquareMetres }: Exactness,
) => ({
  what,
  'members outside': membersOutside,
  'others inside': othersInside,
  'areas that overlap, pairs': overlaps,
  'overlap, m²': overlapSquareMetres,
});

/**
 * The yearly job on a synthetic national register: read, resolve, build, write; beside it the same with GDAL and SpatiaLite. One run,
 * every step in the order of the work; exactness of both is measured by the check that a build must pass.
 */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-registers-'));
  try {
    const csv = join(folder, 'flad.csv');
    await writeFlat(csv, ROWS);
    const gdal = gdalVersion();
    console.log(
      `${cpus().length} × ${cpus()[0]?.model.trim()}, ${process.platform} ${release()}, Node ${process.version}`,
    );
    console.log('version' in gdal ? gdal.version : `Without GDAL beside it: ${gdal.missing} is missing.`);
    console.log(
      `${ROWS} addresses, ${AREAS} areas, ${(statSync(csv).size / 1e9).toFixed(2)} GB of flat CSV, 73 columns`,
    );
    const read = child<Measured>('work.ts', 'read', csv, folder);
    console.table([
      {
        what: 'read the flat CSV, every column understood',
        seconds: read.seconds.toFixed(1),
        'rows/s': Math.round(read.rows / read.seconds),
        'peak memory, MB': read.megabytes.toFixed(0),
      },
    ]);
    const theirs = 'version' in gdal ? await gdalJob(csv, folder, stretchesOf(ROWS, AREAS)) : undefined;
    const ours = child<JobResult>('job.ts', csv, folder, String(AREAS), theirs?.areas ?? '');
    table(ours.steps);
    if (theirs) table(theirs.steps);
    console.table([
      exactness(`ours, ${ours.members} members`, ours.ours),
      ...(ours.theirs ? [exactness('GDAL: circles of 30 m, united', ours.theirs)] : []),
    ]);
    if (theirs) console.log(`ours is ${(sum(theirs.steps) / sum(ours.steps)).toFixed(1)} times as fast`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
