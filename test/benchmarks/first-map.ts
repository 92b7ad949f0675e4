import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { preview } from 'vite';
import { launchChromium } from './chromium';
import { median } from './median';

const ROOT = join(import.meta.dirname, '../..');
const RUNS = 5;

interface Visit {
  /** Milliseconds from navigation. */
  readonly firstPaint: number;
  readonly table: number;
  readonly map: number;
  /** Bytes over the wire until the map stood, as the server sent them. */
  readonly bytes: number;
}

/** One cold visit: a fresh context, so that nothing is in any cache. */
async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  let bytes = 0;
  page.on('response', (response) => {
    void response
      .body()
      .then((body) => {
        bytes += body.length;
      })
      .catch(() => undefined); // a preload that was answered from memory has no body of its own
  });
  const begin = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('table.figures tr[data-area]').first().waitFor();
  const table = performance.now() - begin;
  await page.locator('[data-map-state="idle"]').first().waitFor({ state: 'attached' });
  const map = performance.now() - begin;
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await context.close();
  return { firstPaint, table, map, bytes };
}

/** Prints time to text, table and first coloured map of the built app, the bytes until then, and each chunk's size gzipped. */
export async function run(): Promise<void> {
  const dist = join(ROOT, 'dist');
  if (!existsSync(join(dist, 'index.html'))) throw new Error('Byg først appen: npm run build');
  const server = await preview({
    configFile: join(ROOT, 'vite.config.ts'),
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'silent',
  });
  const browser = await launchChromium();
  try {
    const url = server.resolvedUrls?.local[0] ?? '';
    const visits: Visit[] = [];
    await visit(browser, url); // the browser's own warm-up
    for (let i = 0; i < RUNS; i++) visits.push(await visit(browser, url));
    const of = (key: keyof Visit): number => Math.round(median(visits.map((one) => one[key])));
    console.table({
      'first paint (ms)': of('firstPaint'),
      'table with figures (ms)': of('table'),
      'first coloured map (ms)': of('map'),
      'kB until the map (as stored)': Math.round(of('bytes') / 1000),
    });
  } finally {
    await browser.close();
    await server.close();
  }
  const assets = join(dist, 'assets');
  console.table(
    readdirSync(assets)
      .filter((name) => name.endsWith('.js'))
      .map((name) => {
        const bytes = readFileSync(join(assets, name));
        return {
          chunk: name.replace(/-[\w-]{8}\.js$/, ''),
          kB: Math.round(bytes.length / 1000),
          'gzip kB': Math.round(gzipSync(bytes).length / 1000),
        };
      })
      .sort((a, b) => b.kB - a.kB),
  );
}
