import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { APP_SHELL } from './scripts/offline/app-shell.ts';
import { securityHeaders } from './scripts/serve/security-headers.ts';

/**
 * The app lies in web/ and is served from any path (`base: './'`). Nothing is inlined as a data URL, so that a strict
 * content policy can hold; workers are modules, as maplibre's and ours are written.
 */
export default defineConfig({
  root: 'web',
  base: './',
  publicDir: 'public',
  plugins: [react(), VitePWA(APP_SHELL)],
  preview: { headers: securityHeaders(process.env.FRAME_ANCESTORS ?? "'self'") },
  worker: { format: 'es' },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    // what the app stands on changes seldom: as a file of its own it stays in browsers from one release to the next
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'frame', test: /node_modules\/(?:react|react-dom|scheduler|i18next|zustand)\// }],
        },
      },
    },
  },
  // Tests lie beside web/, not in it.
  // on every core: the runner's own choice leaves one idle, which is half of a machine of two
  test: {
    root: import.meta.dirname,
    maxWorkers: '100%',
    testTimeout: process.env.LONG ? 900_000 : 60_000,
    hookTimeout: 120_000,
  },
});
