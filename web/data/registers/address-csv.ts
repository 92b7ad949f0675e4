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

/** A length in whole millimetres as metres, without zeros at the end. */
function metres(value: number): string {
  const millimetres = Math.round(value * 1000);
  const whole = Math.floor(millimetres / 1000);
  const rest = millimetres - whole * 1000;
  if (rest === 0) return String(whole);
  if (rest % 100 === 0) return `${whole}.${rest / 100}`;
  if (rest % 10 === 0) return `${whole}.${String(rest / 10).padStart(2, '0')}`;
  return `${whole}.${String(rest).padStart(3, '0')}`;
}

function line(address: AccessAddress, street: string): string {
  const { house, postcode, position, precision, id, municipality, roadCode, status, dwellings } = address;
  const place = `${metres(position[0])},${metres(position[1])},${metres(precision)}`;
  const codes = `${municipality ?? ''},${roadCode ?? ''},${status ?? ''},${dwellings ?? ''}`;
  return `${street},${house.number}${house.letter},${postcode},${place},${cell(id)},${codes}\n`;
}

/**
 * Writes a table of addresses as the project's inputs are written (UTF-8, comma, decimal point, LF, header), sorted, in
 * pieces that can be written one after the other. The same addresses give the same text, in whatever order they came.
 */
export function* addressCsv(table: AddressTable): Generator<{ text: string; rows: number }> {
  yield { text: `${ADDRESS_COLUMNS.join(',')}\n`, rows: 0 };
  const order = table.sorted();
  for (let from = 0; from < order.length; from += PIECE) {
    const to = Math.min(from + PIECE, order.length);
    let text = '';
    let street = '';
    let streetCell = '';
    for (let i = from; i < to; i++) {
      const address = table.address(order[i] as number);
      if (address.street !== street) {
        street = address.street;
        streetCell = cell(street);
      }
      text += line(address, streetCell);
    }
    yield { text, rows: to };
  }
}
