import { type Endpoint, proxy, releaseProxy, wrap } from 'comlink';
import { areaOfAddress } from '../domain/dataset/features';
import type { OverlayInput } from '../domain/overlay/compute';
import type { OverlayResult } from '../domain/overlay/types';
import type { OverlayWorker } from './overlay.worker';

/** Why there is no overlay; the words stand in `web/text`. */
export const OVERLAY_FAILURES = [
  'worker-not-started',
  'cancelled',
  'input-unusable',
  'computation-failed',
] as const;
export type OverlayFailure = (typeof OVERLAY_FAILURES)[number];

/** Where the computation of school districts and distances stands. */
export type OverlayState =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly done: number; readonly total: number }
  | { readonly status: 'done'; readonly result: OverlayResult }
  | { readonly status: 'failed'; readonly reason: OverlayFailure };

/** A running worker: where to send messages, how to end it, and how to hear that it never started. */
export interface RunningWorker {
  readonly endpoint: Endpoint;
  readonly terminate: () => void;
  readonly onError: (listener: () => void) => void;
}

export interface OverlayClient {
  /** Computes the overlay of a boundary version; does nothing when that version is running or known already. */
  readonly request: (input: OverlayInput) => void;
  /** Ends a running computation at once; the state becomes `failed` with the reason `cancelled`. */
  readonly cancel: () => void;
  /** Computes the last requested version again after it failed. */
  readonly retry: () => void;
  /** Ends the worker without telling anyone. */
  readonly dispose: () => void;
}

/**
 * The client of the overlay worker. One computation runs at a time and each boundary version is computed once; a
 * request for another version ends the one that runs. Every change of state is told to `onState`.
 * Cancelling ends the worker itself, since clipping cannot be interrupted in the middle of a polygon.
 */
export function createOverlayClient(
  onState: (state: OverlayState) => void,
  start: () => RunningWorker = startWorker,
): OverlayClient {
  const known = new Map<string, OverlayResult>();
  let last: OverlayInput | null = null;
  let running: { readonly version: string; readonly stop: () => void } | null = null;

  const stop = (): boolean => {
    running?.stop();
    const was = running !== null;
    running = null;
    return was;
  };

  const compute = (input: OverlayInput): void => {
    let worker: RunningWorker;
    try {
      worker = start();
    } catch {
      onState({ status: 'failed', reason: 'worker-not-started' });
      return;
    }
    const api = wrap<OverlayWorker>(worker.endpoint);
    const run = {
      version: input.version,
      stop: () => {
        api[releaseProxy]();
        worker.terminate();
      },
    };
    running = run;
    const finish = (state: OverlayState): void => {
      if (running !== run) return; // a later request or a cancel has taken over
      stop();
      if (state.status === 'done') known.set(input.version, state.result);
      onState(state);
    };
    const report = (done: number, total: number): void => {
      if (running === run) onState({ status: 'running', done, total });
    };
    worker.onError(() => finish({ status: 'failed', reason: 'worker-not-started' }));
    onState({ status: 'running', done: 0, total: 0 });
    api.compute(input, proxy(report)).then(
      (result) =>
        finish(result ? { status: 'done', result } : { status: 'failed', reason: 'input-unusable' }),
      () => finish({ status: 'failed', reason: 'computation-failed' }),
    );
  };

  return {
    request(input) {
      if (running?.version === input.version) return;
      stop();
      last = input;
      const result = known.get(input.version);
      if (result) onState({ status: 'done', result });
      else compute(membersOnly(input));
    },
    cancel() {
      if (stop()) onState({ status: 'failed', reason: 'cancelled' });
    },
    retry() {
      if (last && !running && !known.has(last.version)) compute(membersOnly(last));
    },
    dispose: stop,
  };
}

/** Only addresses of the plan's areas travel to the worker: the others are not asked about. */
const membersOnly = (input: OverlayInput): OverlayInput => ({
  ...input,
  addresses: input.addresses.filter(({ properties }) => areaOfAddress(properties, input.plan) !== ''),
});

function startWorker(): RunningWorker {
  const worker = new Worker(new URL('./overlay.worker.ts', import.meta.url), { type: 'module' });
  return {
    endpoint: worker,
    terminate: () => worker.terminate(),
    onError: (listener) => worker.addEventListener('error', listener, { once: true }),
  };
}
