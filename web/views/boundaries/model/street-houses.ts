import { compareHouseNumbers, formatHouseNumber } from '../../../domain/addresses/house-number';
import type { Register } from '../../../domain/addresses/register';

/** A house of a street with the area that it is in. */
export interface StreetHouse {
  readonly index: number;
  readonly house: string;
  /** Place in the draft's areas, or -1. */
  readonly area: number;
}

/** Names of all streets of a register, sorted as the language sorts. */
export const streetNames = (register: Register, compare: (a: string, b: string) => number): string[] =>
  [...new Set(register.addresses.map(({ street }) => street))].sort(compare);

/** The houses of a street by number, with the area of each. */
export const housesOnStreet = (
  register: Register,
  street: string,
  areaOf: readonly number[],
): StreetHouse[] =>
  register.addresses
    .flatMap((address, index) => (address.street === street ? [{ address, index }] : []))
    .sort((a, b) => compareHouseNumbers(a.address.house, b.address.house) || a.index - b.index)
    .map(({ address, index }) => ({
      index,
      house: formatHouseNumber(address.house),
      area: areaOf[index] ?? -1,
    }));
