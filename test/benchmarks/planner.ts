import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { readDataset } from '../../scripts/tables/read-dataset';
import { launchChromium } from './chromium';
import { median } from './median';

const RUNS = 6;

interface Planner {
  readonly views: readonly string[];
  readonly prepare: (given: unknown, synthetic: boolean) => unknown;
  readonly measure: (name: string, ids: unknown, runs: number) => Promise<number[]>;
}
declare global {
  interface Window {
    planner: Planner;
  }
}

/**
 * Time from a choice to its picture on the screen, for each view of the planner's screens: opening it, and another indicator (profile:
 * another area; goals: another plan); with the project's own figures and with 100 areas x 200 indicators x 20 periods.
 */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-planner-'));
  const root = join(import.meta.dirname, 'pages');
  const outDir = join(folder, 'page');
  const quiet = { configFile: false, root, logLevel: 'error', publicDir: false } as const;
  await build({
    ...quiet,
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rollupOptions: { input: join(root, 'planner.html') },
      chunkSizeWarningLimit: 5000,
    },
  });
  const { catalogue, observations, background } = readDataset(join(import.meta.dirname, '../../geodata'));
  const server = await preview({ ...quiet, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const browser = await launchChromium();
  try {
    const rows = [];
    const given = { catalogue, observations, background };
    for (const [figures, synthetic] of [
      ['real', false],
      ['100 x 200 x 20', true],
    ] as const) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      page.on('pageerror', (error) => console.error(error));
      await page.goto(new URL('planner.html', server.resolvedUrls?.local[0]).href);
      await page.waitForFunction(() => 'planner' in window);
      const prepared = await page.evaluate(([data, made]) => window.planner.prepare(data, made), [
        given,
        synthetic,
      ] as const);
      for (const view of await page.evaluate(() => window.planner.views)) {
        const [first = Number.NaN, ...later] = await page.evaluate(
          ([name, ids, runs]) => window.planner.measure(name, ids, runs),
          [view, prepared, RUNS] as const,
        );
        rows.push({
          figures,
          view,
          'opened (ms)': Math.round(first),
          'changed (ms)': Math.round(median(later)),
        });
      }
      await page.close();
    }
    console.table(rows);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
