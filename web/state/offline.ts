import { create } from 'zustand';
import { DATA_STORE, type KeptSet, readKeptSet } from '../data/offline/kept-data';
import type { OfflineOrder } from '../data/offline/messages';
import { hearWorker, serviceWorkers } from '../data/offline/worker-messages';

/** What this browser can do without a network. */
export interface OfflineState {
  /** `impossible`: the page is not served over https (or localhost), or the browser has no service worker. */
  readonly support: 'unknown' | 'possible' | 'impossible';
  /** The whole set of data that would be shown without a network; null while there is none. */
  readonly kept: KeptSet | null;
  /** ISO day on which the data on the screen were fetched, when they came out of the store; null = from the server. */
  readonly fromStore: string | null;
  /** A newer version of the app is installed and waits to be taken. */
  readonly newVersion: boolean;
}

export const useOffline = create<OfflineState>(() => ({
  support: 'unknown',
  kept: null,
  fromStore: null,
  newVersion: false,
}));

/** Hears what the service worker tells. */
export function listenOffline(base: string): void {
  hearWorker((message) => {
    if (message.kind === 'from-store') useOffline.setState({ fromStore: message.keptOn });
    if (message.kind === 'data-kept') void lookWhatIsKept(base);
  });
}

async function lookWhatIsKept(base: string): Promise<void> {
  const kept = await caches
    .open(DATA_STORE)
    .then((store) => readKeptSet(base, store))
    .catch(() => null);
  useOffline.setState({ kept });
}

/**
 * Installs the service worker that lies beside the page. To be called when the page has what it needs, so that the first
 * picture does not wait for files that are fetched for later. Rejects never: without it the page works as long as there
 * is a network.
 */
export async function keepForOffline(base: string): Promise<void> {
  const container = serviceWorkers();
  if (!container) return useOffline.setState({ support: 'impossible' });
  try {
    const first = container.controller === null;
    const registration = await container.register(new URL('service-worker.js', document.baseURI));
    useOffline.setState({ support: 'possible' });
    watchForNewVersion(registration);
    await lookWhatIsKept(base);
    // the data of a first visit were asked for before there was anybody to keep them
    if (first || useOffline.getState().kept === null)
      order((await container.ready).active, { kind: 'keep-data' });
  } catch {
    useOffline.setState({ support: 'impossible' });
  }
}

const order = (worker: ServiceWorker | null, what: OfflineOrder): void => worker?.postMessage(what);

/** The worker that is installed while another one runs is a new version; the first one is none. */
function watchForNewVersion(registration: ServiceWorkerRegistration): void {
  const look = (): void => {
    const newVersion = registration.waiting !== null && navigator.serviceWorker.controller !== null;
    useOffline.setState({ newVersion });
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  // a page that stays open for days asks when somebody comes back to it
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void registration.update().catch(() => undefined);
  });
}

/** Takes the version that waits, and loads this page anew with it. Other pages stay as they are. */
export async function takeNewVersion(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration?.waiting) return window.location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
    once: true,
  });
  order(registration.waiting, { kind: 'take-over' });
}
