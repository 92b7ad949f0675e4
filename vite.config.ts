import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { APP_SHELL } from './scripts/offline/app-shell.ts';
import { opening } from './scripts/opening/plugin.ts';
import { dataPreloads } from './scripts/serve/data-preloads.ts';
import { securityHeaders } from './scripts/serve/security-headers.ts';

/** Tests of the store, the address bar, stand-ins for the browser: they leave traces in modules. */
const CHANGE_SHARED = [
  'test/unit/{charts,comparison,data,opening,overlay,security,state,stories,text,views,workbench}/**/*.test.{ts,tsx}',
];

/**
 * The app lies in web/ and is served from any path (`base: './'`). Nothing is inlined as a data URL, so that a strict
 * content policy can hold; workers are modules, as maplibre's and ours are written.
 */
export default defineConfig({
  root: 'web',
  base: './',
  publicDir: 'public',
  plugins: [react(), opening(), dataPreloads(), VitePWA(APP_SHELL)],
  preview: { headers: securityHeaders(process.env.FRAME_ANCESTORS ?? "'self'") },
  worker: { format: 'es' },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // what the app stands on changes seldom: as a file of its own it stays in browsers from one release to the next
            {
              name: 'frame',
              test: /node_modules\/(?:react|react-dom|scheduler|i18next|zustand)\//,
              priority: 3,
            },
            // one file each, with all that it needs: a page asks for few files before it draws
            { name: 'start', test: /web\/start\.ts$/, priority: 4 },
            { name: 'opening', test: /web\/opening\/open\.ts$/, priority: 2 },
            { name: 'app', test: /web\/main\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    // tests lie beside web/, not in it
    root: import.meta.dirname,
    // on every core: the runner's own choice leaves one idle, which is half of a machine of two
    maxWorkers: '100%',
    testTimeout: process.env.LONG ? 900_000 : 60_000,
    hookTimeout: 120_000,
    // a test that changes what all modules share gets them fresh; the others load them once, which takes a quarter of the time
    projects: [
      { extends: true, test: { name: 'apart', include: CHANGE_SHARED } },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...CHANGE_SHARED, 'test/browser/**'],
          isolate: false,
        },
      },
    ],
  },
});
