import { type Endpoint, proxy, releaseProxy, wrap } from 'comlink';
import type { Draft } from '../../domain/drafts/draft';
import type { EngineStep, EngineWorker } from './engine.worker';

/** A running worker: where to send messages, how to end it, and how to hear that it failed. */
export interface EngineProcess {
  readonly endpoint: Endpoint;
  readonly terminate: () => void;
  readonly onError: (listener: () => void) => void;
}

/** The engine of the workbench, in a worker. Answers of work that a later draft has overtaken are not told. */
export interface EngineClient extends Pick<EngineWorkerCalls, 'open' | 'membership' | 'edit' | 'compare'> {
  /** Works a draft out; `onStep` hears of it until another one is asked for. */
  readonly update: (draft: Draft) => void;
  readonly dispose: () => void;
}

type EngineWorkerCalls = {
  readonly [K in keyof EngineWorker]: (
    ...args: Parameters<EngineWorker[K]>
  ) => Promise<Awaited<ReturnType<EngineWorker[K]>>>;
};

/** Starts the engine. `onFailure` is told once when the worker dies or can't start; then nothing more comes. */
export function createEngineClient(
  onStep: (draft: Draft, step: EngineStep) => void,
  onFailure: () => void,
  start: () => EngineProcess = startWorker,
): EngineClient {
  const process = start();
  const api = wrap<EngineWorker>(process.endpoint);
  let wanted: Draft | undefined;
  let failed = false;
  const fail = (): void => {
    if (failed) return;
    failed = true;
    onFailure();
  };
  process.onError(fail);
  return {
    open: (register, ground) => api.open(register, ground),
    membership: (draft) => api.membership(draft),
    edit: (draft, addresses, to) => api.edit(draft, addresses, to),
    compare: (draft, other) => api.compare(draft, other),
    update(draft) {
      wanted = draft;
      const report = proxy((step: EngineStep): void => {
        if (wanted === draft && !failed) onStep(draft, step);
      });
      api.update(draft, report).catch(fail);
    },
    dispose() {
      failed = true;
      api[releaseProxy]();
      process.terminate();
    },
  };
}

function startWorker(): EngineProcess {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
  return {
    endpoint: worker,
    terminate: () => worker.terminate(),
    onError: (listener) => worker.addEventListener('error', listener, { once: true }),
  };
}
