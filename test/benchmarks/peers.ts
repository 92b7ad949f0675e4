import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from './chromium';
import { type Measured, measure, type Who } from './peers/measure';
import { ownTime } from './peers/own-time';
import { openSites, PEERS } from './peers/sites';

const DIST = join(import.meta.dirname, '../../dist');
/** Areas, and visits with an empty cache for the time of the first map. */
const COUNTS = [
  { areas: 7, visits: 3 },
  { areas: 200, visits: 3 },
  { areas: 2000, visits: 1 },
  { areas: 20_000, visits: 1 },
] as const;
const OWN_TIME_AREAS = 200;

/** Of a page that took too long. */
const NOT_MEASURED: Measured = {
  coloured: Number.NaN,
  settled: Number.NaN,
  restyle: Number.NaN,
  hover: Number.NaN,
  memory: Number.NaN,
};

/**
 * The built app beside plain pages of MapLibre (`setData`), deck.gl (GeoJsonLayer) and Leaflet (canvas), with the same shapes and
 * figures, in one run and one browser. Needs `npm run build` first.
 */
export async function run(): Promise<void> {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('dist/ mangler: kør npm run build først.');
  const folder = mkdtempSync(join(tmpdir(), 'bench-peers-'));
  const sites = await openSites(
    DIST,
    folder,
    COUNTS.map(({ areas }) => areas),
  );
  const browser = await launchChromium();
  try {
    for (const { areas, visits } of COUNTS) {
      const found = new Map<Who, Measured>();
      for (const who of ['ours', ...PEERS] as const)
        found.set(
          who,
          await measure(browser, who, sites.address(who, areas), visits).catch(async (error: unknown) => {
            console.error(`${who}, ${areas} areas: ${error instanceof Error ? error.message : error}`);
            await Promise.all(browser.contexts().map((context) => context.close()));
            return NOT_MEASURED;
          }),
        );
      console.log(`\n${areas} areas`);
      console.table(rowsOf(found));
    }
    console.log(`\nCPU time of an interaction, ${OWN_TIME_AREAS} areas`);
    console.table(await ownTime(browser, sites.address('ours', OWN_TIME_AREAS)));
  } finally {
    await browser.close();
    await sites.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A row for each measure, and ours as a part of the best of the others. */
function rowsOf(found: ReadonlyMap<Who, Measured>) {
  const row = (what: string, read: (one: Measured) => number) => {
    const best = Math.min(
      ...PEERS.map((who) => read(found.get(who) ?? NOT_MEASURED)).filter(Number.isFinite),
    );
    const values = [...found].map(([who, one]) => [who, Math.round(read(one))] as const);
    const ours = read(found.get('ours') ?? NOT_MEASURED);
    return { what, ...Object.fromEntries(values), 'ours / best': (ours / best).toFixed(2) };
  };
  return [
    row('first coloured map (ms)', ({ coloured }) => coloured),
    row('at rest (ms)', ({ settled }) => settled),
    row('another indicator (ms)', ({ restyle }) => restyle),
    row('hover (ms)', ({ hover }) => hover),
    row('memory (MB)', ({ memory }) => memory),
  ];
}
