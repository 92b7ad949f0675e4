import { afterEach, expect, it, vi } from 'vitest';
import type { OfflineMessage } from '../../../web/data/offline/messages';
import { hearWorker, listenEarly } from '../../../web/data/offline/worker-messages';

afterEach(() => vi.unstubAllGlobals());

it('what the service worker tells before the app has come is told to the app, once and in order', () => {
  const worker = new EventTarget();
  vi.stubGlobal('window', { isSecureContext: true });
  vi.stubGlobal('navigator', { serviceWorker: worker });
  const tell = (data: OfflineMessage) => worker.dispatchEvent(new MessageEvent('message', { data }));
  const told: OfflineMessage[] = [
    { kind: 'from-store', keptOn: '2026-11-29' },
    { kind: 'data-kept' },
    { kind: 'from-store', keptOn: '2026-11-30' },
  ];
  listenEarly();
  for (const message of told.slice(0, 2)) tell(message);
  const heard: OfflineMessage[] = [];
  hearWorker((message) => void heard.push(message));
  tell(told[2]!);
  expect(heard).toEqual(told);
});
