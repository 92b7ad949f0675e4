import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
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
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { reportCommand } from '../../../scripts/report/command';
import { scopeOf } from '../../../scripts/report/options';
import { findBrowser } from '../../../scripts/report/print-pdf';
import { THEMES } from '../../../web/domain/figures/indicator';
import { textOf } from '../../../web/text';
import { capturedConsole } from '../commands/captured-console';
import { dataset } from '../figures/data';

const TIME = 60_000;
const PATIENCE = 20_000;
const text = textOf('da');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const chromium = process.env.CHROMIUM;
afterEach(() => {
  process.exitCode = undefined;
  if (chromium === undefined) delete process.env.CHROMIUM;
  else process.env.CHROMIUM = chromium;
});

async function run(...args: string[]) {
  const to = capturedConsole();
  await reportCommand(to).parseAsync(args, { from: 'user' });
  return { said: to.err.join('\n'), code: process.exitCode };
}

describe('npm run report', () => {
  it('says at once where it can’t write, before any work', async () => {
    const nowhere = join(folder, 'ingen', 'rapport.pdf');
    expect(await run('--out', nowhere)).toEqual({
      said: `${nowhere} kan ikke skrives. Findes mappen, og må der skrives i den?`,
      code: 1,
    });
    const inTheWay = join(folder, 'mappe.html');
    mkdirSync(inTheWay);
    expect((await run('--out', inTheWay)).said).toContain('kan ikke skrives');
    expect((await run('--out', join(folder, 'rapport.docx'))).said).toContain('.pdf eller .html');
  });

  it('says what to install where there is no Chromium, and that a page needs none', async () => {
    process.env.CHROMIUM = join(folder, 'ikke-her');
    expect(findBrowser()).toBeUndefined();
    const { said, code } = await run('--out', join(folder, 'rapport.pdf'));
    expect(code).toBe(1);
    expect(said).toContain('apt-get install chromium');
    expect(said).toContain('--out rapport.html');
  });

  it('says how to build the data where there are none', async () => {
    const { said, code } = await run('--out', join(folder, 'rapport.html'), '--data', join(folder, 'tom'));
    expect(code).toBe(1);
    expect(said).toContain('npm run geodata -- build');
    expect(existsSync(join(folder, 'rapport.html'))).toBe(false);
  });

  it('names what there is where a plan, an area or a theme is not', () => {
    const ask = (options: Parameters<typeof scopeOf>[2]) => scopeOf(text, dataset, options);
    const why = (options: Parameters<typeof scopeOf>[2]): string => {
      const answer = ask(options);
      return answer.ok ? '' : answer.why;
    };
    expect(why({ plan: '2031' })).toMatch(/^Planen 2031 findes ikke\. Der er: 2025, 2021/);
    expect(why({ areas: 'vangdalen, vangdal' })).toMatch(
      /^Området vangdal findes ikke i planen\. Der er: .*vangdalen/,
    );
    expect(why({ themes: 'skole' })).toContain(THEMES.join(', '));
    expect(ask({ areas: 'vangdalen, energivej' })).toEqual({
      ok: true,
      value: { plan: '2025', areas: ['vangdalen', 'energivej'], themes: THEMES },
    });
  });

  it('takes the browser and its folder along when it is told to stop', { timeout: TIME }, async () => {
    const temporary = join(folder, 'tmp');
    mkdirSync(temporary);
    // a browser that never ends, with a helper that outlives it unless the whole group is ended
    const browser = join(folder, 'browser.sh');
    const pids = join(folder, 'pids');
    writeFileSync(
      browser,
      `#!/bin/sh\nmktemp > /dev/null\nsleep 300 &\necho "$$ $!" > ${pids}.tmp\nmv ${pids}.tmp ${pids}\nwait\n`,
    );
    chmodSync(browser, 0o755);
    const script = join(folder, 'prints.mts');
    const module = JSON.stringify(resolve(import.meta.dirname, '../../../scripts/report/print-pdf.ts'));
    writeFileSync(
      script,
      `import { printPdf } from ${module};\nawait printPdf(${JSON.stringify(browser)}, '<p>x</p>');`,
    );
    const child = spawn(process.execPath, ['--import', 'tsx', script], {
      env: { ...process.env, TMPDIR: temporary },
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    const watcher = watch(folder, () => existsSync(pids) && !child.killed && child.kill('SIGINT'));
    const [code] = await ended;
    watcher.close();
    expect(code).toBe(130);
    expect(readdirSync(temporary).filter((name) => !name.startsWith('tsx-'))).toEqual([]);
    // a killed process is gone a moment after it was killed
    for (const pid of readFileSync(pids, 'utf8').trim().split(' '))
      await expect.poll(() => isAlive(Number(pid)), { timeout: PATIENCE }).toBe(false);
  });
});

/** Whether a process is still there; one that has ended and waits for its parent to notice is not. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = join('/proc', String(pid), 'stat');
  return !existsSync(stat) || !/\) Z /.test(readFileSync(stat, 'utf8'));
}
