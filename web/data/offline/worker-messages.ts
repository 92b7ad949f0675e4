import type { OfflineMessage } from './messages';

type Hear = (message: OfflineMessage) => void;

/** The browser's service workers; undefined where there are none: on plain http, and in old browsers. */
export const serviceWorkers = (): ServiceWorkerContainer | undefined =>
  window.isSecureContext && 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;

const waiting: OfflineMessage[] = [];
let hear: Hear = (message) => void waiting.push(message);

/**
 * Begins to listen to the service worker. To be called while the page is still being read: what the worker says of data that the page fetches
 * ahead is not said twice.
 */
export function listenEarly(): void {
  serviceWorkers()?.addEventListener('message', ({ data }: MessageEvent<OfflineMessage>) => hear(data));
}

/** Hears all messages, those first that have come already. */
export function hearWorker(listener: Hear): void {
  hear = listener;
  for (const message of waiting.splice(0)) listener(message);
}
