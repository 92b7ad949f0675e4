import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tidyWhenStopped, undivided } from '../stopped';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Longer than any report takes; a browser that hangs must not hang the command, ms. */
const PATIENCE = 120_000;

/** The browser that prints: the one that `CHROMIUM` names, else one in its usual place; undefined when it is not there. */
export const findBrowser = (asked = process.env.CHROMIUM): string | undefined =>
  (asked === undefined ? PLACES : [asked]).find((path) => existsSync(path));

/**
 * Prints a page that stands alone to a PDF: tagged, with title and language of the page, and an outline of its headings. Asks
 * no network. Told to stop, it takes the browser and its folder along. Rejects with what the browser said.
 */
export async function printPdf(browser: string, page: string): Promise<Uint8Array> {
  // a signal that comes meanwhile is heard when the browser runs, and takes the folder along then
  const folder = undivided(() => {
    const made = mkdtempSync(join(tmpdir(), 'report-'));
    writeFileSync(join(made, 'report.html'), page);
    return made;
  });
  const clear = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  try {
    const source = join(folder, 'report.html');
    const made = join(folder, 'report.pdf');
    await run(
      browser,
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--user-data-dir=${join(folder, 'profile')}`,
        '--no-pdf-header-footer',
        '--export-tagged-pdf',
        '--generate-pdf-document-outline',
        `--print-to-pdf=${made}`,
        pathToFileURL(source).href,
      ],
      folder,
      clear,
    );
    if (!existsSync(made)) throw new Error('no PDF');
    return readFileSync(made);
  } finally {
    clear();
  }
}

/** Runs the browser in a group of its own, so that its helpers end with it, with a folder for what it leaves aside. */
function run(browser: string, args: readonly string[], folder: string, clear: () => void): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(browser, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
      env: { ...process.env, TMPDIR: folder },
    });
    let said = '';
    const stop = (): void => {
      if (child.pid === undefined || child.exitCode !== null) return;
      process.kill(-child.pid, 'SIGKILL');
    };
    const release = tidyWhenStopped(() => {
      stop();
      clear();
    });
    const waiting = setTimeout(stop, PATIENCE);
    const end = (error?: Error): void => {
      clearTimeout(waiting);
      release();
      if (error) failed(error);
      else done();
    };
    child.stderr.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-2000);
    });
    child.on('error', end);
    child.on('exit', (code) => end(code === 0 ? undefined : new Error(lastLine(said))));
  });
}

const lastLine = (said: string): string => said.trim().split('\n').at(-1) ?? '';
