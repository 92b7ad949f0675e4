import { expose } from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import type { OverlayInput } from '../../../web/domain/overlay/compute';
import type { OverlayResult } from '../../../web/domain/overlay/types';
import { createOverlayClient, type OverlayState, type RunningWorker } from '../../../web/state/overlay';
import type { OverlayWorker } from '../../../web/state/overlay.worker';

const input = (version: string): OverlayInput => ({
  version,
  plan: '2025',
  areas: [],
  districts: [],
  institutions: [],
  addresses: [],
  schools: [],
});
const result = (version: string): OverlayResult => ({ version, plan: '2025', areas: [], findings: [] });

const open: MessagePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** A worker in the same thread, behind a real message channel. */
function fakeWorkers(compute: OverlayWorker['compute']) {
  const started: { terminated: boolean; fail: () => void }[] = [];
  const start = (): RunningWorker => {
    const { port1, port2 } = new MessageChannel();
    open.push(port1, port2);
    expose({ compute }, port2);
    const entry = { terminated: false, fail: () => {} };
    started.push(entry);
    return {
      endpoint: port1,
      terminate: () => {
        entry.terminated = true;
      },
      onError: (listener) => {
        entry.fail = listener;
      },
    };
  };
  return { started, start };
}

/** Collects states and waits for the first that satisfies the test. */
function recorder() {
  const states: OverlayState[] = [];
  let wake = (): void => {};
  return {
    states,
    onState: (state: OverlayState) => {
      states.push(state);
      wake();
    },
    until: async (status: OverlayState['status'], count = 1) => {
      while (states.filter((state) => state.status === status).length < count)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    },
  };
}

describe('createOverlayClient', () => {
  it('reports progress and result, and ends the worker', async () => {
    const { start, started } = fakeWorkers(async ({ version }, report) => {
      await report(1, 2);
      return result(version);
    });
    const heard = recorder();
    createOverlayClient(heard.onState, start).request(input('a'));
    await heard.until('done');
    expect(heard.states).toEqual([
      { status: 'running', done: 0, total: 0 },
      { status: 'running', done: 1, total: 2 },
      { status: 'done', result: result('a') },
    ]);
    expect(started[0]!.terminated).toBe(true);
  });

  it('computes a version once and remembers it', async () => {
    const { start, started } = fakeWorkers(({ version }) => result(version));
    const heard = recorder();
    const client = createOverlayClient(heard.onState, start);
    client.request(input('a'));
    client.request(input('a'));
    await heard.until('done');
    client.request(input('b'));
    await heard.until('done', 2);
    client.request(input('a'));
    expect(heard.states.at(-1)).toEqual({ status: 'done', result: result('a') });
    expect(started.length).toBe(2);
  });

  it('can be cancelled at once and tried again', async () => {
    let answer = (): void => {};
    const { start, started } = fakeWorkers(
      ({ version }) =>
        new Promise<OverlayResult>((resolve) => {
          answer = () => resolve(result(version));
        }),
    );
    const heard = recorder();
    const client = createOverlayClient(heard.onState, start);
    client.request(input('a'));
    client.cancel();
    expect(heard.states.at(-1)).toEqual({ status: 'failed', reason: 'cancelled' });
    expect(started[0]!.terminated).toBe(true);
    client.retry();
    while (heard.states.at(-1)?.status !== 'done') {
      answer();
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(started.length).toBe(2);
  });

  it.each([
    ['input-unusable', (): null => null],
    [
      'computation-failed',
      (): null => {
        throw new Error('broken');
      },
    ],
  ] as const)('names the reason %s', async (reason, compute) => {
    const heard = recorder();
    createOverlayClient(heard.onState, fakeWorkers(compute).start).request(input('a'));
    await heard.until('failed');
    expect(heard.states.at(-1)).toEqual({ status: 'failed', reason });
  });

  it('says when the worker did not start', () => {
    const heard = recorder();
    createOverlayClient(heard.onState, () => {
      throw new Error('no workers here');
    }).request(input('a'));
    expect(heard.states).toEqual([{ status: 'failed', reason: 'worker-not-started' }]);
    const { start, started } = fakeWorkers(() => new Promise<null>(() => {}));
    createOverlayClient(heard.onState, start).request(input('a'));
    started[0]!.fail();
    expect(heard.states.at(-1)).toEqual({ status: 'failed', reason: 'worker-not-started' });
  });

  it('lets a newer request take over', async () => {
    const { start, started } = fakeWorkers(({ version }) =>
      version === 'slow' ? new Promise<null>(() => {}) : result(version),
    );
    const heard = recorder();
    const client = createOverlayClient(heard.onState, start);
    client.request(input('slow'));
    client.request(input('quick'));
    await heard.until('done');
    expect(started[0]!.terminated).toBe(true);
    expect(heard.states.at(-1)).toEqual({ status: 'done', result: result('quick') });
  });
});
