import { formatHouseNumber, parseHouseNumber } from '../addresses/house-number';
import type { AccessAddress, AddressStatus } from '../addresses/register';
import { utm32 } from '../geo/coordinates';

/** An address that the register knows and that is not in force: street, house number, postcode, metres east and north, id, status. */
export type NotInForceRow = readonly [
  street: string,
  house: string,
  postcode: string,
  east: number,
  north: number,
  id: string,
  status: AddressStatus | '',
];

/** An address as it goes into not-in-force.json. */
export const notInForceRow = (address: AccessAddress): NotInForceRow => [
  address.street,
  formatHouseNumber(address.house),
  address.postcode,
  address.position[0],
  address.position[1],
  address.id,
  address.status ?? '',
];

/** The addresses of such rows; what is no house number is left out. */
export const notInForceOf = (rows: readonly NotInForceRow[]): AccessAddress[] =>
  rows.flatMap(([street, written, postcode, east, north, id, status]): AccessAddress[] => {
    const house = parseHouseNumber(written);
    if (!house) return [];
    const position = utm32(east, north);
    return [{ id, street, house, postcode, position, precision: 0, ...(status && { status }) }];
  });
