import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './median';
import { writeFlat } from './registers/synthetic';
import type { Measured } from './registers/work';

const ROWS = 2_500_000;
const RUNS = 3;

/** What is measured, in this order: the folder is read when it has been written. */
const WORK = [
  { name: 'read', what: 'read a flat CSV' },
  { name: 'read-one-municipality', what: 'read it, keep one municipality of 98' },
  { name: 'import', what: 'read it, write the register folder' },
  { name: 'read-folder', what: 'read the folder into addresses' },
] as const;

/** One piece of work in a process of its own. */
function once(name: string, file: string, folder: string): Measured {
  const script = join(import.meta.dirname, 'registers', 'work.ts');
  const child = spawnSync(process.execPath, ['--import', 'tsx', script, name, file, folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (child.status !== 0) throw new Error(`${name}: ended with ${child.status}`);
  return JSON.parse(child.stdout);
}

/** A national register of 2.5 million access addresses: rows a second and peak memory, medians of three runs. */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-registers-'));
  try {
    const file = join(folder, 'flad.csv');
    await writeFlat(file, ROWS);
    console.log(`${ROWS} rows, 73 columns, ${(statSync(file).size / 1e9).toFixed(2)} GB`);
    console.table(
      WORK.map(({ name, what }) => {
        const runs = Array.from({ length: RUNS }, () => once(name, file, join(folder, 'register')));
        const seconds = median(runs.map((one) => one.seconds));
        return {
          what,
          seconds: seconds.toFixed(1),
          'rows/s': Math.round((runs[0]?.rows ?? 0) / seconds),
          'peak memory, MB': median(runs.map((one) => one.megabytes)).toFixed(0),
        };
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
