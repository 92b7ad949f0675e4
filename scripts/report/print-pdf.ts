import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser that prints; undefined when there is none. */
export const findBrowser = (): string | undefined =>
  process.env.CHROMIUM ?? PLACES.find((path) => existsSync(path));

/**
 * Prints a page that stands alone to a tagged PDF with an outline. The file takes its place only when it is whole. Rejects
 * with what the browser said.
 */
export async function printPdf(browser: string, page: string, out: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  try {
    const source = join(folder, 'report.html');
    const made = join(folder, 'report.pdf');
    writeFileSync(source, page);
    await run(browser, [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--user-data-dir=${join(folder, 'profile')}`,
      '--no-pdf-header-footer',
      '--generate-pdf-document-outline',
      `--print-to-pdf=${made}`,
      pathToFileURL(source).href,
    ]);
    if (!existsSync(made)) throw new Error('no PDF');
    const beside = `${resolve(out)}.${process.pid}.tmp`;
    copyFileSync(made, beside);
    renameSync(beside, resolve(out));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(browser: string, args: readonly string[]): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(browser, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-2000);
    });
    child.on('error', failed);
    child.on('exit', (code) => (code === 0 ? done() : failed(new Error(said))));
  });
}
