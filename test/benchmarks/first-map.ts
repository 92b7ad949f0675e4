import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { preview } from 'vite';
import { launchChromium } from './chromium';
import { median } from './median';
import { firstColoured, firstPicture } from './peers/measure';
import { WATCH } from './peers/page-scripts';

const RUNS = 5;
const DIST = join(import.meta.dirname, '../../dist');

export interface Visit {
  /** First text on the screen, ms from the start of the navigation. */
  readonly text: number;
  /** The first coloured map is on the screen, ms. */
  readonly coloured: number;
  /** WebGL has taken over and is at rest, ms. */
  readonly map: number;
  /** Bytes over the wire until then, as served. */
  readonly bytes: number;
  /** Names of the scripts that came until then. */
  readonly scripts: readonly string[];
}

/** One visit with an empty cache; `then` goes on with the page that stands. */
export async function visit(
  browser: Browser,
  address: string,
  then: (page: Page) => Promise<void> = async () => undefined,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block', // it fetches for later, after the first picture
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  const scripts = new Set<string>();
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  page.on('response', (response) => {
    const name = new URL(response.url()).pathname.split('/').at(-1) ?? '';
    if (name.endsWith('.js')) scripts.add(name);
  });
  await page.addInitScript({ content: WATCH });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector('[data-map-state="idle"]', { state: 'attached', timeout: 120_000 });
  const map = await page.evaluate(() => performance.now());
  const coloured = await firstColoured(page);
  const found = { coloured, map, bytes, scripts: [...scripts] };
  const text = await firstPicture(page);
  await then(page);
  await context.close();
  return { ...found, text };
}

/**
 * Time and bytes to the first text and to the first coloured map of the built app, medians of visits with an empty cache,
 * and the size of every script. Needs `npm run build` first.
 */
export async function run(): Promise<void> {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('dist/ mangler: kør npm run build først.');
  const server = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  const browser = await launchChromium();
  try {
    const address = server.resolvedUrls?.local[0];
    if (!address) throw new Error('the preview has no address');
    const visits: Visit[] = [];
    for (let i = 0; i < RUNS; i++) visits.push(await visit(browser, address));
    const of = (read: (visit: Visit) => number): number => Math.round(median(visits.map(read)));
    console.table([
      { what: 'first text', median: `${of((one) => one.text)} ms` },
      { what: 'first coloured map', median: `${of((one) => one.coloured)} ms` },
      { what: 'by WebGL, at rest', median: `${of((one) => one.map)} ms` },
      { what: 'bytes until then', median: `${Math.round(of((one) => one.bytes) / 1024)} KiB` },
    ]);
    const early = new Set(visits.flatMap((one) => one.scripts));
    const assets = join(DIST, 'assets');
    const sizes = readdirSync(assets)
      .filter((name) => name.endsWith('.js'))
      .map((name) => ({
        script: name,
        'gzip (KiB)':
          Math.round(gzipSync(readFileSync(join(assets, name)), { level: 9 }).length / 102.4) / 10,
        'before the first map': early.has(name) ? 'yes' : '',
      }))
      .sort((a, b) => b['gzip (KiB)'] - a['gzip (KiB)']);
    console.table(sizes);
  } finally {
    await browser.close();
    await server.close();
  }
}
