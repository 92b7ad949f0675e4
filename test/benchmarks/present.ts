import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { preview } from 'vite';
import { launchChromium } from './chromium';
import { median } from './median';

const RUNS = 5;
const STEPS = 20;
/** How long a service worker may take to keep the app, ms. */
const WORKER_PATIENCE = 30_000;
const STORY = 'aarskonference';
const DIST = join(import.meta.dirname, '../../dist');
const SHOW = `#/praesentation?do=show&story=${STORY}&trin=6`;

/** Milliseconds from the start of a navigation until the slide stands there. */
async function firstSlide(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${address}${SHOW}`, { waitUntil: 'commit' });
  await page.waitForSelector('.show-room svg', { timeout: 60_000 });
  const ms = await page.evaluate(() => performance.now());
  await page.close();
  return ms;
}

/** First slides with an empty cache, and, where a service worker keeps the app, with the network off after one visit. */
async function slides(browser: Browser, address: string) {
  const cold: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
    cold.push(await firstSlide(context, address));
    await context.close();
  }
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const page = await context.newPage();
  await page.goto(address);
  // the worker comes when the page is at rest; where none comes the app is not kept
  const isKept = await page.evaluate(
    (ms) =>
      Promise.race([
        navigator.serviceWorker.ready.then(() => true),
        new Promise<boolean>((done) => setTimeout(done, ms, false)),
      ]),
    WORKER_PATIENCE,
  );
  const offline: number[] = [];
  if (isKept) {
    await page.reload(); // from now on the worker answers
    await firstSlide(context, address);
    await context.setOffline(true);
    for (let i = 0; i < RUNS; i++) offline.push(await firstSlide(context, address));
  }
  await context.close();
  return { cold, offline };
}

/** Puts a story of so many steps into the browser's shelf: the shipped one, over and over. */
async function keepLongStory(page: Page): Promise<void> {
  const [, name = ''] =
    /"name":\s*"(stories[^"]*)"/.exec(
      await page.evaluate(async () => (await fetch('data/manifest.json')).text()),
    ) ?? [];
  const file = await page.evaluate(async (path) => (await fetch(path)).json(), `data/${name}`);
  const [story] = (file as { stories: { steps: object[] }[] }).stories;
  if (!story) throw new Error('no story in the data');
  const steps = Array.from({ length: STEPS }, (_, i) => ({
    ...story.steps[i % story.steps.length],
    id: `s${i}`,
  }));
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Åbn fil' }).click(),
  ]);
  await chooser.setFiles({
    name: 'story.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...story, id: 'maaling', title: 'Måling', steps })),
  });
}

/** PowerPoint of a story: seconds from the press to the file, and its size in kB. */
async function powerPoint(browser: Browser, address: string) {
  const page = await browser.newPage();
  await page.goto(`${address}#/praesentation`);
  await keepLongStory(page);
  const story = page.locator('.story').filter({ has: page.getByRole('heading', { name: 'Måling' }) });
  const times: number[] = [];
  let bytes = 0;
  for (let i = 0; i < RUNS; i++) {
    await story.locator('summary').click();
    const started = performance.now();
    const [file] = await Promise.all([
      page.waitForEvent('download', { timeout: 120_000 }),
      story.getByRole('button', { name: 'PowerPoint' }).click(),
    ]);
    bytes = statSync(await file.path()).size;
    times.push(performance.now() - started);
    await page.keyboard.press('Escape');
  }
  await page.close();
  return { times, bytes };
}

/** The yearly report of the newest plan, from the command to the file. */
function report(ending: 'pdf' | 'html') {
  const folder = mkdtempSync(join(tmpdir(), 'bench-report-'));
  const out = join(folder, `report.${ending}`);
  try {
    const started = performance.now();
    const child = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/report.ts', '--out', out], {
      encoding: 'utf8',
    });
    if (child.status !== 0) throw new Error(child.stderr);
    return { ms: performance.now() - started, bytes: statSync(out).size };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The presenter: first slide, PowerPoint of a story, and the yearly report of seven areas; medians. Needs `npm run build` first. */
export async function run(): Promise<void> {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('dist/ mangler: kør npm run build først.');
  const ms = (list: readonly number[]): string =>
    list.length === 0 ? '–' : `${Math.round(median(list))} ms`;
  const kb = (bytes: number): string => `${Math.round(bytes / 1024)} kB`;
  const server = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  const browser = await launchChromium();
  try {
    const address = server.resolvedUrls?.local[0];
    if (!address) throw new Error('the preview has no address');
    const { cold, offline } = await slides(browser, address);
    const deck = await powerPoint(browser, address);
    const html = Array.from({ length: RUNS }, () => report('html'));
    const pdf = Array.from({ length: RUNS }, () => report('pdf'));
    const times = (list: readonly { readonly ms: number }[]): string => ms(list.map((one) => one.ms));
    console.table([
      { what: 'first slide, empty cache', median: ms(cold), size: '' },
      { what: 'first slide, network off', median: ms(offline), size: '' },
      { what: `PowerPoint of ${STEPS} steps`, median: ms(deck.times), size: kb(deck.bytes) },
      { what: 'report of seven areas, HTML', median: times(html), size: kb(html[0]?.bytes ?? 0) },
      { what: 'report of seven areas, PDF', median: times(pdf), size: kb(pdf[0]?.bytes ?? 0) },
    ]);
  } finally {
    await browser.close();
    await server.close();
  }
}
