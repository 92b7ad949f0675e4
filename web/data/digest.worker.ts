import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** A question to the worker, with the number by which its answer is known. */
export interface DigestQuestion {
  readonly id: number;
  readonly bytes: Uint8Array;
}

/** SHA-256 in lower-case hex. */
export interface DigestAnswer {
  readonly id: number;
  readonly hex: string;
}

// in JavaScript, because browsers hide their own from pages served over plain http
addEventListener('message', ({ data: { id, bytes } }: MessageEvent<DigestQuestion>) => {
  const answer: DigestAnswer = { id, hex: bytesToHex(sha256(bytes)) };
  postMessage(answer);
});
