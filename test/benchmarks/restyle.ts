import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { launchChromium } from './chromium';
import { median } from './median';

const COUNTS = [7, 200, 2000];
const CHANGES = ['indicator', 'period'] as const;
const RUNS = 11;

declare global {
  interface Window {
    measure: (
      count: number,
      change: (typeof CHANGES)[number],
      runs: number,
    ) => Promise<{ own: number[]; plain: number[] }>;
  }
}

/**
 * Time from a change of indicator or period to the painted map, for the product's own map and for a plain MapLibre
 * map that is given new data; both on one page, in turns, 1280 x 800 px each.
 */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-restyle-'));
  const root = join(import.meta.dirname, 'pages');
  const outDir = join(folder, 'page');
  const quiet = { configFile: false, root, logLevel: 'error', publicDir: false } as const;
  const entry = join(root, 'restyle.html');
  await build({
    ...quiet,
    plugins: [react()],
    worker: { format: 'es' },
    build: { outDir, target: 'es2022', rollupOptions: { input: entry }, chunkSizeWarningLimit: 5000 },
  });
  const server = await preview({ ...quiet, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 2560, height: 800 } });
    page.on('pageerror', (error) => console.error(error));
    await page.goto(new URL('restyle.html', server.resolvedUrls?.local[0]).href);
    await page.waitForFunction(() => 'measure' in window);
    const rows = [];
    for (const count of COUNTS)
      for (const change of CHANGES) {
        const times = await page.evaluate(([...ask]) => window.measure(...ask), [
          count,
          change,
          RUNS,
        ] as const);
        const [own, plain] = [median(times.own), median(times.plain)];
        rows.push({
          areas: count,
          change,
          'map (ms)': Math.round(own),
          'setData (ms)': Math.round(plain),
          ratio: Number((own / plain).toFixed(2)),
        });
      }
    console.table(rows);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
