import { describe, expect, it } from 'vitest';
import { parseHouseNumber } from '../../../web/domain/addresses/house-number';
import type { AccessAddress } from '../../../web/domain/addresses/register';
import { makeRows } from '../../../web/domain/boundaries/rows';
import { at } from './registers';

const address = (street: string, number: string, postcode = '8930', east = 0): AccessAddress => ({
  id: `${street}|${number}|${postcode}`,
  street,
  house: parseHouseNumber(number)!,
  postcode,
  position: at(east, 0),
  precision: 0,
});

describe('rows of houses', () => {
  it('are the sides of streets in the order of their numbers', () => {
    const addresses = ['10', '3', '2', '1', '34B', '34', '35', '34A'].map((number) =>
      address('Husarvej', number),
    );
    const numbers = makeRows(addresses).map((row) => row.map((i) => addresses[i]!.id.split('|')[1]));
    expect(numbers).toEqual([
      ['2', '10', '34', '34A', '34B'],
      ['1', '3', '35'],
    ]);
  });

  it('keep streets of one name in different towns apart', () => {
    const addresses = [
      address('Skolevej', '1'),
      address('Skolevej', '3', '8970'),
      address('Skolevej', '3'),
      address('Skolevej', '5', '8970'),
    ];
    expect(makeRows(addresses)).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('leave single houses out, and order houses of one number by place', () => {
    const addresses = [
      address('Husarvej', '2', '8930', 9),
      address('Husarvej', '2', '8930', 4),
      address('Husarvej', '5'),
    ];
    expect(makeRows(addresses)).toEqual([[1, 0]]);
    expect(makeRows([])).toEqual([]);
  });
});
