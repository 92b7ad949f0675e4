const HEX = new Int8Array(256).fill(-1);
for (let i = 0; i < 10; i++) HEX[48 + i] = i;
for (let i = 0; i < 6; i++) {
  HEX[65 + i] = 10 + i;
  HEX[97 + i] = 10 + i;
}
const LENGTH = 36;
const DIGITS = 32;

/**
 * Reads a UUID in its usual form (8-4-4-4-12, capital or small letters) from bytes into four numbers. False, and `into` is
 * then undefined, for anything else.
 */
export function readUuid(bytes: Uint8Array, start: number, end: number, into: Uint32Array): boolean {
  if (end - start !== LENGTH) return false;
  let word = 0;
  let digits = 0;
  for (let i = 0; i < LENGTH; i++) {
    const byte = bytes[start + i] as number;
    if (i === 8 || i === 13 || i === 18 || i === 23) {
      if (byte !== 45) return false;
      continue;
    }
    const digit = HEX[byte] as number;
    if (digit < 0) return false;
    word = (word << 4) | digit;
    digits++;
    if ((digits & 7) === 0) into[(digits >> 3) - 1] = word;
  }
  return digits === DIGITS;
}

const scratch = new Uint8Array(LENGTH);

/** As `readUuid`, from a text. */
export function readUuidText(text: string, into: Uint32Array): boolean {
  if (text.length !== LENGTH) return false;
  for (let i = 0; i < LENGTH; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return false;
    scratch[i] = code;
  }
  return readUuid(scratch, 0, LENGTH, into);
}

const DIGIT_CODES = new TextEncoder().encode('0123456789abcdef');
const written = new Uint8Array(LENGTH).fill(45);
/** Where each of the 32 digits stands among the hyphens. */
const PLACES = Array.from({ length: LENGTH }, (_, i) => i).filter((i) => ![8, 13, 18, 23].includes(i));

/** Writes four numbers as a UUID in small letters: one flat text, not the sum of its parts, for there are millions. */
export function formatUuid(a: number, b: number, c: number, d: number): string {
  for (let i = 0; i < DIGITS; i++) {
    const word = i < 8 ? a : i < 16 ? b : i < 24 ? c : d;
    written[PLACES[i] as number] = DIGIT_CODES[(word >>> (28 - 4 * (i & 7))) & 15] as number;
  }
  return String.fromCharCode.apply(undefined, written as unknown as number[]);
}
