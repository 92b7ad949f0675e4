import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { type Built, buildClusters, type ClusterBuilder } from '../../../web/domain/boundaries/build';
import { type Share, sharesOf, together } from '../../../web/domain/boundaries/share';
import { type BuiltShare, takeTurn, turnsFor, type WorkerTask, waitFor } from './turns';

/** Fewer members are built before a worker has started. */
const WORTH_IT = 10_000;
/** Shares for each core: many small ones, so that all end at about the same time. */
const SHARES = 24;
const MOST_WORKERS = 7;
/** How long one share may take (ms) before it is built here. */
const PATIENCE = 120_000;

export interface CoresOptions {
  /** Members from which on the work is shared out. */
  readonly worthIt?: number;
  readonly workers?: number;
  /** Told how many shares the workers built, of how many. */
  readonly onShares?: (byWorkers: number, all: number) => void;
}

/**
 * Builds clusters on every core when there are many: gives the same as building them one after the other. Each core takes the next
 * share when it is done with one, this thread too; what a worker does not hand in (it can't start, or broke) is built here.
 */
export const buildOnCores =
  ({ worthIt = WORTH_IT, workers, onShares }: CoresOptions = {}): ClusterBuilder =>
  (input, parameters, clusters) => {
    const helpers = workers ?? Math.min(availableParallelism() - 1, MOST_WORKERS);
    const members = clusters.reduce((sum, cluster) => sum + cluster.members.length, 0);
    if (helpers < 1 || members < worthIt) return buildClusters(input, parameters, clusters);
    const shares = sharesOf(input, clusters, SHARES * (helpers + 1));
    const turns = turnsFor(helpers);
    const started = Array.from({ length: helpers }, (_, i) =>
      startWorker({ shares, parameters, turns, busy: i + 1 }),
    );
    const built = new Map<number, Built>();
    const build = (share: number): void => {
      const { input: own, clusters: some } = shares[share] as Share;
      built.set(share, buildClusters(own, parameters, some));
    };
    for (let share = takeTurn(turns); share < shares.length; share = takeTurn(turns)) build(share);
    const own = built.size;
    for (const [i, { worker, port }] of started.entries()) {
      waitFor(turns, i + 1, PATIENCE);
      for (const done of messages(port)) built.set(done.share, done.built);
      void worker.terminate();
    }
    onShares?.(built.size - own, shares.length);
    for (const share of shares.keys()) if (!built.has(share)) build(share);
    return together(
      input.areas,
      shares,
      shares.map((_, share) => built.get(share) as Built),
    );
  };

function startWorker(task: Omit<WorkerTask, 'port'>): { worker: Worker; port: MessagePort } {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(new URL('./start-worker.mjs', import.meta.url), {
    workerData: { ...task, port: port2 } satisfies WorkerTask,
    transferList: [port2],
  });
  // what it leaves undone is done here, and tells then what is wrong
  worker.on('error', () => undefined);
  worker.unref();
  port1.unref();
  return { worker, port: port1 };
}

function* messages(port: MessagePort): Generator<BuiltShare> {
  for (let got = receiveMessageOnPort(port); got; got = receiveMessageOnPort(port)) yield got.message;
}
