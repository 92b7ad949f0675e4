import { type Endpoint, proxy, type Remote, releaseProxy, wrap } from 'comlink';
import type { Draft } from '../../domain/drafts/draft';
import type { EngineStep, EngineWorker } from './engine.worker';

/** A running worker: where to send messages, how to end it, and how to hear that it failed. */
export interface EngineProcess {
  readonly endpoint: Endpoint;
  readonly terminate: () => void;
  readonly onError: (listener: () => void) => void;
}

/**
 * The engine of the workbench, in two workers, so that what takes long never stands in the way of who writes. Answers of work that
 * a later draft has overtaken are not told.
 */
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
  const processes = [start(), start()] as const;
  const [quick, thorough] = processes.map(({ endpoint }) => wrap<EngineWorker>(endpoint)) as [
    Remote<EngineWorker>,
    Remote<EngineWorker>,
  ];
  let wanted: Draft | undefined;
  let failed = false;
  const fail = (): void => {
    if (failed) return;
    failed = true;
    onFailure();
  };
  for (const process of processes) process.onError(fail);

  const workOut = async (draft: Draft): Promise<void> => {
    const report = (step: EngineStep): void => {
      if (wanted === draft && !failed) onStep(draft, step);
      // what is drawn next is drawn into lines that are settled, whoever they were asked for
      if (step.kind === 'settled') void quick.rest(draft, step.boundaries.areas).catch(fail);
    };
    const goesOn = (await quick.draw(draft, proxy(report))) && wanted === draft;
    if (goesOn) await thorough.settle(draft, proxy(report));
  };
  return {
    open: async (register, ground) => {
      await Promise.all([quick.open(register, ground), thorough.open(register, ground)]);
    },
    membership: (draft) => quick.membership(draft),
    edit: (draft, addresses, to) => quick.edit(draft, addresses, to),
    compare: (draft, other) => thorough.compare(draft, other),
    update(draft) {
      wanted = draft;
      workOut(draft).catch(fail);
    },
    dispose() {
      failed = true;
      for (const api of [quick, thorough]) api[releaseProxy]();
      for (const process of processes) process.terminate();
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
