import fc from 'fast-check';
import { formatHouseNumber } from '../../../web/domain/addresses/house-number';
import type { AccessAddress } from '../../../web/domain/addresses/register';
import type { DifferenceSide, PlacedAddress } from '../../../web/domain/difference/side';
import { utm32 } from '../../../web/domain/geo/coordinates';

const STREETS = ['Flyvervej', 'Ørnevej', 'Gl. Byvej'];
const AREAS = ['a', 'b'];

/** One address, on a grid of two metres so that some share a place and some are nearer than a change. */
const address: fc.Arbitrary<AccessAddress> = fc
  .record({
    id: fc.integer({ min: 0, max: 40 }).map((n) => `id-${n}`),
    street: fc.constantFrom(...STREETS),
    number: fc.integer({ min: 1, max: 8 }),
    letter: fc.constantFrom('', '', '', 'A'),
    postcode: fc.constantFrom('8900', '8930'),
    east: fc.integer({ min: 0, max: 6 }),
    north: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ id, street, number, letter, postcode, east, north }) => ({
    id,
    street,
    house: { number, letter },
    postcode,
    position: utm32(563_000 + east * 2, 6_258_000 + north * 2),
    precision: 0,
  }));

const placed: fc.Arbitrary<PlacedAddress> = fc.record({ address, area: fc.constantFrom('', ...AREAS) });

const nameOf = ({ street, house, postcode }: AccessAddress): string =>
  `${street}|${formatHouseNumber(house)}|${postcode}`;

/** A register in which ids and addresses occur once. */
const register: fc.Arbitrary<readonly PlacedAddress[]> = fc
  .uniqueArray(placed, { maxLength: 25, selector: ({ address: one }) => one.id })
  .map((list) => {
    const seen = new Set<string>();
    return list.filter(({ address: one }) => !seen.has(nameOf(one)) && seen.add(nameOf(one)));
  });

/** Two registers: independent of each other, or the second with some addresses of the first taken over as they are. */
export const pairOfRegisters: fc.Arbitrary<readonly [readonly PlacedAddress[], readonly PlacedAddress[]]> = fc
  .tuple(register, register, fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }))
  .map(([before, other, kept]) => {
    const taken = before.filter((_, i) => kept[i]);
    const ids = new Set(taken.map(({ address: one }) => one.id));
    const names = new Set(taken.map(({ address: one }) => nameOf(one)));
    const fresh = other.filter(({ address: one }) => !ids.has(one.id) && !names.has(nameOf(one)));
    return [before, [...fresh, ...taken]];
  });

/** A side without boundaries. */
export const sideOf = (list: readonly PlacedAddress[], membersOnly = false): DifferenceSide => ({
  addresses: list.map(({ address: one }) => one),
  areaOf: list.map(({ area }) => area),
  membersOnly,
  areaIds: AREAS,
  shapes: new Map(),
});

/** What an address is, but for its id; sorted, so that lists compare as sets. */
export const contentsOf = (list: readonly PlacedAddress[]): string[] =>
  list.map(({ address: one, area }) => `${nameOf(one)}|${one.position.join()}|${area}`).sort();
