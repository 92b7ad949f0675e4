import { defineConfig } from '@playwright/test';

const port = Number(process.env.PORT ?? 4199);
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Browser tests run on the built app, as it will be served; `long` holds what takes minutes. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  // patience, not a promise: a machine of two cores may have other work
  timeout: 120_000,
  retries: 0,
  reporter: [['line'], ['json']],
  expect: { timeout: 30_000, toHaveScreenshot: { maxDiffPixelRatio: 0.01, threshold: 0.2 } },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    // what one test keeps for offline use is no other test's business; the test of it lets the worker in
    serviceWorkers: 'block',
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    // pictures and what takes minutes are tagged, and belong to the long run
    { name: 'browser', grepInvert: /@long/ },
    { name: 'long', grep: /@long/ },
  ],
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    cwd: '../..',
    reuseExistingServer: false,
  },
});
