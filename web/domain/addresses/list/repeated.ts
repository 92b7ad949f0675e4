import { formatHouseNumber, HIGHEST_NUMBER, HOUSE_LETTERS } from '../house-number';
import { hasParity } from '../house-range';
import type { Entry } from './entries';
import { rangeOf } from './other-reading';

/** House numbers that an item names more than once, and the first entry that repeats one. */
export interface Repeated {
  readonly at: Entry;
  /** In order, each once. */
  readonly houseNumbers: readonly string[];
}

/** The letters of each number as one bit a letter, and the bare number as the bit after the last. */
const BARE = 1 << HOUSE_LETTERS.length;
const ALL_LETTERS = BARE - 1;

/**
 * Finds house numbers that several entries name. An entry without letters takes in every lettered house of its numbers,
 * so "5, 5A" names 5A twice. Undefined when each is named once.
 */
export function repeatedHouses(entries: readonly Entry[]): Repeated | undefined {
  const named = new Int32Array(HIGHEST_NUMBER + 1);
  const repeated = new Int32Array(HIGHEST_NUMBER + 1);
  let at: Entry | undefined;
  for (const entry of entries) {
    const { from, to, parity, letters } = rangeOf(entry);
    const own =
      letters.length === 0
        ? BARE
        : letters.reduce((bits, one) => bits | (1 << HOUSE_LETTERS.indexOf(one)), 0);
    for (let number = from; number <= to; number++) {
      if (!hasParity(number, parity)) continue;
      const before = named[number] ?? 0;
      const hasBare = (before & BARE) !== 0;
      // a bare number repeats itself, or the letters named before; a letter repeats itself, or the bare number before
      const again = own === BARE ? (hasBare ? BARE : before & ALL_LETTERS) : hasBare ? own : own & before;
      if (again !== 0) at ??= entry;
      repeated[number] = (repeated[number] ?? 0) | again;
      named[number] = before | own;
    }
  }
  return (
    at && {
      at,
      houseNumbers: [...repeated.keys()].flatMap((number) => housesOf(number, repeated[number] ?? 0)),
    }
  );
}

/** The houses of one number whose bits are set, bare number first. */
const housesOf = (number: number, bits: number): string[] =>
  ['', ...HOUSE_LETTERS]
    .filter((letter) => (bits & (letter === '' ? BARE : 1 << HOUSE_LETTERS.indexOf(letter))) !== 0)
    .map((letter) => formatHouseNumber({ number, letter }));
