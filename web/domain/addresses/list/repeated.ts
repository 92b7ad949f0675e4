import { compareHouseNumbers, formatHouseNumber, type HouseNumber } from '../house-number';
import { hasParity } from '../house-range';
import type { Entry } from './entries';
import { rangeOf } from './other-reading';

/** House numbers that an item names more than once, and the first entry that repeats one. */
export interface Repeated {
  readonly at: Entry;
  readonly houseNumbers: readonly string[];
}

/**
 * Finds house numbers that several entries name. An entry without letters takes in every lettered house of its numbers,
 * so "5, 5A" names 5A twice. Undefined when each is named once.
 */
export function repeatedHouses(entries: readonly Entry[]): Repeated | undefined {
  const bare = new Set<number>();
  const lettered = new Map<number, Set<string>>();
  const repeated = new Map<string, HouseNumber>();
  let at: Entry | undefined;
  const repeat = (entry: Entry, house: HouseNumber): void => {
    at ??= entry;
    repeated.set(formatHouseNumber(house), house);
  };
  for (const entry of entries) {
    const { from, to, parity, letters } = rangeOf(entry);
    for (let number = from; number <= to; number++) {
      if (!hasParity(number, parity)) continue;
      const known = lettered.get(number) ?? new Set<string>();
      if (letters.length === 0) {
        if (bare.has(number)) repeat(entry, { number, letter: '' });
        else for (const letter of known) repeat(entry, { number, letter });
        bare.add(number);
      }
      for (const letter of letters) {
        if (bare.has(number) || known.has(letter)) repeat(entry, { number, letter });
        known.add(letter);
      }
      if (letters.length > 0) lettered.set(number, known);
    }
  }
  const houses = [...repeated.values()].sort(compareHouseNumbers);
  return at && { at, houseNumbers: houses.map(formatHouseNumber) };
}
