import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RUNS = 5;

/** Run before the command in the same process: tells its peak memory (kB, of the process as the system counts it) at the end. */
const WATCH = `data:text/javascript,${encodeURIComponent(
  `import { writeFileSync } from 'node:fs';
   process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));`,
)}`;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

/** One whole build in a process of its own, start included. */
function buildOnce(folder: string): { seconds: number; megabytes: number } {
  const peakFile = join(folder, 'peak');
  const started = performance.now();
  const child = spawnSync(
    process.execPath,
    ['--import', WATCH, '--import', 'tsx', 'scripts/geodata.ts', 'build', '--out', join(folder, 'data')],
    { env: { ...process.env, PEAK_FILE: peakFile }, encoding: 'utf8' },
  );
  const seconds = (performance.now() - started) / 1000;
  if (child.status !== 0) throw new Error(child.stderr || child.stdout);
  return { seconds, megabytes: Number(readFileSync(peakFile, 'utf8')) / 1024 };
}

/** Data build: time with process start and peak memory, medians of five runs; size of what it wrote. */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
  try {
    const runs = Array.from({ length: RUNS }, () => buildOnce(folder));
    const data = join(folder, 'data');
    const bytes = readdirSync(data).reduce((sum, name) => sum + statSync(join(data, name)).size, 0);
    console.table([
      {
        what: 'data build, start included',
        median: `${median(runs.map(({ seconds }) => seconds)).toFixed(2)} s`,
      },
      { what: 'peak memory', median: `${median(runs.map(({ megabytes }) => megabytes)).toFixed(0)} MB` },
      { what: 'written', median: `${(bytes / 1024).toFixed(0)} KiB` },
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
