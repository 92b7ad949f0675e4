import { once } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { type CutJob, type RowBatch, RowPacker } from '../../../web/data/registers/csv/packed-rows';
import type { CutTask } from './cut-on-core';
import { readPieces } from './read-pieces';

const { path, job, most } = workerData as CutTask;

/** Sends every batch of the file; waits when the other thread is as many behind as memory should hold. */
async function cut(port: MessagePort, work: CutJob): Promise<void> {
  let ahead = 0;
  port.on('message', () => ahead--);
  const send = ({ bytes, rows, ...rest }: RowBatch): void => {
    ahead++;
    port.postMessage({ bytes, rows, ...rest }, [bytes.buffer, rows.buffer]);
  };
  const packer = new RowPacker(work);
  for await (const piece of readPieces(path)) {
    send(packer.push(piece));
    while (ahead >= most) await once(port, 'message');
  }
  send(packer.end());
}

if (parentPort) {
  await cut(parentPort, job);
  parentPort.close();
}
