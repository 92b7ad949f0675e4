import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mayReplace, stageFolder, tidyUp } from '../../../scripts/build/folder-swap';

let parent = '';
let target = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'swap-'));
  target = join(parent, 'data');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const host = hostname().replace(/[^A-Za-z0-9-]/g, '-');
const fill = (folder: string, text: string): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), text);
};
const content = (): string => readFileSync(join(target, 'manifest.json'), 'utf8');
/** A process number that nobody has any more. */
const gonePid = (): number => spawnSync(process.execPath, ['-e', '']).pid;

describe('stageFolder', () => {
  it('shows nothing of the new data until it is published, then nothing of the old', () => {
    fill(target, 'old');
    writeFileSync(join(target, 'gone.txt'), '');
    const staged = stageFolder(target);
    writeFileSync(join(staged.path, 'manifest.json'), 'new');
    expect(content()).toBe('old');
    staged.publish();
    expect(content()).toBe('new');
    expect(readdirSync(parent)).toEqual(['data']);
    expect(readdirSync(target)).toEqual(['manifest.json']);
  });

  it('makes the target, and its parents, when there are none', () => {
    target = join(parent, 'a', 'b', 'data');
    const staged = stageFolder(target);
    writeFileSync(join(staged.path, 'manifest.json'), 'first');
    staged.publish();
    expect(content()).toBe('first');
  });

  it('leaves no trace when discarded', () => {
    fill(target, 'old');
    stageFolder(target).discard();
    expect(readdirSync(parent)).toEqual(['data']);
    expect(content()).toBe('old');
  });

  it('keeps the last data when the new folder has vanished', () => {
    fill(target, 'old');
    const staged = stageFolder(target);
    staged.discard();
    expect(() => staged.publish()).toThrow();
    expect(content()).toBe('old');
    expect(readdirSync(parent)).toEqual(['data']);
  });

  it('lets the later of two overlapping runs win, whole', () => {
    fill(target, 'old');
    const [first, second] = [stageFolder(target), stageFolder(target)];
    writeFileSync(join(first.path, 'manifest.json'), 'first');
    writeFileSync(join(second.path, 'manifest.json'), 'second');
    second.publish();
    first.publish();
    expect(content()).toBe('first');
    expect(readdirSync(parent)).toEqual(['data']);
  });

  it('holds when several processes publish at once', async () => {
    const script = `
      import { writeFileSync } from 'node:fs';
      import { join } from 'node:path';
      import { stageFolder } from ${JSON.stringify(join(process.cwd(), 'scripts/build/folder-swap.ts'))};
      for (let i = 0; i < 40; i++) {
        const staged = stageFolder(${JSON.stringify(target)});
        for (const name of ['a', 'b', 'manifest.json']) writeFileSync(join(staged.path, name), process.pid + ' ' + i);
        staged.publish();
      }`;
    const file = join(parent, 'run.mts');
    writeFileSync(file, script);
    const runs = Array.from(
      { length: 3 },
      () =>
        new Promise<string>((done) => {
          const child = spawn(process.execPath, ['--import', 'tsx', file], { cwd: process.cwd() });
          let errors = '';
          child.stderr.on('data', (chunk) => {
            errors += chunk;
          });
          child.on('exit', (code) => done(code === 0 ? '' : errors));
        }),
    );
    expect(await Promise.all(runs)).toEqual(['', '', '']);
    const written = ['a', 'b', 'manifest.json'].map((name) => readFileSync(join(target, name), 'utf8'));
    expect(new Set(written).size).toBe(1);
    expect(written[0]).toMatch(/ 39$/);
    expect(readdirSync(parent).sort()).toEqual(['data', 'run.mts']);
  }, 60_000);
});

describe('a run that is killed while it writes', () => {
  it('leaves the last data as it was, and the next run tidies up', async () => {
    fill(target, 'good');
    const file = join(parent, 'run.mts');
    writeFileSync(
      file,
      `import { writeFileSync } from 'node:fs';
       import { join } from 'node:path';
       import { stageFolder } from ${JSON.stringify(join(process.cwd(), 'scripts/build/folder-swap.ts'))};
       const staged = stageFolder(${JSON.stringify(target)});
       writeFileSync(join(staged.path, 'areas.fgb'), 'half');
       console.log('writing');
       setInterval(() => {}, 1000);`,
    );
    const child = spawn(process.execPath, ['--import', 'tsx', file], { cwd: process.cwd() });
    await new Promise((ready) => child.stdout.once('data', ready));
    expect(readdirSync(parent)).toHaveLength(3);
    const gone = new Promise((exited) => child.once('exit', exited));
    child.kill('SIGKILL');
    await gone;
    expect(content()).toBe('good');
    const next = stageFolder(target);
    writeFileSync(join(next.path, 'manifest.json'), 'new');
    next.publish();
    expect(content()).toBe('new');
    expect(readdirSync(parent).sort()).toEqual(['data', 'run.mts']);
  }, 60_000);
});

describe('tidyUp', () => {
  it('removes what a dead run was writing', () => {
    fill(target, 'old');
    fill(join(parent, `.data.${host}.${gonePid()}.00ff.new.tmp`), 'half');
    tidyUp(target);
    expect(readdirSync(parent)).toEqual(['data']);
  });

  it('brings back the data that a dead run had moved aside', () => {
    const pid = gonePid();
    fill(join(parent, `.data.${host}.${pid}.00ff.old.tmp`), 'good');
    fill(join(parent, `.data.${host}.${pid}.00fe.new.tmp`), 'half');
    tidyUp(target);
    expect(content()).toBe('good');
    expect(readdirSync(parent)).toEqual(['data']);
  });

  it('leaves a run that is still at work alone, and other files and folders too', () => {
    const alive = join(parent, `.data.${host}.${process.pid}.00ff.new.tmp`);
    fill(alive, 'half');
    fill(join(parent, '.database.tmp'), 'not ours');
    fill(join(parent, '.data.elsewhere.1.00ff.new.tmp'), 'another machine, a moment ago');
    tidyUp(target);
    expect(existsSync(alive)).toBe(true);
    expect(readdirSync(parent)).toHaveLength(3);
  });
});

describe('mayReplace', () => {
  const may = (folder: string): boolean => mayReplace(folder, ['manifest.json', 'areas.fgb']);

  it('allows a missing folder, an empty one and one with built files only', () => {
    expect(may(target)).toBe(true);
    mkdirSync(target);
    expect(may(target)).toBe(true);
    fill(target, 'broken');
    writeFileSync(join(target, 'areas.fgb'), '');
    expect(may(target)).toBe(true);
  });

  it('allows files of an older build that its manifest names', () => {
    fill(target, JSON.stringify({ schema: 0, files: [{ name: 'old.fgb' }] }));
    writeFileSync(join(target, 'old.fgb'), '');
    expect(may(target)).toBe(true);
  });

  it("refuses a file, and a folder that holds somebody's work", () => {
    fill(target, '{"name":"some web app"}');
    writeFileSync(join(target, 'thesis.docx'), '');
    expect(may(target)).toBe(false);
    expect(may(join(target, 'thesis.docx'))).toBe(false);
  });
});
