import type { HouseNumber } from './house-number';

/** Which numbers of a range count: all, only odd (ulige) or only even (lige). */
export type Parity = 'all' | 'odd' | 'even';

/**
 * House numbers `from` to `to`, both included. `letters` empty means: the number itself and every lettered
 * house of it; otherwise exactly those lettered houses and not the bare number.
 */
export interface HouseRange {
  readonly from: number;
  readonly to: number;
  readonly parity: Parity;
  readonly letters: readonly string[];
}

/** True when the number has the range's parity. */
export const hasParity = (number: number, parity: Parity): boolean =>
  parity === 'all' || (number % 2 === 0) === (parity === 'even');

/** True when the house is named by the range. */
export function rangeContains(range: HouseRange, house: HouseNumber): boolean {
  if (house.number < range.from || house.number > range.to) return false;
  if (!hasParity(house.number, range.parity)) return false;
  return range.letters.length === 0 || range.letters.includes(house.letter);
}

/** The house numbers that a range names by itself, without a register: bare numbers, or the lettered houses. */
export function expandRange(range: HouseRange): HouseNumber[] {
  const houses: HouseNumber[] = [];
  for (let number = range.from; number <= range.to; number++) {
    if (!hasParity(number, range.parity)) continue;
    if (range.letters.length === 0) houses.push({ number, letter: '' });
    else for (const letter of range.letters) houses.push({ number, letter });
  }
  return houses;
}
