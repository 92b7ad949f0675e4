import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const TIME = 120_000;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stopped-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a few lines in a process of its own, which tells itself to stop in the midst of its work. */
function itself(name: string, lines: string) {
  const script = join(folder, `${name}.mts`);
  writeFileSync(script, lines);
  const { status, signal, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], {
    encoding: 'utf8',
  });
  return { status, signal, stderr };
}

/** Stops a run at its first sign of work. Its tidying up is a sign too: a second signal would meet a process that is half gone. */
const stopOnce = (child: ChildProcess): unknown => child.killed || child.kill('SIGTERM');

const from = (path: string): string => JSON.stringify(resolve(import.meta.dirname, '../../..', path));

describe('a run that is told to stop', () => {
  it('finishes files that it is writing, then ends as the signal says', { timeout: TIME }, () => {
    const at = join(folder, 'files');
    mkdirSync(at);
    const lines = `import { undivided } from ${from('scripts/stopped.ts')};
      import { renameSync, writeFileSync } from 'node:fs';
      undivided(() => {
        writeFileSync(${JSON.stringify(join(at, 'a.tmp'))}, 'whole');
        process.kill(process.pid, 'SIGTERM');
        renameSync(${JSON.stringify(join(at, 'a.tmp'))}, ${JSON.stringify(join(at, 'a'))});
      });
      setTimeout(() => console.log('went on'), 30_000);`;
    expect(itself('files', lines)).toMatchObject({ status: 143, stderr: '' });
    expect(readdirSync(at)).toEqual(['a']);
  });

  it('is only ended by the signal when that work is over', { timeout: TIME }, () => {
    const lines = `import { undivided } from ${from('scripts/stopped.ts')};
      undivided(() => 0);
      setTimeout(() => process.kill(process.pid, 'SIGINT'), 50);
      setTimeout(() => 0, 30_000);`;
    expect(itself('over', lines)).toMatchObject({ status: null, signal: 'SIGINT' });
  });

  it('leaves the last folder and nothing beside it', { timeout: TIME }, () => {
    const target = join(folder, 'staged', 'data');
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, 'last'), 'last');
    const lines = `import { stageFolder } from ${from('scripts/build/folder-swap.ts')};
      import { writeFileSync } from 'node:fs';
      import { join } from 'node:path';
      const staged = stageFolder(${JSON.stringify(target)});
      writeFileSync(join(staged.path, 'half'), 'half');
      process.kill(process.pid, 'SIGINT');
      setTimeout(() => staged.publish(), 30_000);`;
    expect(itself('staged', lines)).toMatchObject({ status: 130, stderr: '' });
    expect(readdirSync(join(folder, 'staged'))).toEqual(['data']);
    expect(readdirSync(target)).toEqual(['last']);
  });

  it('leaves the data of the last build as they were', { timeout: TIME }, async () => {
    const beside = join(folder, 'built');
    const target = join(beside, 'data');
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, 'manifest.json'), 'of the last build');
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'scripts/geodata.ts', 'build', '--out', target],
      {
        stdio: 'ignore',
      },
    );
    // it writes beside the last data, and reads all of it again before it swaps
    const watcher = watch(beside, () => stopOnce(child));
    const [code] = await once(child, 'exit');
    watcher.close();
    expect(code).toBe(143);
    expect(readdirSync(beside)).toEqual(['data']);
    expect(readFileSync(join(target, 'manifest.json'), 'utf8')).toBe('of the last build');
    expect(existsSync(join(target, 'observations.json'))).toBe(false);
  });

  it('leaves no register, and the last one as it was, when an import is told to stop', {
    timeout: TIME,
  }, async () => {
    const beside = join(folder, 'imported');
    const target = join(beside, 'register');
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, 'register.json'), 'of the last import');
    const file = join(folder, 'houses.csv');
    const row = (_: unknown, i: number): string =>
      `${i},Vej ${i % 4000},${1 + Math.floor(i / 4000)},8900,${563_000 + (i % 4000)},${6_257_000 + Math.floor(i / 4000)},0730`;
    const header = 'id,vejnavn,husnr,postnr,etrs89koordinat_øst,etrs89koordinat_nord,kommunekode';
    writeFileSync(file, `${[header, ...Array.from({ length: 200_000 }, row)].join('\n')}\n`);
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'scripts/geodata.ts', 'import-register', file, '--out', target],
      { stdio: 'ignore' },
    );
    // it writes beside the last register before it swaps
    const watcher = watch(beside, () => stopOnce(child));
    const [code] = await once(child, 'exit');
    watcher.close();
    expect(code).toBe(143);
    expect(readdirSync(beside)).toEqual(['register']);
    expect(readdirSync(target)).toEqual(['register.json']);
    expect(readFileSync(join(target, 'register.json'), 'utf8')).toBe('of the last import');
  });
});
