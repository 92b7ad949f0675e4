import { formatHouseNumber, HIGHEST_NUMBER, HOUSE_LETTERS, type HouseNumber } from './house-number';
import { type HouseRange, hasParity } from './house-range';

const LETTERS = ['', ...HOUSE_LETTERS];
const RANK: ReadonlyMap<string, number> = new Map(LETTERS.map((letter, i) => [letter, i]));

/**
 * The house numbers that ranges name together, each once, in order: bare numbers, or the lettered houses where a range
 * has letters. No register is asked. Numbers outside 1-999 and letters that no house carries are left out.
 */
export function expandRanges(ranges: readonly HouseRange[]): HouseNumber[] {
  const named = new Uint8Array((HIGHEST_NUMBER + 1) * LETTERS.length);
  let [lowest, highest] = [HIGHEST_NUMBER, 0];
  for (const range of ranges) {
    const ranks = range.letters.length === 0 ? [0] : range.letters.map((letter) => RANK.get(letter));
    const [from, to] = [Math.max(1, range.from), Math.min(HIGHEST_NUMBER, range.to)];
    [lowest, highest] = [Math.min(lowest, from), Math.max(highest, to)];
    for (let number = from; number <= to; number++) {
      if (!hasParity(number, range.parity)) continue;
      for (const rank of ranks) if (rank !== undefined) named[number * LETTERS.length + rank] = 1;
    }
  }
  const houses: HouseNumber[] = [];
  for (let at = lowest * LETTERS.length; at < (highest + 1) * LETTERS.length; at++)
    if (named[at] === 1)
      houses.push({ number: Math.floor(at / LETTERS.length), letter: LETTERS[at % LETTERS.length] ?? '' });
  return houses;
}

/** The same as written texts: `['2', '4', '5A']`. */
export const expandToTexts = (ranges: readonly HouseRange[]): string[] =>
  expandRanges(ranges).map(formatHouseNumber);
