import { formatHouseNumber, parseHouseNumber } from '../addresses/house-number';
import type { AccessAddress } from '../addresses/register';
import { utm32 } from '../geo/coordinates';

/** An address as built files write it: street, house number, postcode, metres east and north (EPSG:25832), id. */
export type AddressRow = readonly [
  street: string,
  house: string,
  postcode: string,
  east: number,
  north: number,
  id: string,
];

/** The row of an address. */
export const addressRow = ({ street, house, postcode, position, id }: AccessAddress): AddressRow => [
  street,
  formatHouseNumber(house),
  postcode,
  position[0],
  position[1],
  id,
];

/** The address of a row; undefined where its house number is none. */
export function addressOfRow([street, written, postcode, east, north, id]: AddressRow):
  | AccessAddress
  | undefined {
  const house = parseHouseNumber(written);
  return house && { id, street, house, postcode, position: utm32(east, north), precision: 0 };
}
