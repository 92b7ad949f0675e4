import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareHouseNumbers,
  formatHouseNumber,
  type HouseNumber,
} from '../../../web/domain/addresses/house-number';
import { rangeContains } from '../../../web/domain/addresses/house-range';
import { parseAddressItem } from '../../../web/domain/addresses/parse-address-item';
import { resolveLists } from '../../../web/domain/addresses/resolve-lists';
import { addressItemText, shortestList } from '../../../web/domain/addresses/shortest-list';
import { utm32 } from '../../../web/domain/geo/coordinates';
import { PATIENCE, runs } from '../addresses/random-lists';
import { leastLength } from './every-list';

const STREET = 'Flyvervej';

/** A street and the houses on it that are to be named. */
interface Case {
  readonly street: readonly HouseNumber[];
  readonly members: readonly HouseNumber[];
  readonly sharp: boolean;
}

const house = (numbers: readonly number[], letters: readonly string[]): fc.Arbitrary<HouseNumber> =>
  fc.record({ number: fc.constantFrom(...numbers), letter: fc.constantFrom(...letters) });

const streetOf = (one: fc.Arbitrary<HouseNumber>, maxLength: number): fc.Arbitrary<Case> =>
  fc
    .tuple(
      fc.uniqueArray(fc.tuple(one, fc.integer({ min: 0, max: 99 })), {
        maxLength,
        selector: ([each]) => formatHouseNumber(each),
      }),
      fc.constantFrom(30, 60, 90, 100),
      fc.boolean(),
    )
    .map(([houses, share, sharp]) => ({
      street: houses.map(([each]) => each),
      members: houses.filter(([, chance]) => chance < share).map(([each]) => each),
      sharp,
    }));

const SMALL = streetOf(house([1, 2, 3, 4, 8, 9, 10, 11], ['', '', '', 'A', 'B', 'C']), 9);
const LARGE = streetOf(
  house(Array.from({ length: 120 }, (_, i) => i + 1).concat(998, 999), ['', '', '', '', 'A', 'B', 'C', 'Å']),
  160,
);

const sortedTexts = (houses: readonly HouseNumber[]): string[] =>
  [...houses].sort(compareHouseNumbers).map(formatHouseNumber);

describe('the shortest list', () => {
  it(
    'is as short as the best of all lists that the grammar has',
    () => {
      fc.assert(
        fc.property(SMALL, ({ street, members, sharp }) => {
          const list = shortestList(members, street, { sharp });
          const unnamed = new Set(list.unnamed.map(formatHouseNumber));
          const named = members.filter((one) => !unnamed.has(formatHouseNumber(one)));
          const { items, characters } = leastLength(named, street, sharp) ?? {};
          expect({ items: list.ranges.length, characters: list.text.length }).toEqual({ items, characters });
        }),
        runs(250),
      );
    },
    PATIENCE,
  );

  it(
    'leaves unnamed only what no list can name',
    () => {
      fc.assert(
        fc.property(SMALL, ({ street, members, sharp }) => {
          const { unnamed } = shortestList(members, street, { sharp });
          for (const one of unnamed) {
            expect(leastLength([one], street, sharp)).toBeUndefined();
            const range = { from: one.number, to: one.number, parity: 'all' as const, letters: [] };
            const isMember = (each: HouseNumber) =>
              members.some((member) => compareHouseNumbers(member, each) === 0);
            expect(street.filter((each) => rangeContains(range, each)).every(isMember)).toBe(false);
          }
        }),
        runs(250),
      );
    },
    PATIENCE,
  );

  it(
    'is read without a finding as the ranges it states, and resolves to exactly its members',
    () => {
      fc.assert(
        fc.property(LARGE, ({ street, members, sharp }) => {
          const list = shortestList(members, street, { sharp });
          const unnamed = new Set(list.unnamed.map(formatHouseNumber));
          const wanted = sortedTexts(members.filter((one) => !unnamed.has(formatHouseNumber(one))));
          if (wanted.length === 0) {
            expect(list.text).toBe('');
            return;
          }
          const text = addressItemText(STREET, list) ?? '';
          const read = parseAddressItem(text);
          expect(read).toEqual({ street: STREET, ranges: list.ranges, findings: [] });

          const addresses = street.map((each) => ({
            id: formatHouseNumber(each),
            street: STREET,
            house: each,
            postcode: '8930',
            position: utm32(563856, 6258714),
            precision: 0,
          }));
          const info = {
            kind: 'official',
            name: 'r',
            source: 's',
            licence: 'l',
            date: '2026-11-03',
          } as const;
          const item = { plan: '2025', area: 'a', order: 1, text, ...read };
          const resolution = resolveLists([item], { info, addresses }, []);
          const found = street.filter((_, i) => resolution.areaOf[i] === 'a');
          expect(sortedTexts(found)).toEqual(wanted);
          if (sharp)
            expect(resolution.findings.filter(({ code }) => code === 'number-missing-in-range')).toEqual([]);
        }),
        runs(300),
      );
    },
    PATIENCE,
  );

  it(
    'does not depend on the order of its arguments',
    () => {
      fc.assert(
        fc.property(LARGE, ({ street, members, sharp }) => {
          const turned = shortestList([...members].reverse(), [...street].reverse(), { sharp });
          expect(turned).toEqual(shortestList(members, street, { sharp }));
        }),
        runs(100),
      );
    },
    PATIENCE,
  );
});
