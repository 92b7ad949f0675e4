import type { HouseNumber } from '../house-number';

const LETTERS = ['', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ'];
const HIGHEST = 999;

/** A set of houses of one number: bit 0 is the bare number, the bits above are the letters A-Å. */
export type LetterSet = number;

/** The bit of the bare number. */
export const BARE: LetterSet = 1;

/** What stands on a street, by number: `exists[n]` all houses of number n, `members[n]` those to be named. */
export interface StreetHouses {
  /** The highest number that has a member; 0 when there is none. */
  readonly highest: number;
  readonly exists: readonly LetterSet[];
  readonly members: readonly LetterSet[];
}

/** The letters of a set as capitals, in order. */
export const lettersOf = (set: LetterSet): string[] =>
  LETTERS.filter((_, bit) => bit > 0 && (set & (1 << bit)) !== 0);

/** A set from capitals. */
export const letterSet = (letters: readonly string[]): LetterSet =>
  letters.reduce((set, letter) => set | (1 << LETTERS.indexOf(letter)), 0);

/**
 * Lays a street out by number. Members that the street lacks count as standing there. Houses that no list can write
 * (numbers outside 1-999, other letters) are left out.
 */
export function layOut(members: readonly HouseNumber[], street: readonly HouseNumber[]): StreetHouses {
  const exists = new Array<LetterSet>(HIGHEST + 1).fill(0);
  const wanted = new Array<LetterSet>(HIGHEST + 1).fill(0);
  const add = (sets: LetterSet[], { number, letter }: HouseNumber): void => {
    const bit = LETTERS.indexOf(letter);
    if (bit >= 0 && Number.isInteger(number) && number >= 1 && number <= HIGHEST)
      sets[number] = (sets[number] ?? 0) | (1 << bit);
  };
  for (const house of street) add(exists, house);
  for (const house of members) {
    add(exists, house);
    add(wanted, house);
  }
  return { highest: wanted.findLastIndex((set) => set !== 0), exists, members: wanted };
}

/** The houses of a number in a set. */
export const housesOf = (number: number, set: LetterSet): HouseNumber[] => [
  ...(set & BARE ? [{ number, letter: '' }] : []),
  ...lettersOf(set).map((letter) => ({ number, letter })),
];
