import { ByteBuffer } from 'flatbuffers';
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js';
import type { MultiPolygon, Point, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { ETRS89_UTM32, type Layer, WGS84 } from '../../../../web/data/formats/flatgeobuf/layer';
import { readFlatGeobuf } from '../../../../web/data/formats/flatgeobuf/read';
import { writeFlatGeobuf } from '../../../../web/data/formats/flatgeobuf/write';

interface House {
  readonly id: string;
  readonly number: number;
  readonly metres: number | null;
  readonly member: boolean;
}

const layer = (features: Layer<House, Point>['features']): Layer<House, Point> => ({
  name: 'houses',
  title: 'Huse på Ågade',
  metadata: { source: 'prøve' },
  crs: WGS84,
  geometryType: 'Point',
  columns: { id: 'string', number: 'int', metres: 'double', member: 'bool' },
  features,
});
const house = (lon: number, lat: number, properties: Partial<House> = {}) => ({
  geometry: { type: 'Point', coordinates: [lon, lat] } satisfies Point,
  properties: { id: 'Ågade|1', number: 1, metres: 12.5, member: true, ...properties },
});

describe('writeFlatGeobuf', () => {
  it('says in the header what the file holds', () => {
    const bytes = writeFlatGeobuf(layer([house(10, 56), house(10.5, 56.25, { number: 2 })]));
    expect([...bytes.slice(0, 8)]).toEqual([0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62, 0]);
    const header = Header.getSizePrefixedRootAsHeader(new ByteBuffer(bytes.slice(8)));
    expect(header.name()).toBe('houses');
    expect(header.title()).toBe('Huse på Ågade');
    expect(JSON.parse(header.metadata()!)).toEqual({ source: 'prøve' });
    expect([...header.envelopeArray()!]).toEqual([10, 56, 10.5, 56.25]);
    expect(Number(header.featuresCount())).toBe(2);
    expect(header.indexNodeSize()).toBe(16);
    expect([header.crs()!.org(), header.crs()!.code()]).toEqual(['EPSG', 4326]);
    expect(Array.from({ length: header.columnsLength() }, (_, i) => header.columns(i)!.name())).toEqual([
      'id',
      'number',
      'metres',
      'member',
    ]);
  });

  it('comes back as it went in, with Danish letters, falsy values and nulls', async () => {
    const features = [
      house(10, 56, { id: 'Æblevej|3B', number: 0, metres: 0, member: false }),
      house(10.1, 56.1, { id: '', number: -7, metres: null }),
    ];
    const back = await readFlatGeobuf<House, Point>(writeFlatGeobuf(layer(features)));
    expect(back.find(({ properties }) => properties.number === 0)).toEqual(features[0]);
    const other = back.find(({ properties }) => properties.number === -7)!;
    expect(other.properties).toEqual({ id: '', number: -7, member: true });
    expect(other.geometry).toEqual(features[1]!.geometry);
  });

  it('keeps holes and parts', async () => {
    const ring = (size: number, at: number): [number, number][] => [
      [at, at],
      [at + size, at],
      [at + size, at + size],
      [at, at + size],
      [at, at],
    ];
    const polygon: Polygon = { type: 'Polygon', coordinates: [ring(10, 0), ring(2, 4).reverse()] };
    const multi: MultiPolygon = { type: 'MultiPolygon', coordinates: [polygon.coordinates, [ring(3, 20)]] };
    for (const geometry of [polygon, multi]) {
      const bytes = writeFlatGeobuf({
        name: 'shapes',
        crs: ETRS89_UTM32,
        geometryType: geometry.type,
        columns: { id: 'string' },
        features: [{ geometry, properties: { id: 'a' } }],
      });
      const [feature] = await readFlatGeobuf(bytes);
      expect(feature!.geometry).toEqual(geometry);
    }
  });

  it('gives the same bytes for the same layer', () => {
    const features = Array.from({ length: 300 }, (_, i) => house(10 + (i % 17) / 100, 56 + (i % 13) / 100));
    expect(writeFlatGeobuf(layer(features))).toEqual(writeFlatGeobuf(layer(features)));
  });

  it('writes an empty layer without an index', async () => {
    const bytes = writeFlatGeobuf(layer([]));
    expect(Header.getSizePrefixedRootAsHeader(new ByteBuffer(bytes.slice(8))).indexNodeSize()).toBe(0);
    expect(await readFlatGeobuf(bytes)).toEqual([]);
  });

  it.each([
    ['a fraction in a whole-number column', { number: 1.5 }],
    ['a number beyond 32 bits', { number: 2 ** 31 }],
    ['no number', { metres: Number.NaN }],
  ])('refuses %s', (_, properties) => {
    expect(() => writeFlatGeobuf(layer([house(10, 56, properties)]))).toThrow(TypeError);
  });

  it('refuses a geometry of another type and one without coordinates', () => {
    const polygon = { type: 'Polygon', coordinates: [] } as unknown as Point;
    expect(() => writeFlatGeobuf(layer([{ ...house(1, 1), geometry: polygon }]))).toThrow(/holds Point/);
    expect(() => writeFlatGeobuf(layer([house(Number.NaN, 56)]))).toThrow(/without usable coordinates/);
  });
});
