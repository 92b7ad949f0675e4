import type { VitePWAOptions } from 'vite-plugin-pwa';

/** What the app's own files may take in a browser, bytes as they lie on the server. The build fails beyond it. */
export const APP_BUDGET_BYTES = 8_000_000;

/** A file as the plugin lists it. */
interface ListedFile {
  readonly url: string;
  readonly revision: string | null;
  readonly size: number;
}

/** Throws when the files that are kept for offline use are more than the budget, and names the largest. */
export function holdBudget(files: readonly ListedFile[], budget = APP_BUDGET_BYTES): void {
  const sum = files.reduce((total, { size }) => total + size, 0);
  if (sum <= budget) return;
  const largest = [...files].sort((a, b) => b.size - a.size).slice(0, 5);
  throw new Error(
    `${sum} bytes are kept for offline use, the budget is ${budget}: ${largest.map(({ url, size }) => `${url} ${size}`).join(', ')}`,
  );
}

/**
 * The installable app: its manifest, and the service worker of `web/service-worker.ts` with the list of the app's files
 * in it. The data are not in that list: they change without the app, and the worker keeps them as one set.
 */
export const APP_SHELL: Partial<VitePWAOptions> = {
  strategies: 'injectManifest',
  srcDir: '.',
  filename: 'service-worker.ts',
  injectRegister: false, // a strict content policy has no inline script: the app registers it
  manifest: {
    id: './',
    name: 'Boligsocial Monitor',
    short_name: 'Boligmonitor',
    description: "Kort over Randers' boligområder med helhedsplanernes tal, deres kilder og forbehold.",
    lang: 'da',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: '#ffffff',
    background_color: '#fbfaf7',
    icons: [
      { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  injectManifest: {
    rollupFormat: 'iife',
    globPatterns: ['**/*.{html,js,mjs,css,woff2,svg,png,wasm}'],
    globIgnores: ['data/**', 'service-worker.js'],
    // names under assets/ have a hash: no second one is needed
    dontCacheBustURLsMatching: /^assets\//,
    maximumFileSizeToCacheInBytes: APP_BUDGET_BYTES,
    manifestTransforms: [
      async (manifest) => {
        holdBudget(manifest);
        return { manifest: [...manifest].sort((a, b) => (a.url < b.url ? -1 : 1)), warnings: [] };
      },
    ],
  },
};
