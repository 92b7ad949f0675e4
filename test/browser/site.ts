import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { SECURITY_HEADERS } from '../../scripts/serve/security-headers';
import { test as base } from './fixtures';

const DIST = join(import.meta.dirname, '../../dist');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A server of the built app below a path of its own, that can be taken away, and can come to have another version. */
export interface Site {
  /** Ends in a slash. */
  readonly url: string;
  /** Puts something in the place of a file from now on. */
  readonly change: (name: string, to: (text: string) => string) => void;
  /** Answers nobody any more. */
  readonly close: () => Promise<void>;
}

const PATH = '/et/sted/';

async function openSite(): Promise<Site> {
  const changed = new Map<string, string>();
  const read = (name: string): Buffer | string => changed.get(name) ?? readFileSync(join(DIST, name));
  const server: Server = createServer(({ url = '/' }, answer) => {
    const path = normalize(decodeURIComponent(url.replace(/\?.*$/, '')));
    const name = path === PATH ? 'index.html' : path.slice(PATH.length);
    try {
      if (!path.startsWith(PATH)) throw new Error('outside');
      const content = read(name);
      answer.writeHead(200, {
        ...SECURITY_HEADERS,
        'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
        'Cache-Control': 'no-cache',
      });
      answer.end(content);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${PATH}`,
    change: (name, to) => void changed.set(name, to(String(read(name)))),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Tests on a site of their own, which the service worker may keep. */
export const test = base.extend<{ site: Site }>({
  site: async ({ browserName: _ }, use) => {
    const site = await openSite();
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.url),
  serviceWorkers: 'allow',
});
