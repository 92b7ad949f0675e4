import { describe, expect, it } from 'vitest';
import type { AddressItem } from '../../../web/domain/addresses/address-list';
import { expandToTexts } from '../../../web/domain/addresses/expand-ranges';
import { parseHouseNumber } from '../../../web/domain/addresses/house-number';
import { parseAddressItem } from '../../../web/domain/addresses/parse-address-item';
import type { AccessAddress } from '../../../web/domain/addresses/register';
import { resolveLists } from '../../../web/domain/addresses/resolve-lists';
import { utm32 } from '../../../web/domain/geo/coordinates';
import { dataAliases, defaultRegister, planItems, registerOf } from './read-data';

/** Addresses written like "Falkevej 1 2 5A"; "@8900" sets the postcode for what follows. */
function addresses(...streets: readonly string[]): AccessAddress[] {
  return streets.flatMap((text) => {
    const {
      1: street = '',
      2: houses = '',
      3: postcode = '',
    } = /^(.+?) (\d[^@]*?)(?: @(\d+))?$/.exec(text) ?? [];
    return houses.split(' ').flatMap((written) => {
      const house = parseHouseNumber(written);
      return house
        ? [
            {
              id: `${street}|${written}|${postcode}`,
              street,
              house,
              postcode,
              position: utm32(0, 0),
              precision: 0,
            },
          ]
        : [];
    });
  });
}
const item = (area: string, text: string, order = 1, about: Partial<AddressItem> = {}): AddressItem => ({
  plan: '2025',
  area,
  order,
  text,
  ...parseAddressItem(text),
  ...about,
});
const resolve = (items: readonly AddressItem[], ...streets: readonly string[]) =>
  resolveLists(items, registerOf(addresses(...streets)), [
    { alias: 'Flyervej', name: 'Flyvervej' },
    { alias: 'Gammel Byvej', name: 'Gl. Byvej' },
  ]);
const claimed = (items: readonly AddressItem[], ...streets: readonly string[]): string[] => {
  const register = addresses(...streets);
  const { areaOf } = resolveLists(items, registerOf(register), []);
  return register.flatMap(({ street, house }, i) =>
    areaOf[i] ? [`${street} ${house.number}${house.letter} ${areaOf[i]}`] : [],
  );
};

describe('matching lists with a register', () => {
  it('gives every address its area, in the order of the register', () => {
    expect(
      claimed(
        [item('a', 'Falkevej 1-5 (ulige numre)'), item('b', 'Falkevej 2')],
        'Falkevej 5 4 3 2 1 7',
        'Ørnevej 1',
      ),
    ).toEqual(['Falkevej 5 a', 'Falkevej 3 a', 'Falkevej 2 b', 'Falkevej 1 a']);
  });

  it('takes lettered houses in for a bare number and says so, but not for a lettered item', () => {
    const taken = resolve([item('a', 'Falkevej 3-5')], 'Falkevej 3 4A 4B 5');
    expect(taken.areaOf).toEqual(['a', 'a', 'a', 'a']);
    expect(taken.findings).toMatchObject([
      { code: 'letters-taken-in', level: 'note', area: 'a', houseNumbers: ['4A', '4B'] },
    ]);
    const lettered = resolve([item('a', 'Falkevej 4 (a)')], 'Falkevej 4 4A 4B');
    expect(lettered.areaOf).toEqual(['', 'a', '']);
    expect(lettered.findings).toEqual([]);
  });

  it('matches names by their normalised form and by alias in both directions, and tells of the alias', () => {
    const exact = resolve([item('a', 'GL BYVEJ 1')], 'Gl. Byvej 1');
    expect([exact.areaOf, exact.findings]).toEqual([['a'], []]);
    const alias = resolve([item('a', 'Flyervej 1', 1, { line: 3 })], 'Flyvervej 1');
    expect(alias.findings).toMatchObject([
      {
        code: 'street-by-alias',
        level: 'note',
        street: 'Flyervej',
        place: { line: 3 },
        values: { register: 'Flyvervej' },
      },
    ]);
    const backwards = resolve([item('a', 'Gl. Byvej 1')], 'Gammel Byvej 1');
    expect(backwards.areaOf).toEqual(['a']);
    expect(backwards.findings).toMatchObject([{ code: 'street-by-alias' }]);
    const own = resolve([item('a', 'Gl. Byvej 1')], 'Gammel Byvej 1', 'Gl. Byvej 1');
    expect([own.areaOf, own.findings]).toEqual([['', 'a'], []]);
  });

  it('never matches a near miss: it is an error with suggestions', () => {
    const { areaOf, findings } = resolve([item('a', 'Falkvej 1')], 'Falkevej 1', 'Falkenvej 1', 'Ørnevej 1');
    expect(areaOf).toEqual(['', '', '']);
    expect(findings).toMatchObject([
      {
        code: 'street-unknown',
        level: 'error',
        street: 'Falkvej',
        values: { suggestions: 'Falkevej, Falkenvej' },
      },
    ]);
    expect(resolve([item('a', 'Flyerveij 1')], 'Flyvervej 1').findings).toMatchObject([
      { values: { suggestions: 'Flyvervej' } },
    ]);
  });

  it('leaves a choice between several aliases to a person', () => {
    const aliases = [
      { alias: 'Sankt Peders Gade', name: 'Sct. Peders Gade' },
      { alias: 'Skt. Peders Gade', name: 'Sct. Peders Gade' },
    ];
    const register = registerOf(addresses('Sankt Peders Gade 1', 'Skt. Peders Gade 1'));
    const { areaOf, findings } = resolveLists([item('a', 'Sct. Peders Gade 1')], register, aliases);
    expect(areaOf).toEqual(['', '']);
    expect(findings).toMatchObject([
      { code: 'street-unknown', values: { suggestions: 'Sankt Peders Gade, Skt. Peders Gade' } },
    ]);
  });

  it('names the numbers that the register lacks, once an item', () => {
    const { findings } = resolve(
      [item('a', 'Falkevej 1-7 (ulige numre), 2-6 (lige numre)')],
      'Falkevej 1 7 2 4A 9',
    );
    expect(findings).toMatchObject([
      {
        code: 'number-missing-in-range',
        level: 'warning',
        street: 'Falkevej',
        houseNumbers: ['3', '5', '6'],
      },
      { code: 'letters-taken-in' },
    ]);
  });

  it('says that a missing number is known but not in force', () => {
    const register = registerOf(addresses('Falkevej 1 5'), addresses('FALKEVEJ 3 7'));
    const { findings } = resolveLists([item('a', 'Falkevej 1-5 (ulige), 7')], register, []);
    expect(findings).toMatchObject([
      { code: 'range-matches-nothing', values: { from: 7, to: 7, notCurrent: '7' } },
      { code: 'number-missing-in-range', houseNumbers: ['3'], values: { notCurrent: '3' } },
    ]);
  });

  it('tells a range that matches nothing', () => {
    const { findings } = resolve(
      [item('a', 'Falkevej 1-3, 20-24 (lige numre), 30 (a)')],
      'Falkevej 1 2 3 21 30',
    );
    expect(findings).toMatchObject([
      { code: 'range-matches-nothing', values: { from: 20, to: 24, parity: 'even', letters: '' } },
      { code: 'range-matches-nothing', values: { from: 30, to: 30, letters: 'A' } },
    ]);
  });

  it('reads an open end up to the highest number of the street', () => {
    expect(resolve([item('a', 'Falkevej 1-999')], 'Falkevej 1 2 4').findings).toMatchObject([
      { code: 'number-missing-in-range', houseNumbers: ['3'] },
    ]);
  });

  it('is an error where two areas claim an address; the first in order keeps it', () => {
    const items = [item('b', 'Falkevej 3-7', 1, { line: 9 }), item('a', 'Falkevej 5-9', 1, { line: 4 })];
    const { areaOf, findings } = resolve(items, 'Falkevej 3 4 5 6 7 8 9');
    expect(areaOf.join('')).toBe('bbaaaaa');
    expect(findings).toMatchObject([
      {
        code: 'address-in-two-areas',
        level: 'error',
        area: 'b',
        street: 'Falkevej',
        houseNumbers: ['5', '6', '7'],
        place: { line: 9 },
        values: { otherArea: 'a', otherText: 'Falkevej 5-9', otherLine: 4 },
      },
    ]);
  });

  it('notes a number that two items of one area name', () => {
    const { findings } = resolve([item('a', 'Falkevej 1-3'), item('a', 'Falkevej 3', 2)], 'Falkevej 1 2 3');
    expect(findings).toMatchObject([
      {
        code: 'list-number-repeated',
        level: 'note',
        houseNumbers: ['3'],
        values: { otherText: 'Falkevej 1-3' },
      },
    ]);
  });

  it('tells a number that exists in several towns, unless the item says which', () => {
    const towns = ['Solsortvej 1 3 @8930', 'Solsortvej 1 @8870'];
    const { findings } = resolve([item('a', 'Solsortvej 1, 3')], ...towns);
    expect(findings).toMatchObject([
      {
        code: 'street-in-several-postcodes',
        level: 'error',
        houseNumbers: ['1'],
        values: { postcodes: '8870, 8930' },
      },
    ]);
    const chosen = resolve([item('a', 'Solsortvej 1, 3', 1, { postcode: '8930' })], ...towns);
    expect([chosen.areaOf, chosen.findings]).toEqual([['a', 'a', ''], []]);
  });

  it('names addresses that stand twice in the register, by street and postcode', () => {
    const { findings } = resolve([], 'Falkevej 1 2 2A @8900', 'FALKEVEJ 2 2A @8900', 'Falkevej 1 @8930');
    expect(findings).toMatchObject([
      {
        code: 'register-duplicate-address',
        level: 'warning',
        houseNumbers: ['2', '2A'],
        values: { postcode: '8900' },
      },
    ]);
  });

  it('is empty for empty lists and an empty register', () => {
    expect(resolve([])).toEqual({ areaOf: [], items: [], findings: [] });
    expect(resolve([item('a', 'Falkevej 1')]).findings).toMatchObject([{ code: 'street-unknown' }]);
  });
});

describe('the official lists against the default register', () => {
  const register = defaultRegister();

  it.each([
    ['2025', 637],
    ['2021', 486],
  ])('in %s claim %i addresses, all there, none twice', (plan, members) => {
    const items = planItems(plan);
    const resolution = resolveLists(items, register, dataAliases());
    expect(resolution.areaOf.filter((area) => area !== '')).toHaveLength(members);
    expect(new Set(resolution.findings.map(({ code }) => code))).toEqual(new Set(['street-by-alias']));
    for (const { item: one, addresses: indexes } of resolution.items)
      expect(
        indexes.map((i) => `${register.addresses[i]?.house.number}${register.addresses[i]?.house.letter}`),
      ).toEqual(expandToTexts(one.ranges));
  });

  it('without the alias table suggest the right street', () => {
    const { findings } = resolveLists(planItems('2021'), register, []);
    expect(findings.map(({ street, values }) => [street, values?.suggestions])).toEqual([
      ['Flyervej', 'Flyvervej'],
      ['Herman Stillings vej', 'Hermann Stillings Vej'],
    ]);
  });
});
