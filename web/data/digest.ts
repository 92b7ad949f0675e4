import { type Remote, wrap } from 'comlink';
import type { Digest } from './digest.worker';

type Hash = (bytes: Uint8Array) => Promise<string>;

let started: Promise<Hash> | undefined;

/** SHA-256 of bytes in lower-case hex, computed in a worker; on the page itself where no worker starts. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  started ??= startWorker().catch(hashHere);
  return (await started)(bytes);
}

/** How long a worker may take to answer its first question before the page does the work itself. */
const PATIENCE_MS = 8000;

function startWorker(): Promise<Hash> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./digest.worker.ts', import.meta.url), { type: 'module' });
    const giveUp = (): void => {
      worker.terminate();
      reject(new Error('the worker did not start'));
    };
    worker.addEventListener('error', giveUp);
    const timer = setTimeout(giveUp, PATIENCE_MS);
    const remote: Remote<Digest> = wrap<Digest>(worker);
    const hash: Hash = async (bytes) => remote(bytes);
    hash(new Uint8Array()).then(() => {
      clearTimeout(timer);
      worker.removeEventListener('error', giveUp);
      resolve(hash);
    }, reject);
  });
}

async function hashHere(): Promise<Hash> {
  const [{ sha256 }, { bytesToHex }] = await Promise.all([
    import('@noble/hashes/sha2.js'),
    import('@noble/hashes/utils.js'),
  ]);
  return async (bytes) => bytesToHex(sha256(bytes));
}
