import type { AccessAddress, AddressStatus } from '../addresses/register';
import { type AddressRow, addressOfRow, addressRow } from './address-row';

/** An address that the register knows and that is not in force: the address, and its status. */
export type NotInForceRow = readonly [...AddressRow, status: AddressStatus | ''];

/** An address as it goes into not-in-force.json. */
export const notInForceRow = (address: AccessAddress): NotInForceRow => [
  ...addressRow(address),
  address.status ?? '',
];

/** The addresses of such rows; what is no house number is left out. */
export const notInForceOf = (rows: readonly NotInForceRow[]): AccessAddress[] =>
  rows.flatMap(([street, house, postcode, east, north, id, status]): AccessAddress[] => {
    const address = addressOfRow([street, house, postcode, east, north, id]);
    return address ? [{ ...address, ...(status && { status }) }] : [];
  });
