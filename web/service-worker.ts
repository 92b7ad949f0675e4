import { MANIFEST_NAME } from './data/manifest';
import { type AppFile, appStoreName, forgetOldApps, keepApp, keptApp } from './data/offline/app-files';
import { DATA_STORE, dataKeeper } from './data/offline/kept-data';
import type { OfflineMessage, OfflineOrder } from './data/offline/messages';

/**
 * Lets the app work without any network after one visit: its own files from the version that was installed whole, the
 * data from the last set that was fetched whole. With a network the data are always asked for anew. Everything else
 * goes by as if it were not there.
 */
declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly AppFile[] };

const files = self.__WB_MANIFEST;
const home = new URL('./', self.location.href).href;
const dataFolder = new URL('data/', home).href;

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const storeName = appStoreName(files, sha256);
const listed = new Set(files.map(({ url }) => new URL(url, home).href));
const keeper = dataKeeper({
  base: dataFolder,
  store: () => caches.open(DATA_STORE),
  fetch: (request) => fetch(request),
  hash: sha256,
  today: () => new Date().toISOString().slice(0, 10),
});

async function tell(message: OfflineMessage, client?: string): Promise<void> {
  const clients = client ? [await self.clients.get(client)] : await self.clients.matchAll();
  for (const one of clients) one?.postMessage(message);
}

/** Fetches the set of data that the server has now, where it is another one than is kept. */
async function keepData(fresh: string | undefined): Promise<void> {
  if (fresh !== undefined && (await keeper.keep(fresh))) await tell({ kind: 'data-kept' });
}

async function answerManifest(event: FetchEvent): Promise<Response> {
  const { response, fresh, keptOn } = await keeper.manifest();
  if (keptOn !== undefined) await tell({ kind: 'from-store', keptOn }, event.clientId);
  event.waitUntil(keepData(fresh));
  return response;
}

async function answerApp(address: string, request: Request): Promise<Response> {
  return (await keptApp(address, await storeName, caches)) ?? fetch(request);
}

self.addEventListener('install', (event) => {
  event.waitUntil(storeName.then((name) => keepApp(files, home, name, caches, (request) => fetch(request))));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await forgetOldApps(await storeName, caches);
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('message', (event) => {
  const order = event.data as OfflineOrder;
  if (order.kind === 'take-over') event.waitUntil(self.skipWaiting());
  if (order.kind === 'keep-data') event.waitUntil(keeper.manifest().then(({ fresh }) => keepData(fresh)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { href, origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || !href.startsWith(home)) return;
  const address = `${origin}${pathname}`;
  if (address.startsWith(dataFolder)) {
    const name = address.slice(dataFolder.length);
    event.respondWith(name === MANIFEST_NAME ? answerManifest(event) : keeper.file(request, name));
    return;
  }
  const page = address === home ? new URL('index.html', home).href : address;
  if (listed.has(page) || page.startsWith(`${home}assets/`)) event.respondWith(answerApp(page, request));
});
