import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { expose } from 'comlink';

/** SHA-256 in lower-case hex. In JavaScript, because browsers hide their own from pages served over plain http. */
const digest = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

export type Digest = typeof digest;

expose(digest);
