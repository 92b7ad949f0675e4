import { describe, expect, it, vi } from 'vitest';
import { addressReader } from '../../../web/data/addresses';
import { WGS84 } from '../../../web/data/formats/flatgeobuf/layer';
import { writeFlatGeobuf } from '../../../web/data/formats/flatgeobuf/write';
import type { DataProblem } from '../../../web/data/problem';
import { aManifest, BASE, bytesAnswer, fileOf, serve } from './support';

/** A row of houses from west to east, one hundredth of a degree apart, with ids that run the other way. */
const houses = Array.from({ length: 40 }, (_, i) => ({
  geometry: { type: 'Point' as const, coordinates: [10 + i / 100, 56.5] },
  properties: {
    id: `a${String(99 - i).padStart(2, '0')}`,
    street: 'Æblevej',
    house: String(i + 1),
    postcode: '8900',
    precision_m: 25,
    area_2025: i < 10 ? 'vangdalen' : '',
    area_2021: '',
  },
}));
const columns = {
  id: 'string',
  street: 'string',
  house: 'string',
  postcode: 'string',
  precision_m: 'double',
  area_2025: 'string',
  area_2021: 'string',
} as const;
const file = writeFlatGeobuf({
  name: 'addresses',
  crs: WGS84,
  geometryType: 'Point' as const,
  columns,
  features: houses,
});

const reader = (bytes: Uint8Array = file) => {
  const problems: DataProblem[] = [];
  const folder = { base: BASE, manifest: aManifest([fileOf('addresses', 'addresses.fgb', bytes)]) };
  return { addressesIn: addressReader(folder, (problem) => problems.push(problem)), problems };
};

describe('addresses of a window', () => {
  it('are those inside, sorted by id, with every column', async () => {
    serve(() => bytesAnswer(file));
    const { addressesIn, problems } = reader();
    const found = await addressesIn(10.045, 56.4, 10.085, 56.6);
    expect(found.features.map(({ properties }) => properties.id)).toEqual(['a91', 'a92', 'a93', 'a94']);
    expect(found.features[0]).toMatchObject(houses[8]!);
    expect(problems).toEqual([]);
  });

  it('are none where nobody lives', async () => {
    serve(() => bytesAnswer(file));
    expect((await reader().addressesIn(8, 55, 8.1, 55.1)).features).toEqual([]);
  });

  it('are fetched once, whatever is asked', async () => {
    const { asked } = serve(() => bytesAnswer(file));
    const { addressesIn } = reader();
    await Promise.all([addressesIn(10, 56, 10.1, 57), addressesIn(10.1, 56, 10.2, 57)]);
    await addressesIn(10.2, 56, 10.3, 57);
    expect(asked).toHaveLength(1);
  });

  it('say once that their file is cut off, and are none', async () => {
    serve(() => bytesAnswer(file.slice(0, -7)));
    const { addressesIn, problems } = reader();
    expect((await addressesIn(10, 56, 11, 57)).features).toEqual([]);
    await addressesIn(10, 56, 11, 57);
    expect(problems).toEqual([{ file: 'addresses.fgb', reason: 'cut-off' }]);
  });

  it('say that a file is not theirs, even when its hash is right', async () => {
    const other = writeFlatGeobuf({
      name: 'x',
      crs: WGS84,
      geometryType: 'Point' as const,
      columns: { id: 'string' } as const,
      features: [{ geometry: { type: 'Point' as const, coordinates: [10, 56.5] }, properties: { id: 'a' } }],
    });
    serve(() => bytesAnswer(other));
    const { addressesIn, problems } = reader(other);
    expect((await addressesIn(9, 56, 11, 57)).features).toEqual([]);
    expect(problems).toEqual([{ file: 'addresses.fgb', reason: 'unreadable' }]);
  });

  it('leave the debug channel as it was', async () => {
    const debug = vi.spyOn(console, 'debug').mockImplementation(() => undefined);
    const before = console.debug;
    serve(() => bytesAnswer(file));
    await reader().addressesIn(10, 56, 11, 57);
    expect(debug).not.toHaveBeenCalled();
    expect(console.debug).toBe(before);
    debug.mockRestore();
  });
});
