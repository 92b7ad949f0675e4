import type { MessagePort } from 'node:worker_threads';
import type { Built } from '../../../web/domain/boundaries/build';
import type { BoundaryParameters } from '../../../web/domain/boundaries/parameters';
import type { Share } from '../../../web/domain/boundaries/share';

/** What a worker is given. */
export interface WorkerTask {
  readonly shares: readonly Share[];
  readonly parameters: BoundaryParameters;
  readonly turns: Int32Array;
  readonly busy: number;
  readonly port: MessagePort;
}

/** One share that a worker has built. */
export interface BuiltShare {
  readonly share: number;
  readonly built: Built;
}

/** Place of the number of the next share in the memory that all workers see; after it one place for each of them. */
const NEXT = 0;

/** Memory for `workers` workers: the next share, and for each of them whether it is at work on one. */
export const turnsFor = (workers: number): Int32Array =>
  new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * (workers + 1)));

/** The number of a share that nobody has taken; from then on it is the caller's. */
export const takeTurn = (turns: Int32Array): number => Atomics.add(turns, NEXT, 1);

/** Says that a worker takes a share (before it does) or has handed it in. */
export function setBusy(turns: Int32Array, worker: number, isBusy: boolean): void {
  Atomics.store(turns, worker, isBusy ? 1 : 0);
  Atomics.notify(turns, worker);
}

/** Waits, the whole thread, until a worker is at work on nothing, but no longer than `patience` (ms). */
export const waitFor = (turns: Int32Array, worker: number, patience: number): unknown =>
  Atomics.wait(turns, worker, 1, patience);
