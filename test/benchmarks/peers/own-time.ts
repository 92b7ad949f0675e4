import type { Browser, CDPSession } from '@playwright/test';
import { median } from '../median';
import { hover, openPage } from './measure';

const TURNS = 7;
/** Parts of the app that are other people's: the map library, React with the store and the texts' library. */
const LIBRARIES = /\/(?:travel|frame|maplibre-gl-worker|addresses-overlay)-[^/]*\.js$/;
const IDLE_MS = 600;

/** What a reader does, by address: the map is the same page all the time. */
const INTERACTIONS: Readonly<Record<string, (turn: number) => string>> = {
  indicator: (turn) => `#/kort?ind=indicator-${1 + (turn % 5)}`,
  period: (turn) => `#/kort?per=${2005 + (turn % 2)}`,
  'area chosen': (turn) => `#/kort?sel=area-${turn}`,
  'card opened': (turn) => `#/kort?area=area-${turn}`,
};

interface Cost {
  /** Ms on the page's main thread, by whose code it is. */
  readonly own: number;
  readonly libraries: number;
}

/** CPU time of the app's own code, and of its libraries, for each kind of interaction; medians. */
export async function ownTime(browser: Browser, address: string) {
  const page = await openPage(browser, address);
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  const rows = [];
  for (const [what, hash] of Object.entries(INTERACTIONS)) {
    const costs: Cost[] = [];
    for (let turn = 0; turn < TURNS; turn++)
      costs.push(
        await profiled(session, async () => {
          await page.evaluate((to) => void Object.assign(window.location, { hash: to }), hash(turn));
          await page.waitForTimeout(IDLE_MS);
        }),
      );
    rows.push(rowOf(what, costs.slice(1))); // the first meets cold code
  }
  const hovers: Cost[] = [];
  for (let turn = 0; turn < TURNS; turn++)
    hovers.push(await profiled(session, async () => void (await hover(page, 2))));
  rows.push(rowOf('two moves of the pointer', hovers.slice(1)));
  await page.context().close();
  return rows;
}

const rowOf = (interaction: string, costs: readonly Cost[]) => ({
  interaction,
  'own code (ms)': Number(median(costs.map(({ own }) => own)).toFixed(1)),
  'libraries (ms)': Number(median(costs.map(({ libraries }) => libraries)).toFixed(1)),
});

async function profiled(session: CDPSession, act: () => Promise<void>): Promise<Cost> {
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');
  const urls = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  let [own, libraries] = [0, 0];
  (profile.samples ?? []).forEach((id, i) => {
    const url = urls.get(id) ?? '';
    const ms = (profile.timeDeltas?.[i] ?? 0) / 1000;
    if (LIBRARIES.test(url)) libraries += ms;
    else if (url.endsWith('.js')) own += ms;
  });
  return { own, libraries };
}
