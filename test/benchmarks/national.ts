import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { preview } from 'vite';
import { launchChromium } from './chromium';
import { type Visit, visit } from './first-map';
import { median } from './median';
import { writeSite } from './synthetic-site';

const RUNS = 5;
const DIST = join(import.meta.dirname, '../../dist');
/** The size of a country. */
const NATIONAL = { towns: 98, areas: 1000, indicators: 100, periods: 20 } as const;
/** An indicator to change to, by set of data. */
const OTHER = { 'seven areas': 'move-out-rate', national: 'indicator-57' } as const;
const SETS = ['seven areas', 'national'] as const;

interface Measured extends Visit {
  /** Main thread, after collecting garbage, MB. */
  readonly memory: number;
  /** From a link to another indicator to its map, ms; bytes that this took. */
  readonly change: number;
  readonly changeBytes: number;
}

/** What goes on when the first map stands: memory, and another indicator. */
async function goOn(
  page: Page,
  indicator: string,
): Promise<Pick<Measured, 'memory' | 'change' | 'changeBytes'>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  let changeBytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    changeBytes += encodedDataLength;
  });
  const change = await page.evaluate(async (id) => {
    const title = document.title;
    const started = performance.now();
    window.location.hash = `#/kort?ind=${id}`;
    do await new Promise(requestAnimationFrame);
    while (document.title === title || !document.querySelector('[data-map-state="idle"]'));
    return performance.now() - started;
  }, indicator);
  return { memory: usedSize / 1e6, change, changeBytes };
}

/**
 * A country beside the seven areas, both in the built app, in turns with an empty cache: bytes, time to the first coloured map, memory,
 * and the change to another indicator. Needs `npm run build` first.
 */
export async function run(): Promise<void> {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('dist/ mangler: kør npm run build først.');
  const folder = mkdtempSync(join(tmpdir(), 'bench-national-'));
  const country = join(folder, 'dist');
  const figures = (await writeSite(DIST, country, NATIONAL)).id.length;
  const open = (outDir: string) =>
    preview({ logLevel: 'error', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const servers = { 'seven areas': await open(DIST), national: await open(country) };
  const browser = await launchChromium();
  try {
    const found: Record<(typeof SETS)[number], Measured[]> = { 'seven areas': [], national: [] };
    for (let i = 0; i < RUNS; i++)
      for (const set of SETS) {
        let more = { memory: Number.NaN, change: Number.NaN, changeBytes: Number.NaN };
        const address = servers[set].resolvedUrls?.local[0] ?? '';
        const first = await visit(browser, address, async (page) => {
          more = await goOn(page, OTHER[set]);
        });
        found[set].push({ ...first, ...more });
      }
    console.log(`${figures} figures in the national set`);
    console.table(
      SETS.flatMap((set) => sizesOf(set === 'national' ? join(country, 'data') : join(DIST, 'data'), set)),
    );
    const row = (what: string, read: (one: Measured) => number, digits = 0) => {
      const [own, national] = [median(found['seven areas'].map(read)), median(found.national.map(read))];
      const ratio = (national / own).toFixed(2);
      return { what, 'seven areas': own.toFixed(digits), national: national.toFixed(digits), ratio };
    };
    console.table([
      row('first text (ms)', ({ text }) => text),
      row('first coloured map (ms)', ({ coloured }) => coloured),
      row('by WebGL, at rest (ms)', ({ map }) => map),
      row('bytes until then (KiB)', ({ bytes }) => bytes / 1024),
      row('memory then (MB)', ({ memory }) => memory, 1),
      row('another indicator (ms)', ({ change }) => change),
      row('bytes for that (KiB)', ({ changeBytes }) => changeBytes / 1024),
    ]);
  } finally {
    await browser.close();
    await Promise.all(Object.values(servers).map((server) => server.close()));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sizes of the files that hold figures and boundaries. */
function sizesOf(data: string, set: string) {
  const { files } = JSON.parse(readFileSync(join(data, 'manifest.json'), 'utf8')) as {
    readonly files: readonly { readonly role: string; readonly name: string; readonly bytes: number }[];
  };
  return files
    .filter(({ role }) => /^(catalogue|observations|observation-chunks|areas|area-pieces)$/.test(role))
    .map(({ name, bytes }) => ({ set, file: name, KiB: Math.round(bytes / 1024) }));
}
