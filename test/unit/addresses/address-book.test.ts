import { describe, expect, it } from 'vitest';
import {
  type BookAddress,
  makeAddressBook,
  searchAddresses,
} from '../../../web/domain/addresses/address-book';

const at = (street: string, house: string, area = ''): BookAddress => ({
  street,
  house,
  area,
  lon: 10,
  lat: 56,
});
const book = makeAddressBook(
  [
    at('Infanterivej', '9', 'gl-jennumparken'),
    at('Infanterivej', '7', 'gl-jennumparken'),
    at('Mariagervej', '1A', 'centrale-randers'),
    at('Mariagervej', '1B', 'centrale-randers'),
    at('Mariagervej', '2'),
    at('Hermann Stillings Vej', '12', 'centrale-randers'),
    at('Sjællandsgade', '4', 'sjaellandsgade'),
    at('Ågade', '1'),
    at('Vester Ågade', '3'),
  ],
  [{ alias: 'Herman Stillings vej', name: 'Hermann Stillings Vej' }],
);
const found = (query: string) =>
  searchAddresses(book, query, 5).map((hit) =>
    hit.kind === 'address'
      ? `${hit.address.street} ${hit.address.house}: ${hit.address.area}`
      : hit.kind === 'street'
        ? `${hit.street} (${hit.addresses.map(({ house }) => house).join(' ')})`
        : `${hit.street} without ${hit.house}`,
  );

describe('search for an address', () => {
  it('finds a house and its area, however the address is written', () => {
    const wanted = ['Infanterivej 7: gl-jennumparken'];
    for (const query of [
      'Infanterivej 7',
      'infanterivej 07',
      'INFANTERIVEJ 7, 2. th, 8930 Randers NØ',
      'infant 7',
    ])
      expect(found(query)).toEqual(wanted);
  });

  it('finds a street by its beginning, houses in order', () => {
    expect(found('infa')).toEqual(['Infanterivej (7 9)']);
    expect(found('')).toEqual([]);
    expect(found('vej')).toEqual(['Hermann Stillings Vej (12)']);
  });

  it('reads Danish letters as they may be typed', () => {
    expect(found('sjaellandsgade 4')).toEqual(['Sjællandsgade 4: sjaellandsgade']);
    expect(found('SJÆLLANDSGADE 4')).toEqual(['Sjællandsgade 4: sjaellandsgade']);
    expect(found('aagade')).toEqual(['Ågade (1)']);
    expect(found('vester aa')).toEqual(['Vester Ågade (3)']);
  });

  it('knows other spellings, in one word or two', () => {
    for (const query of ['Herman Stillings vej 12', 'hermannstillingsvej 12'])
      expect(found(query)).toEqual(['Hermann Stillings Vej 12: centrale-randers']);
  });

  it('gives the lettered houses of a number that has no other, and says when a number does not exist', () => {
    expect(found('Mariagervej 1')).toEqual([
      'Mariagervej 1A: centrale-randers',
      'Mariagervej 1B: centrale-randers',
    ]);
    expect(found('Mariagervej 1b')).toEqual(['Mariagervej 1B: centrale-randers']);
    expect(found('Mariagervej 1C')).toEqual(['Mariagervej without 1C']);
    expect(found('Mariagervej 99')).toEqual(['Mariagervej without 99']);
    expect(found('Ukendtvej 1')).toEqual([]);
  });
});
