import { formatHouseNumber } from '../../domain/addresses/house-number';
import type { AccessAddress } from '../../domain/addresses/register';
import type { AddressTable } from './address-table';

/** Columns of a register as this project writes it; `schemas/columns.ts` recognises them. */
export const ADDRESS_COLUMNS = [
  'street',
  'house_number',
  'postcode',
  'east',
  'north',
  'precision_m',
  'id',
  'municipality',
  'road_code',
  'status',
  'dwellings',
] as const;

/** Lines between two pieces. */
const PIECE = 4096;

const cell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const line = (address: AccessAddress): string =>
  [
    cell(address.street),
    formatHouseNumber(address.house),
    address.postcode,
    address.position[0],
    address.position[1],
    address.precision,
    cell(address.id),
    address.municipality ?? '',
    address.roadCode ?? '',
    address.status ?? '',
    address.dwellings ?? '',
  ].join(',');

/**
 * Writes a table of addresses as the project's inputs are written (UTF-8, comma, decimal point, LF, header), sorted, in
 * pieces that can be written one after the other. The same addresses give the same text, in whatever order they came.
 */
export function* addressCsv(table: AddressTable): Generator<{ text: string; rows: number }> {
  yield { text: `${ADDRESS_COLUMNS.join(',')}\n`, rows: 0 };
  const order = table.sorted();
  for (let from = 0; from < order.length; from += PIECE) {
    const to = Math.min(from + PIECE, order.length);
    const lines: string[] = [];
    for (let i = from; i < to; i++) lines.push(line(table.address(order[i] as number)));
    yield { text: `${lines.join('\n')}\n`, rows: to };
  }
}
