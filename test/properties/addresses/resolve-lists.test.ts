import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AddressItem } from '../../../web/domain/addresses/address-list';
import type { HouseRange } from '../../../web/domain/addresses/house-range';
import type { AccessAddress, Register } from '../../../web/domain/addresses/register';
import { resolveLists } from '../../../web/domain/addresses/resolve-lists';
import type { Finding } from '../../../web/domain/findings/finding';
import { utm32 } from '../../../web/domain/geo/coordinates';
import { PATIENCE, runs } from './random-lists';

/** Spellings of four streets; in each row the first is the register's. */
const STREETS = [
  ['Gl. Byvej', 'gl byvej', 'GL. BYVEJ'],
  ['Flyvervej', 'Flyervej', 'FLYERVEJ'],
  ['Ørnevej', 'Ørnevej', 'ørnevej'],
  ['Hermann Stillings Vej', 'hermann  stillings vej', 'Herman Stillings vej'],
] as const;
const ALIASES = [
  { alias: 'Flyervej', name: 'Flyvervej' },
  { alias: 'Herman Stillings Vej', name: 'Hermann Stillings Vej' },
];
const AREAS = ['a', 'b', 'c'];

const address: fc.Arbitrary<AccessAddress> = fc
  .record({
    street: fc.nat(STREETS.length - 1),
    number: fc.integer({ min: 1, max: 14 }),
    letter: fc.constantFrom('', '', '', 'A', 'B'),
    postcode: fc.constantFrom('8900', '8900', '8930'),
  })
  .map(({ street, number, letter, postcode }) => {
    const name = STREETS[street]?.[0] ?? '';
    const id = `${name}|${number}${letter}|${postcode}`;
    return { id, street: name, house: { number, letter }, postcode, position: utm32(0, 0), precision: 0 };
  });
const addresses = fc.uniqueArray(address, { maxLength: 60, selector: ({ id }) => id });

const range: fc.Arbitrary<HouseRange> = fc
  .record({
    from: fc.integer({ min: 1, max: 12 }),
    length: fc.nat(5),
    parity: fc.constantFrom('all', 'odd', 'even' as const),
    letters: fc.constantFrom<string[]>([], [], ['A'], ['A', 'B']),
  })
  .map(({ from, length, parity, letters }) => ({ from, to: from + length, parity, letters }));
const items: fc.Arbitrary<AddressItem[]> = fc
  .array(
    fc.record({
      area: fc.constantFrom(...AREAS),
      street: fc.nat(STREETS.length - 1),
      spelling: fc.nat(2),
      ranges: fc.array(range, { minLength: 1, maxLength: 3 }),
      unknown: fc.integer({ min: 0, max: 9 }),
    }),
    { maxLength: 10 },
  )
  .map((rows) =>
    rows.map(({ area, street, spelling, ranges, unknown }, i) => {
      const name = unknown === 0 ? 'Ukendtvej' : (STREETS[street]?.[spelling] ?? '');
      return { plan: '2025', area, order: i + 1, text: `${name} …`, street: name, ranges, line: i + 2 };
    }),
  );

const registerOf = (some: readonly AccessAddress[]): Register => ({
  info: { kind: 'schematic', name: 'test', source: '', licence: '', date: '' },
  addresses: some,
});
/** A finding as text, so that lists of them can be compared as sets. */
const told = (findings: readonly Finding[]): string[] =>
  findings.map((found) => JSON.stringify(found)).sort();

/** The areas that claim an address, by asking every item about it; nothing of this is the code under test. */
function claims({ street, house }: AccessAddress, list: readonly AddressItem[]): string[] {
  const row = STREETS.findIndex(([name]) => name === street);
  const areas = list.filter(
    (item) =>
      (STREETS[row] as readonly string[]).includes(item.street) &&
      item.ranges.some(({ from, to, parity, letters }) => {
        const fits = parity === 'all' || (house.number % 2 === 1) === (parity === 'odd');
        const named = letters.length === 0 || letters.includes(house.letter);
        return from <= house.number && house.number <= to && fits && named;
      }),
  );
  return [...new Set(areas.map(({ area }) => area))].sort();
}

describe('resolving lists', { timeout: PATIENCE }, () => {
  it('gives every address to the first area that claims it, as a second reader finds', () => {
    fc.assert(
      fc.property(addresses, items, (some, list) => {
        const { areaOf, findings } = resolveLists(list, registerOf(some), ALIASES);
        const wanted = some.map((one) => claims(one, list));
        expect(areaOf).toEqual(wanted.map((areas) => areas[0] ?? ''));
        const contested = some.some((_, i) => (wanted[i]?.length ?? 0) > 1);
        expect(findings.some(({ code }) => code === 'address-in-two-areas')).toBe(contested);
      }),
      runs(400),
    );
  });

  it('does not depend on the order of items or addresses', () => {
    const shuffled = fc
      .tuple(addresses, items)
      .chain(([some, list]) =>
        fc.tuple(
          fc.constant(some),
          fc.constant(list),
          fc.shuffledSubarray(some, { minLength: some.length }),
          fc.shuffledSubarray(list, { minLength: list.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([some, list, otherSome, otherList]) => {
        const one = resolveLists(list, registerOf(some), ALIASES);
        const other = resolveLists(otherList, registerOf(otherSome), ALIASES);
        const areas = (register: readonly AccessAddress[], areaOf: readonly string[]) =>
          Object.fromEntries(register.map(({ id }, i) => [id, areaOf[i]]));
        expect(areas(otherSome, other.areaOf)).toEqual(areas(some, one.areaOf));
        expect(other.findings).toEqual(one.findings);
        const ids = (register: readonly AccessAddress[], resolution: typeof one) =>
          resolution.items.map(({ item, addresses: indexes }) => [
            item.line,
            indexes.map((i) => register[i]?.id),
          ]);
        expect(ids(otherSome, other)).toEqual(ids(some, one));
      }),
      runs(300),
    );
  });

  it('is the same on a register with other streets around it', () => {
    fc.assert(
      fc.property(addresses, items, (some, list) => {
        const around = some.map((one) => ({ ...one, id: `${one.id}x`, street: `Anden ${one.street}` }));
        const alone = resolveLists(list, registerOf(some), ALIASES);
        const among = resolveLists(list, registerOf([...around, ...some]), ALIASES);
        expect(among.areaOf.slice(around.length)).toEqual(alone.areaOf);
        expect(among.areaOf.slice(0, around.length).every((area) => area === '')).toBe(true);
        const known = (findings: readonly Finding[]) =>
          findings.filter(({ code }) => code !== 'street-unknown');
        expect(told(known(among.findings))).toEqual(told(known(alone.findings)));
      }),
      runs(150),
    );
  });

  it('accounts for every house number of an item on a known street: matched, or told missing', () => {
    fc.assert(
      fc.property(addresses, items, (some, list) => {
        const { items: resolved, findings } = resolveLists(list, registerOf(some), ALIASES);
        for (const { item, street, addresses: indexes } of resolved) {
          const own = findings.filter(({ place }) => place?.line === item.line);
          if (street === '') {
            expect(own.map(({ code }) => code)).toEqual(['street-unknown']);
            continue;
          }
          const there = new Set(indexes.flatMap((i) => [`${some[i]?.house.number}${some[i]?.house.letter}`]));
          const missing = new Set(own.find(({ code }) => code === 'number-missing-in-range')?.houseNumbers);
          const empty = own
            .filter(({ code }) => code === 'range-matches-nothing')
            .map(({ values }) => values);
          for (const { from, to, parity, letters } of item.ranges) {
            if (empty.some((one) => one?.from === from && one.to === to && one.parity === parity)) continue;
            for (let number = from; number <= to; number++) {
              if (parity !== 'all' && (number % 2 === 1) !== (parity === 'odd')) continue;
              const wanted = letters.length === 0 ? ['', 'A', 'B'] : letters;
              const found = wanted.filter((letter) => there.has(`${number}${letter}`));
              if (letters.length === 0) expect(missing.has(String(number))).toBe(found.length === 0);
              else
                for (const letter of letters)
                  expect(missing.has(`${number}${letter}`)).toBe(!found.includes(letter));
            }
          }
        }
      }),
      runs(300),
    );
  });
});
