import type { MultiPolygon, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { ETRS89_UTM32, WGS84 } from '../../../../web/data/formats/flatgeobuf/layer';
import { writeFlatGeobuf } from '../../../../web/data/formats/flatgeobuf/write';
import { ogrinfo, readWithGdal, withFile } from '../gdal';

/** Numbers from 0 up to 1 that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

const random = numbers(7);
const houses = Array.from({ length: 3000 }, (_, number) => ({
  geometry: { type: 'Point', coordinates: [10 + random() / 10, 56.4 + random() / 10] } satisfies Point,
  properties: { street: `Ågade ${number % 50}`, number, metres: random() * 100, member: number % 3 === 0 },
}));
const bytes = writeFlatGeobuf({
  name: 'houses',
  title: 'Huse',
  crs: WGS84,
  geometryType: 'Point',
  columns: { street: 'string', number: 'int', metres: 'double', member: 'bool' },
  features: houses,
});

describe('GDAL on a file of ours', () => {
  it('reads the header', () => {
    const text = withFile('houses.fgb', bytes, (file) => ogrinfo(file));
    expect(text).toContain('Layer name: houses');
    expect(text).toContain('Feature Count: 3000');
    expect(text).toContain('ID["EPSG",4326]');
    expect(text).toMatch(/street: String/);
    expect(text).toMatch(/number: Integer/);
    expect(text).toMatch(/metres: Real/);
    expect(text).toMatch(/member: Integer\(Boolean\)/);
  });

  it('reads every feature with its attributes and its place, bit by bit', () => {
    const { features } = withFile('houses.fgb', bytes, (file) => readWithGdal(file));
    expect(features).toHaveLength(3000);
    for (const { geometry, properties } of features) {
      const house = houses[properties.number as number]!;
      expect((geometry as Point).coordinates).toEqual(house.geometry.coordinates);
      expect(properties).toEqual(house.properties);
    }
  });

  it.each([
    [10.02, 56.41, 10.05, 56.45],
    [10.0999, 56.4999, 10.2, 56.6],
    [9, 55, 9.5, 55.5],
    [9, 55, 11, 57],
  ] as const)('finds by its index what lies in %f %f %f %f', (west, south, east, north) => {
    const found = withFile('houses.fgb', bytes, (file) => readWithGdal(file, [west, south, east, north]));
    const expected = houses.flatMap(({ geometry: { coordinates }, properties }) => {
      const [lon, lat] = coordinates as [number, number];
      return lon >= west && lon <= east && lat >= south && lat <= north ? [properties.number] : [];
    });
    expect(found.features.map(({ properties }) => properties.number as number).sort((a, b) => a - b)).toEqual(
      expected,
    );
  });

  it('reads parts and holes in metres', () => {
    const shape: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [564000, 6258000],
            [564100, 6258000],
            [564100, 6258100],
            [564000, 6258000],
          ],
          [
            [564060, 6258020],
            [564080, 6258050],
            [564080, 6258020],
            [564060, 6258020],
          ],
        ],
        [
          [
            [565000, 6258000],
            [565010.125, 6258000.001],
            [565010, 6258010],
            [565000, 6258000],
          ],
        ],
      ],
    };
    const shapes = writeFlatGeobuf({
      name: 'shapes',
      crs: ETRS89_UTM32,
      geometryType: 'MultiPolygon',
      columns: { id: 'string' },
      features: [{ geometry: shape, properties: { id: 'a' } }],
    });
    withFile('shapes.fgb', shapes, (file) => {
      expect(readWithGdal(file).features[0]?.geometry).toEqual(shape);
      expect(ogrinfo(file)).toContain('ID["EPSG",25832]');
    });
  });
});
