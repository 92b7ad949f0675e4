import { parseHouseNumber } from '../../../web/domain/addresses/house-number';
import type { AccessAddress, Register } from '../../../web/domain/addresses/register';
import { utm32 } from '../../../web/domain/geo/coordinates';

/** Houses of one street, written: `['Falkevej', '1', '2', '2A']`. */
export type Street = readonly [name: string, ...houses: string[]];

/** A small register: each street runs east, 20 m a house, streets 100 m from each other. */
export function townOf(...streets: readonly Street[]): Register {
  const addresses = streets.flatMap(([street, ...houses], row) =>
    houses.map((written, i): AccessAddress => {
      const house = parseHouseNumber(written);
      if (!house) throw new Error(written);
      return {
        id: `${street}|${written}`,
        street,
        house,
        postcode: '8900',
        position: utm32(563_000 + 20 * i, 6_258_000 + 100 * row),
        precision: 0,
      };
    }),
  );
  const info = { kind: 'schematic', name: 'By', source: 'test', licence: 'MIT', date: '2026-01-01' } as const;
  return { info, addresses };
}
