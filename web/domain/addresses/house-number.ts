/** A house number: 1-999 with an optional capital letter. Order: 34 < 34A < 34B < 35. */
export interface HouseNumber {
  readonly number: number;
  /** '' or one capital letter A-Z (Danish registers also use Æ, Ø, Å rarely). */
  readonly letter: string;
}

/** Letters that a house may carry, in their order. */
export const HOUSE_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ';
/** House numbers go from 1 to this. */
export const HIGHEST_NUMBER = 999;

const PATTERN = /^0*(\d{1,3})\s*([A-Za-zÆØÅæøå])?$/;

/** Reads "34", "034", "34a" or "34 A". Returns undefined for anything else and for 0. */
export function parseHouseNumber(text: string): HouseNumber | undefined {
  const match = PATTERN.exec(text.trim());
  if (!match?.[1]) return undefined;
  const number = Number(match[1]);
  return number === 0 ? undefined : { number, letter: (match[2] ?? '').toUpperCase() };
}

/** Writes "34" or "34A". */
export const formatHouseNumber = (house: HouseNumber): string => `${house.number}${house.letter}`;

/** Sorts by number, then letter; a house without letter stands first. Æ, Ø, Å follow Z. */
export function compareHouseNumbers(a: HouseNumber, b: HouseNumber): number {
  if (a.number !== b.number) return a.number - b.number;
  return letterRank(a.letter) - letterRank(b.letter);
}

const letterRank = (letter: string): number => (letter === '' ? -1 : HOUSE_LETTERS.indexOf(letter));
