import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Geometry, Polygon, Position } from 'geojson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnAreas } from '../../../scripts/difference/drawn/drawn-areas';
import { readDrawn } from '../../../scripts/difference/drawn/read-drawn';
import { ETRS89_UTM32, WGS84 } from '../../../web/data/formats/flatgeobuf/layer';
import { writeFlatGeobuf } from '../../../web/data/formats/flatgeobuf/write';
import { drawnFeatures } from '../../../web/data/polygons/drawn';
import { placeLayer } from '../../../web/data/polygons/place';
import { parseHouseNumber } from '../../../web/domain/addresses/house-number';
import type { Register } from '../../../web/domain/addresses/register';
import { areaRows } from '../../../web/domain/addresses/shortest/area-rows';
import { toLonLat, utm32 } from '../../../web/domain/geo/coordinates';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'drawn-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [E, N] = [563_000, 6_258_000];
/** Positions in metres from a corner of the town. */
const ring = (...points: readonly (readonly [number, number])[]): Position[] =>
  points.map(([x, y]) => [E + x, N + y]);
const SQUARE = ring([0, 0], [100, 0], [100, 20], [0, 20], [0, 0]);
const polygon = (...rings: Position[][]): Polygon => ({ type: 'Polygon', coordinates: rings });
const inDegrees = (positions: Position[]): Position[] =>
  positions.map(([x, y]) => [...toLonLat(utm32(x ?? 0, y ?? 0))]);

const feature = (geometry: Geometry | null, properties: Record<string, unknown> = {}) => ({
  type: 'Feature',
  geometry,
  properties,
});
const collection = (features: unknown[], more: object = {}) => ({
  type: 'FeatureCollection',
  ...more,
  features,
});
const crs = (name: string) => ({ crs: { type: 'name', properties: { name } } });

/** Areas in metres as a file of them is read. */
function placed(...areas: { ring: Position[]; properties?: Record<string, string | number> }[]) {
  const features = areas.map(({ ring: outer, properties = {} }, i) => ({
    number: i + 1,
    row: properties,
    polygons: [[outer]],
    instead: '',
  }));
  const layer = placeLayer({ features, crs: '' });
  return layer.refused === undefined ? drawnFeatures(layer.features, 'f').features : [];
}

let files = 0;
function save(content: string | Uint8Array, ending = 'geojson'): string {
  const path = join(folder, `${files++}.${ending}`);
  writeFileSync(path, content);
  return path;
}
const read = (value: unknown) => readDrawn(save(JSON.stringify(value)));
const codes = async (value: unknown) => (await read(value)).findings.map(({ code }) => code);
const shapeOf = async (value: unknown) => (await read(value)).features[0]?.shape;
const EXPECTED = [[SQUARE]];

describe('a drawn boundary', () => {
  it('is read in metres and in degrees, with north first too, to the millimetre', async () => {
    const metres = collection([feature(polygon(SQUARE))], crs('urn:ogc:def:crs:EPSG::25832'));
    const degrees = collection([feature(polygon(inDegrees(SQUARE)))], crs('urn:ogc:def:crs:OGC:1.3:CRS84'));
    const swapped = collection([feature(polygon(SQUARE.map(([x, y]) => [y ?? 0, x ?? 0])))]);
    expect((await read(metres)).axes).toBe('utm32');
    expect((await read(degrees)).axes).toBe('wgs84');
    expect((await read(swapped)).axes).toBe('utm32-swapped');
    for (const each of [metres, degrees, swapped]) expect(await shapeOf(each)).toEqual(EXPECTED);
  });

  it('may run clockwise, have heights and several parts', async () => {
    expect(await shapeOf(collection([feature(polygon([...SQUARE].reverse()))]))).toHaveLength(1);
    const high = SQUARE.map(([x, y]) => [x ?? 0, y ?? 0, 7]);
    expect(await shapeOf(collection([feature(polygon(high))]))).toEqual(EXPECTED);
    const far = ring([200, 0], [210, 0], [210, 5], [200, 0]);
    const parts = { type: 'MultiPolygon' as const, coordinates: [[SQUARE], [far]] };
    expect(await shapeOf(collection([feature(parts)]))).toEqual([[SQUARE], [far]]);
  });

  it('is read from FlatGeobuf in both systems', async () => {
    const layer = (code: typeof WGS84, coordinates: Position[][]) =>
      writeFlatGeobuf({
        name: 'drawn',
        crs: code,
        geometryType: 'Polygon',
        columns: { area: 'string' },
        features: [{ geometry: { type: 'Polygon', coordinates }, properties: { area: 'vangdalen' } }],
      });
    for (const bytes of [layer(ETRS89_UTM32, [SQUARE]), layer(WGS84, [inDegrees(SQUARE)])]) {
      const { features, findings } = await readDrawn(save(bytes, 'fgb'));
      expect(findings).toEqual([]);
      expect(features).toEqual([{ feature: 1, shape: EXPECTED, properties: { area: 'vangdalen' } }]);
    }
    const bytes = layer(ETRS89_UTM32, [SQUARE]);
    const cut = await readDrawn(save(bytes.slice(0, bytes.length - 20), 'fgb'));
    expect(cut.findings.map(({ code }) => code)).toEqual(['drawn-file-refused']);
  });

  it('is refused with the feature and the place where its edge crosses itself, is open or holds nothing', async () => {
    const bow = ring([0, 0], [100, 20], [100, 0], [0, 20], [0, 0]);
    const crossing = await read(
      collection([feature(polygon(SQUARE)), feature(polygon(bow), { name: 'Sløjfe' })]),
    );
    expect(crossing.findings).toMatchObject([
      {
        code: 'drawn-ring-crosses',
        level: 'error',
        values: { feature: 2, east: 563_050, north: 6_258_010 },
      },
    ]);
    expect(crossing.features.map(({ feature: place }) => place)).toEqual([1]);
    const code = (...rings: Position[][]) => codes(collection([feature(polygon(...rings))]));
    expect(await code(ring([0, 0], [100, 0], [100, 20], [0, 20]))).toEqual(['drawn-ring-open']);
    expect(await code(ring([0, 0], [100, 0], [0, 0]))).toEqual(['drawn-ring-empty']);
    expect(await code(ring([0, 0], [100, 0], [50, 0], [50, 20], [0, 20], [0, 0]))).toEqual([
      'drawn-ring-crosses',
    ]);
    expect(await code(SQUARE, ring([90, 5], [120, 5], [120, 10], [90, 10], [90, 5]))).toEqual([
      'drawn-ring-crosses',
    ]);
    expect(await code(SQUARE, ring([190, 5], [120, 5], [120, 10], [190, 5]))).toEqual([
      'drawn-ring-misplaced',
    ]);
  });

  it('is refused when it is no polygon, lies elsewhere, mixes systems or states another one', async () => {
    const code = (geometry: unknown) => codes(collection([feature(geometry as Geometry)]));
    expect(await code({ type: 'LineString', coordinates: SQUARE })).toEqual(['drawn-geometry-wrong']);
    expect(await code(null)).toEqual(['drawn-geometry-wrong']);
    expect(await code({ type: 'Polygon', coordinates: [[1, 2, 3]] })).toEqual(['drawn-geometry-wrong']);
    const [first, ...rest] = SQUARE;
    expect(await code(polygon([first!, [0, 0], ...rest]))).toEqual(['drawn-position-outside']);
    expect(await code(polygon(ring([9e6, 0], [9e6, 1], [9e6, 2])))).toEqual(['drawn-crs-other']);
    const mixed = collection([feature(polygon(SQUARE)), feature(polygon(inDegrees(SQUARE)))]);
    expect(await codes(mixed)).toEqual(['drawn-crs-other']);
    const web = collection([feature(polygon(SQUARE))], crs('urn:ogc:def:crs:EPSG::3857'));
    expect(await codes(web)).toEqual(['drawn-crs-other']);
    expect(await codes(collection([]))).toEqual(['drawn-nothing']);
    expect(await codes([1, 2])).toEqual(['drawn-file-refused']);
    expect((await readDrawn(save('{"type":"Polygon","coor'))).findings[0]?.code).toBe('drawn-file-refused');
    expect((await readDrawn(join(folder, 'nothing.geojson'))).findings[0]?.code).toBe('file-missing');
    expect((await readDrawn(folder)).findings[0]?.code).toBe('file-unreadable');
  });
});

describe('the addresses of a drawn boundary', () => {
  const at = (name: string, x: number, y: number, postcode = '8930') => ({
    id: `${name}|${postcode}`,
    street: 'Flyvervej',
    house: parseHouseNumber(name)!,
    postcode,
    position: utm32(E + x, N + y),
    precision: 0,
  });
  const registerOf = (...addresses: Register['addresses']): Register => ({
    info: { kind: 'official', name: 'r', source: 's', licence: 'l', date: '2026-11-03' },
    addresses,
  });
  const as = { usualPlan: '2025', area: 'vangdalen' };
  const square = placed({ ring: SQUARE });

  it('are those inside, and who lies within a centimetre of the edge is told', () => {
    const register = registerOf(
      at('1', 10, 10),
      at('2', 50, 19.995),
      at('3', 50, 20.008),
      at('4', 50, 20.02),
      at('5', 60, 20),
    );
    const { areas, findings } = drawnAreas(square, register, as, 'f');
    expect(areas).toEqual([{ plan: '2025', area: 'vangdalen', members: [0, 1, 4] }]);
    expect(
      findings.map(({ code, houseNumbers, values }) => [code, houseNumbers, values?.millimetres]),
    ).toEqual([
      ['drawn-near-edge-inside', ['2'], 5],
      ['drawn-near-edge-outside', ['3'], 8],
      ['drawn-near-edge-inside', ['5'], 0],
    ]);
  });

  it('belong to the area that the officer names, or the feature; features of one area are one', () => {
    const two = placed(
      { ring: SQUARE, properties: { area: 'a', plan: 2021 } },
      {
        ring: ring([100, 0], [200, 0], [200, 20], [100, 20], [100, 0]),
        properties: { area: 'a', plan: '2021' },
      },
      { ring: SQUARE, properties: { area: 1234.5 } },
    );
    const register = registerOf(at('1', 10, 10), at('3', 150, 10));
    const { areas, findings } = drawnAreas(two, register, { usualPlan: '2025' }, 'f');
    expect(areas).toEqual([{ plan: '2021', area: 'a', members: [0, 1] }]);
    expect(findings).toMatchObject([{ code: 'drawn-area-missing', values: { feature: 3 } }]);
    expect(drawnAreas(two, register, { ...as, plan: '2025' }, 'f').areas).toEqual([
      { plan: '2025', area: 'vangdalen', members: [0, 1] },
    ]);
  });

  it('are told to be none', () => {
    expect(drawnAreas(square, registerOf(at('1', 500, 500)), as, 'f').findings).toMatchObject([
      { code: 'drawn-empty' },
    ]);
  });

  it('give errors where no list can name exactly them', () => {
    const rowsOf = (register: Register, members: number[]) =>
      areaRows([{ plan: '2025', area: 'a', members }], register, []).findings.map(({ code }) => code);
    expect(rowsOf(registerOf(at('5', 10, 10), at('5A', 50, 50)), [0])).toEqual(['list-cannot-name']);
    expect(rowsOf(registerOf(at('5', 10, 10), at('5', 50, 50, '8900')), [0])).toEqual(['list-twins']);
    expect(rowsOf(registerOf(at('5', 10, 10), at('5', 50, 50, '8900')), [0, 1])).toEqual([
      'street-in-several-postcodes',
    ]);
    const nameless = { ...at('5', 10, 10), street: '17' };
    expect(rowsOf(registerOf(nameless), [0])).toEqual(['list-street-unwritable']);
  });

  it('that are in two drawn areas of one plan are an error', () => {
    const register = registerOf(at('1', 10, 10));
    const areas = ['a', 'b'].map((area) => ({ plan: '2025', area, members: [0] }));
    expect(areaRows(areas, register, []).findings.map(({ code }) => code)).toContain('address-in-two-areas');
  });
});
