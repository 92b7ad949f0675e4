import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { median } from '../median';
import { WATCH } from './page-scripts';
import type { PEERS } from './sites';

const TIMEOUT_MS = 60_000;
const RESTYLES = 5;
const HOVERS = 10;
/** Has no factor in common with the moves, so that each goes to another place. */
const STRIDE = 7;

export type Who = 'ours' | (typeof PEERS)[number];

/** Medians of one page with so many areas: ms, and MB of the page's process. */
export interface Measured {
  readonly coloured: number;
  /** The app's own map by WebGL, which takes the place of its first one. */
  readonly settled: number;
  readonly restyle: number;
  readonly hover: number;
  readonly memory: number;
}

/** A page of its own with an empty cache, when its first map has settled. */
export async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block', // it fetches for later, after the first picture
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.addInitScript({ content: WATCH });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector('[data-map-state="idle"]', { state: 'attached', timeout: TIMEOUT_MS });
  return page;
}

/** The browser's own time of the first text or picture on the screen, ms; not a number where WebGL alone has drawn. */
export const firstPicture = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);

/**
 * When the first coloured map was on the screen, ms: drawn by then, and the first picture shown. The screen follows later what is
 * drawn by CPU; the browser tells the time of its first picture alone, which the app's first map is a part of.
 */
export async function firstColoured(page: Page): Promise<number> {
  const drawn = await page.evaluate(() => window.watched.coloured ?? Number.NaN);
  const shown = await firstPicture(page);
  return Number.isNaN(shown) ? drawn : Math.max(drawn, shown);
}

/** Everything of one page; `visits` for the first map, the rest on the last of them. */
export async function measure(
  browser: Browser,
  who: Who,
  address: string,
  visits: number,
): Promise<Measured> {
  const first: number[] = [];
  const settled: number[] = [];
  for (let visit = 1; ; visit++) {
    const page = await openPage(browser, address);
    settled.push(await page.evaluate(() => performance.now()));
    first.push(await firstColoured(page));
    if (visit < visits) {
      await page.context().close();
      continue;
    }
    const memory = await memoryOf(browser, await page.context().newCDPSession(page));
    const restyles: number[] = [];
    for (let turn = 1; turn <= RESTYLES; turn++) restyles.push(await restyle(page, who, turn));
    const hovers = await hover(page, HOVERS);
    await page.context().close();
    return {
      coloured: median(first),
      settled: median(settled),
      restyle: median(restyles.slice(1)), // the first meets cold code
      hover: median(hovers),
      memory,
    };
  }
}

/** Another indicator, ms until it is on the screen. In the app by its address: with table, legend and title. */
export const restyle = (page: Page, who: Who, turn: number): Promise<number> =>
  page.evaluate(
    async ([ours, indicator]) => {
      const title = document.title;
      const started = performance.now();
      if (ours) {
        window.location.hash = `#/kort?ind=indicator-${indicator}`;
        do await new Promise(requestAnimationFrame);
        while (document.title === title || !document.querySelector('[data-map-state="idle"]'));
        await new Promise(requestAnimationFrame);
      } else await window.peer.restyle(indicator);
      return performance.now() - started;
    },
    [who === 'ours', 1 + (turn % 7)] as const,
  );

/** Moves the pointer over the map from place to place; times of the moves that met another area, ms. */
export async function hover(page: Page, moves: number): Promise<number[]> {
  const box = await page.locator('.area-map, #map').first().boundingBox();
  if (!box) throw new Error('there is no map');
  const times: number[] = [];
  for (let move = 0; move < moves; move++) {
    // to and fro, up and down: areas lie there whatever their number
    const x = box.x + box.width * (0.2 + (0.6 * ((move * STRIDE) % moves)) / moves);
    const y = box.y + box.height * (0.35 + 0.3 * (move % 2));
    await page.evaluate(() => window.watchHover());
    await page.mouse.move(x, y);
    await page.waitForFunction(() => window.watched.hover !== null, undefined, { timeout: TIMEOUT_MS });
    const time = await page.evaluate(() => window.watched.hover ?? -1);
    if (time >= 0) times.push(time);
  }
  return times;
}

/** Memory of the largest page process, workers and all, after collecting garbage, MB. */
async function memoryOf(browser: Browser, page: CDPSession): Promise<number> {
  await page.send('HeapProfiler.collectGarbage');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0));
  return Math.max(...sizes) / 1000;
}
