import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import { withPreloadsOf } from '../../scripts/serve/data-preloads';
import type { ObservationColumns } from '../../web/domain/dataset/catalogue';
import type { ObservationChunks } from '../../web/domain/dataset/observation-chunks';
import { writeSynthetic } from '../benchmarks/synthetic-data';
import { test as base } from './fixtures';
import { danish } from './truth';

const DIST = join(import.meta.dirname, '../../dist');
/** Enough figures for the build to cut them by indicator. */
export const SIZE = { towns: 2, areas: 30, indicators: 100, periods: 24 } as const;

/**
 * The built app with the synthetic figures of many indicators, which the build has cut, in place of its own; what its page opens
 * with is still of the others.
 */
export interface Country {
  /** Of the app, with `data/`. */
  readonly folder: string;
  readonly url: string;
  readonly list: ObservationChunks;
  /** What a figure reads as on the screen: `43,4`. */
  readonly printed: (indicator: string, area: string, period: string) => string;
}

async function openCountry(): Promise<Country & { readonly close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'browser-country-'));
  const outDir = join(folder, 'dist');
  cpSync(DIST, outDir, { recursive: true });
  const figures = writeSynthetic(join(outDir, 'data'), SIZE);
  rmSync(join(outDir, 'data/observations.json'));
  const page = join(outDir, 'index.html');
  writeFileSync(page, withPreloadsOf(outDir, readFileSync(page, 'utf8')));
  const rows = rowsOf(figures);
  const server = await preview({
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  return {
    folder: outDir,
    url: server.resolvedUrls?.local[0] ?? '',
    list: JSON.parse(readFileSync(join(outDir, 'data/observation-chunks.json'), 'utf8')) as ObservationChunks,
    printed: (indicator, area, period) => {
      const row = rows.get([indicator, area, period].join(' '));
      return danish(String(row === undefined ? Number.NaN : figures.value[row]), 1);
    },
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const rowsOf = ({ indicator, area, period }: ObservationColumns): ReadonlyMap<string, number> =>
  new Map(indicator.map((id, row) => [[id, area[row], period[row]].join(' '), row]));

/** Tests on that app; each worker has one. */
export const test = base.extend<object, { country: Country }>({
  country: [
    async ({ browserName: _ }, use) => {
      const country = await openCountry();
      await use(country);
      await country.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ country }, use) => use(country.url),
});
