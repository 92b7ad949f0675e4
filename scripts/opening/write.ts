import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';

const WEB = join(import.meta.dirname, '../../web');
/** What renders the opening, below `web/`. */
const RENDERER = '/opening/render.tsx';
/** Where the opening stands in the page. */
const PLACE = /<!-- opening -->[\s\S]*?<!-- \/opening -->/;
const EMPTY = '<div id="root"></div>';

/**
 * The page with the opening of a folder of built data in it, in the place of the one that stood there. `publicFolder` holds
 * `data/`. The app itself renders it, from a server on this machine that is gone afterwards; where the data have nothing to open
 * with, the root is left empty. Throws on a page without a place for it, and on
 * data that can't be read.
 */
export async function withOpening(page: string, publicFolder: string): Promise<string> {
  if (!PLACE.test(page)) throw new Error('index.html has no place for the opening');
  const opening = await rendered(publicFolder);
  return page.replace(PLACE, () => `<!-- opening -->${opening || EMPTY}<!-- /opening -->`);
}

async function rendered(publicFolder: string): Promise<string> {
  const server = await createServer({
    configFile: false,
    root: WEB,
    publicDir: resolve(publicFolder),
    logLevel: 'error',
    plugins: [react()],
    server: { host: '127.0.0.1', port: 0, ws: false, watch: null, hmr: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    await server.listen();
    const base = server.resolvedUrls?.local[0];
    if (!base) throw new Error('the server that renders the opening has no address');
    const { renderOpening } = (await server.ssrLoadModule(RENDERER)) as {
      readonly renderOpening: (base: string) => Promise<string>;
    };
    return await renderOpening(new URL('data/', base).href);
  } finally {
    await server.close();
  }
}
