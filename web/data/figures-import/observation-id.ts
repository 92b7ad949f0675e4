import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** First eight hex digits of the SHA-1 of a text in UTF-8: how observations get their ids. */
export const observationId = (text: string): string =>
  bytesToHex(sha1(new TextEncoder().encode(text))).slice(0, 8);
