/** The tests' own reader of QR codes (ISO/IEC 18004), so that no code is held only against its maker: versions 1 to 20, bytes. */

type Modules = readonly (readonly boolean[])[];

/** Levels by their two bits in the format. */
const LEVELS = ['M', 'L', 'H', 'Q'] as const;
/** Codewords for correction in each block, and the number of blocks, by version from 1. */
const CORRECTION = {
  L: [
    [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28],
    [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8],
  ],
  M: [
    [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26],
    [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16],
  ],
  Q: [
    [13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30],
    [1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20],
  ],
  H: [
    [17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28],
    [1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25],
  ],
} as const;
const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];
const FORMAT_MASK = 0b101_0100_0001_0010;
const BYTES_MODE = 0b0100;
/** The field of the correction: GF(256) over x⁸ + x⁴ + x³ + x² + 1. */
const FIELD = 0x11d;

/** Reads a code, true = dark, without a margin. Throws when a module of it is wrong. */
export function readQr(code: Modules): string {
  const size = code.length;
  const version = (size - 17) / 4;
  const { level, mask } = formatOf(code);
  const [perBlock, blockCounts] = CORRECTION[level];
  const correction = perBlock[version - 1] ?? Number.NaN;
  const count = blockCounts[version - 1] ?? Number.NaN;
  const words = codewords(code, MASKS[mask] ?? (() => false));
  const data = parted(words, count, correction);
  const bits = data.map((word) => word.toString(2).padStart(8, '0')).join('');
  if (Number.parseInt(bits.slice(0, 4), 2) !== BYTES_MODE) throw new Error('not bytes');
  const countBits = version < 10 ? 8 : 16;
  const length = Number.parseInt(bits.slice(4, 4 + countBits), 2);
  const start = 4 + countBits;
  const bytes = Array.from({ length }, (_, i) =>
    Number.parseInt(bits.slice(start + 8 * i, start + 8 * i + 8), 2),
  );
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
}

const at = (code: Modules, x: number, y: number): boolean => code[y]?.[x] === true;

/** Level and mask, which stand twice and must be the same. */
function formatOf(code: Modules): { readonly level: (typeof LEVELS)[number]; readonly mask: number } {
  const size = code.length;
  const corner = (bit: number): readonly [number, number] => {
    if (bit < 6) return [8, bit];
    if (bit < 8) return [8, bit + 1];
    return [bit === 8 ? 7 : 14 - bit, 8];
  };
  const edges = (bit: number): readonly [number, number] =>
    bit < 8 ? [size - 1 - bit, 8] : [8, size - 15 + bit];
  const [one, other] = [corner, edges].map((place) =>
    Array.from({ length: 15 }, (_, bit) => (at(code, ...place(bit)) ? 2 ** bit : 0)).reduce((a, b) => a + b),
  );
  if (one === undefined || one !== other) throw new Error('two formats');
  const format = one ^ FORMAT_MASK;
  return { level: LEVELS[format >> 13] ?? 'L', mask: (format >> 10) & 7 };
}

/** Whether a module is part of the frame: finders with format, timing, alignment, version. */
function isFrame(x: number, y: number, size: number): boolean {
  const version = (size - 17) / 4;
  if ((x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8)) return true;
  if (x === 6 || y === 6) return true;
  const far = (v: number): boolean => v >= size - 11 && v < size - 8;
  if (version >= 7 && ((far(x) && y < 6) || (far(y) && x < 6))) return true;
  const centres = alignment(version, size);
  const first = centres[0];
  const last = centres.at(-1);
  const near = (centre: number, v: number): boolean => Math.abs(centre - v) <= 2;
  return centres.some((cx) =>
    centres.some((cy) => {
      const inFinder =
        (cx === first && cy === first) || (cx === first && cy === last) || (cx === last && cy === first);
      return !inFinder && near(cx, x) && near(cy, y);
    }),
  );
}

/** Where alignment patterns have their centres, along either side. */
function alignment(version: number, size: number): readonly number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, i) => size - 7 - step * (count - 2 - i))];
}

/** Bits in the order of the double columns from the right, up and down in turn, as bytes. */
function codewords(code: Modules, mask: (x: number, y: number) => boolean): readonly number[] {
  const size = code.length;
  const bits: number[] = [];
  let up = true;
  for (let right = size - 1; right > 0; right -= 2, up = !up) {
    if (right === 6) right = 5;
    for (let i = 0; i < size; i++) {
      const y = up ? size - 1 - i : i;
      for (const x of [right, right - 1])
        if (!isFrame(x, y, size)) bits.push(at(code, x, y) !== mask(x, y) ? 1 : 0);
    }
  }
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, i) =>
    bits.slice(8 * i, 8 * i + 8).reduce((word, bit) => word * 2 + bit, 0),
  );
}

/** Takes blocks apart, which stand word by word in turn, and gives their data; every block must be without a fault. */
function parted(words: readonly number[], count: number, correction: number): readonly number[] {
  const short = Math.floor(words.length / count) - correction;
  const shortOnes = count - (words.length % count);
  const blocks: number[][] = Array.from({ length: count }, () => []);
  let next = 0;
  for (let i = 0; i <= short; i++)
    for (const [n, block] of blocks.entries())
      if (i < short || n >= shortOnes) block.push(words[next++] ?? Number.NaN);
  const data = blocks.flat();
  for (let i = 0; i < correction; i++) for (const block of blocks) block.push(words[next++] ?? Number.NaN);
  if (next !== words.length) throw new Error('words left over');
  if (!blocks.every((block) => isSound(block, correction))) throw new Error('a fault');
  return data;
}

/** A block is sound where it is a multiple of the code's generator: zero at as many powers of 2 as it has words for correction. */
function isSound(block: readonly number[], correction: number): boolean {
  for (let power = 0, root = 1; power < correction; power++, root = times(root, 2))
    if (block.reduce((sum, word) => times(sum, root) ^ word, 0) !== 0) return false;
  return true;
}

function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product <<= 1;
    if (product & 0x100) product ^= FIELD;
    if ((b >> bit) & 1) product ^= a;
  }
  return product;
}
