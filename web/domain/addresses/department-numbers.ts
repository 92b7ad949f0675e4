import { compareHouseNumbers, type HouseNumber, parseHouseNumber } from './house-number';
import { hasParity, type Parity } from './house-range';

/** A piece of the list: one house, or two ends with `even` or `odd` for one side of the street. */
const PIECE = /^(\d+\s?\p{L}?)(?:-(\d+\s?\p{L}?))?(?:\s+(even|odd))?$/u;

/**
 * True when a house is among numbers as `centrale-randers-departments.csv` writes them: "4-22 even", "1A, 1B, 3",
 * "28A-36B" (all houses between the two in the order of house numbers).
 */
export const numbersHold = (numbers: string, house: HouseNumber): boolean =>
  numbers.split(',').some((piece) => {
    const [, first = '', last = first, side] = PIECE.exec(piece.trim()) ?? [];
    const [from, to] = [parseHouseNumber(first), parseHouseNumber(last)];
    if (!from || !to) return false;
    const parity: Parity = side === 'even' || side === 'odd' ? side : 'all';
    // an end without a letter takes its lettered houses along
    const within = to.letter === '' ? house.number <= to.number : compareHouseNumbers(house, to) <= 0;
    return compareHouseNumbers(house, from) >= 0 && within && hasParity(house.number, parity);
  });
