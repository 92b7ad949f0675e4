import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CutJob, RowBatch } from '../../../web/data/registers/csv/packed-rows';

/** Batches (about a megabyte each) that may wait to be taken. */
const AHEAD = 8;

/** What a thread that cuts a file is given. */
export interface CutTask {
  readonly path: string;
  readonly job: CutJob;
  /** Batches that may wait to be taken. */
  readonly most: number;
}

/**
 * Reads a CSV file and cuts it into rows in a thread of its own, while the caller makes something of them: half of the
 * work each. Throws what the disk throws. The thread ends with the file, or when the caller goes.
 */
export async function* cutOnCore(path: string, job: CutJob): AsyncGenerator<RowBatch> {
  const worker = new Worker(new URL('./start-worker.mjs', import.meta.url), {
    workerData: { path, job, most: AHEAD } satisfies CutTask,
  });
  try {
    for await (const [batch] of on(worker, 'message', { close: ['exit'] })) {
      yield batch as RowBatch;
      if (batch.end) return;
      worker.postMessage('taken');
    }
  } finally {
    await worker.terminate();
  }
}
