import type { DigestAnswer, DigestQuestion } from './digest.worker';

type Hash = (bytes: Uint8Array) => Promise<string>;

let started: Promise<Hash> | undefined;

/** SHA-256 of bytes in lower-case hex, computed in a worker; on the page itself where no worker starts, or where it has died. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  started ??= startWorker();
  try {
    return await (await started)(bytes);
  } catch {
    started = hashHere();
    return (await started)(bytes);
  }
}

/** How long a worker may take with one answer before the page does the work itself. */
const PATIENCE_MS = 8000;

interface Waiting {
  readonly answer: (hex: string) => void;
  readonly giveUp: () => void;
}

/** A worker that is spoken to without a library: this is on the way to the first figures. */
async function startWorker(): Promise<Hash> {
  const worker = new Worker(new URL('./digest.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  worker.addEventListener('message', ({ data: { id, hex } }: MessageEvent<DigestAnswer>) => {
    waiting.get(id)?.answer(hex);
    waiting.delete(id);
  });
  worker.addEventListener('error', () => {
    for (const { giveUp } of waiting.values()) giveUp();
  });
  return (bytes) =>
    new Promise((resolve, reject) => {
      const question: DigestQuestion = { id: asked++, bytes };
      const giveUp = (): void => reject(new Error('the worker does not answer'));
      const timer = setTimeout(giveUp, PATIENCE_MS);
      waiting.set(question.id, {
        answer: (hex) => {
          clearTimeout(timer);
          resolve(hex);
        },
        giveUp,
      });
      worker.postMessage(question);
    });
}

async function hashHere(): Promise<Hash> {
  const [{ sha256 }, { bytesToHex }] = await Promise.all([
    import('@noble/hashes/sha2.js'),
    import('@noble/hashes/utils.js'),
  ]);
  return async (bytes) => bytesToHex(sha256(bytes));
}
