import { type HouseNumber, parseHouseNumber } from '../../domain/addresses/house-number';

/** A code that is not there, or that could not be read. */
export const NONE = -1;
export const UNREADABLE = -2;

const LETTERS = ['', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ'];

/** A house number as one whole number that sorts as house numbers do: number times 32 plus the letter's place. */
export function houseCode(text: string): number {
  if (text === '') return NONE;
  const house = parseHouseNumber(text);
  if (!house) return UNREADABLE;
  const letter = LETTERS.indexOf(house.letter);
  return letter < 0 ? UNREADABLE : house.number * 32 + letter;
}

/** Number and letter of a house code. */
export const houseOfCode = (code: number): HouseNumber => ({
  number: code >>> 5,
  letter: LETTERS[code & 31] ?? '',
});

/**
 * A code of four digits (municipality, road, postcode) as a number, with or without leading zeros: `0730` and `730` are the
 * same. NONE for an empty text, UNREADABLE for anything that is not one to four digits or is all zeros.
 */
export function fourDigits(text: string): number {
  if (text === '') return NONE;
  if (!/^\d{1,4}$/.test(text)) return UNREADABLE;
  const code = Number(text);
  return code === 0 ? UNREADABLE : code;
}

/** Every code once, so that millions of rows share ten thousand texts. */
const FOURS = Array.from({ length: 10_000 }, (_, code) => String(code).padStart(4, '0'));

/** Writes a code with its leading zeros; '' for NONE. */
export const formatFour = (code: number): string => FOURS[code] ?? '';
