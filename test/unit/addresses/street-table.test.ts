import { describe, expect, it } from 'vitest';
import { formatHouseNumber } from '../../../web/domain/addresses/house-number';
import type { AccessAddress } from '../../../web/domain/addresses/register';
import type { StreetRow } from '../../../web/domain/addresses/street-row';
import { streetTableAddresses } from '../../../web/domain/addresses/street-table';
import { toLonLat, toUtm32, utm32 } from '../../../web/domain/geo/coordinates';
import { extraRows, streetRows } from './read-data';

/** A row whose path runs through these metre positions. */
const row = (path: readonly (readonly [number, number])[], about: Partial<StreetRow> = {}): StreetRow => ({
  street: 'Prøvevej',
  postcode: '8900',
  from_number: 1,
  to_number: 10,
  side: 'both',
  path: path.map(([east, north]) => toLonLat(utm32(564000 + east, 6258000 + north))),
  offset_m: 15,
  odd_side: 'left',
  precision_m: 75,
  basis: 'test',
  along_m: 100,
  ...about,
});
const made = (rows: readonly StreetRow[]): readonly AccessAddress[] =>
  streetTableAddresses(rows, []).addresses;
/** Whole millimetres from the origin of `row`. */
const placeOf = (addresses: readonly AccessAddress[], house: string): number[] => {
  const { position } = addresses.find((one) => formatHouseNumber(one.house) === house) as AccessAddress;
  return [position[0] - 564000, position[1] - 6258000].map((metres) => Math.round(metres * 1000) / 1000);
};

describe('interpolating a row of the street table', () => {
  it('puts number n at (n - from + 0.5) / (to - from + 1) of the length, odd to the left', () => {
    const addresses = made([
      row([
        [0, 0],
        [100, 0],
      ]),
    ]);
    expect(addresses).toHaveLength(10);
    expect(placeOf(addresses, '1')).toEqual([5, 15]);
    expect(placeOf(addresses, '2')).toEqual([15, -15]);
    expect(placeOf(addresses, '10')).toEqual([95, -15]);
    expect(addresses[0]).toMatchObject({ id: 'Prøvevej|1', postcode: '8900', precision: 100 });
  });

  it('takes the side from odd_side, and the larger of the two errors', () => {
    const addresses = made([
      row(
        [
          [0, 0],
          [0, 100],
        ],
        { odd_side: 'right', precision_m: 250, along_m: 100 },
      ),
    ]);
    expect(placeOf(addresses, '1')).toEqual([15, 5]);
    expect(placeOf(addresses, '2')).toEqual([-15, 15]);
    expect(addresses[0]?.precision).toBe(250);
  });

  it('keeps the place of every number when a row has one side only', () => {
    const path = [
      [0, 0],
      [100, 0],
    ] as const;
    const odd = made([row(path, { side: 'odd' })]);
    expect(odd.map(({ house }) => house.number)).toEqual([1, 3, 5, 7, 9]);
    expect(placeOf(odd, '9')).toEqual([85, 15]);
    const even = made([row(path, { side: 'even', from_number: 2, to_number: 11 })]);
    expect(even.map(({ house }) => house.number)).toEqual([2, 4, 6, 8, 10]);
    expect(placeOf(even, '2')).toEqual([5, -15]);
  });

  it('follows the bends, and passes points that stand twice', () => {
    const addresses = made([
      row(
        [
          [0, 0],
          [0, 0],
          [50, 0],
          [50, 50],
          [50, 50],
        ],
        { offset_m: 10 },
      ),
    ]);
    expect(placeOf(addresses, '5')).toEqual([45, 10]);
    expect(placeOf(addresses, '6')).toEqual([60, 5]);
    expect(placeOf(addresses, '7')).toEqual([40, 15]);
  });

  it('reports what does not add up, and goes on', () => {
    const path = [
      [0, 0],
      [100, 0],
    ] as const;
    const { addresses, findings } = streetTableAddresses(
      [
        row(path, { line: 2, to_number: 3 }),
        row(path, { line: 3, from_number: 3, to_number: 4 }),
        row(path, { line: 4, from_number: 9, to_number: 8 }),
        row([path[0], path[0]], { line: 5, from_number: 20, to_number: 21 }),
      ],
      [
        {
          street: 'Prøvevej',
          house_number: '4b',
          postcode: '8900',
          lon: 10,
          lat: 56,
          precision_m: 5,
          basis: '',
          line: 2,
        },
        {
          street: 'Prøvevej',
          house_number: 'B4',
          postcode: '8900',
          lon: 10,
          lat: 56,
          precision_m: 5,
          basis: '',
          line: 3,
        },
      ],
    );
    expect(addresses.map(({ id }) => id)).toEqual([
      'Prøvevej|1',
      'Prøvevej|2',
      'Prøvevej|3',
      'Prøvevej|4',
      'Prøvevej|4B',
    ]);
    expect(findings).toMatchObject([
      { code: 'table-key-repeated', place: { file: 'streets.csv', line: 3 }, values: { key: 'Prøvevej|3' } },
      { code: 'span-backwards', place: { line: 4 }, values: { low: 9, high: 8 } },
      { code: 'table-value-unreadable', place: { line: 5, column: 'path' } },
      {
        code: 'table-value-unreadable',
        place: { file: 'addresses-extra.csv', line: 3 },
        values: { text: 'B4' },
      },
    ]);
  });
});

describe('the default street table', () => {
  const { addresses, findings } = streetTableAddresses(streetRows(), extraRows());

  it('gives 5,904 addresses on 154 streets, none twice and nothing to complain about', () => {
    expect(findings).toEqual([]);
    expect(addresses).toHaveLength(5904);
    expect(new Set(addresses.map(({ id }) => id)).size).toBe(5904);
    expect(new Set(addresses.map(({ street }) => street)).size).toBe(154);
  });

  it('lies within its error of the lines it was made of', () => {
    const rows = streetRows();
    for (const { street, position } of addresses.filter(({ house }) => house.letter === '')) {
      const offsets = rows
        .filter((one) => one.street === street)
        .map((one) => Math.abs(distanceToPath(one.path.map(toUtm32), position) - one.offset_m));
      // beside an outward bend the nearest point of the line is nearer than the offset, never farther
      expect(Math.min(...offsets), street).toBeLessThan(15);
    }
  });

  it('does not depend on the order of the rows', () => {
    const turned = streetTableAddresses([...streetRows()].reverse(), [...extraRows()].reverse());
    expect(turned.addresses).toEqual(addresses);
  });

  it('has its precision from the table: the larger of the two errors', () => {
    const falkevej = streetRows().find(({ street }) => street === 'Falkevej') as StreetRow;
    const made = addresses.find(({ id }) => id === 'Falkevej|1') as AccessAddress;
    expect(made.precision).toBe(Math.max(falkevej.precision_m, falkevej.along_m));
    expect(addresses.every(({ precision }) => precision >= 25)).toBe(true);
  });
});

/** Distance from a point to a polyline, written out here and not taken from the code under test. */
function distanceToPath(
  path: readonly (readonly [number, number])[],
  [x, y]: readonly [number, number],
): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < path.length; i++) {
    const [ax, ay] = path[i - 1] as readonly [number, number];
    const [bx, by] = path[i] as readonly [number, number];
    const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
    const t = Math.min(1, Math.max(0, along));
    least = Math.min(least, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
  }
  return least;
}
