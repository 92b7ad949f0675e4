import { describe, expect, it } from 'vitest';
import { type GeoJsonNeeds, readGeoJson } from '../../../scripts/formats/geojson-input';

const needs: GeoJsonNeeds = {
  geometries: ['Polygon', 'Point'],
  properties: { school: 'text', grades_from: 'number', note: 'optional-text' },
};
const point = (properties: unknown, coordinates: unknown = [10, 56.4]): string =>
  JSON.stringify({ type: 'Feature', properties, geometry: { type: 'Point', coordinates } });
const ring = (ring: unknown): string =>
  JSON.stringify({
    type: 'Feature',
    properties: { school: 'A', grades_from: 0 },
    geometry: { type: 'Polygon', coordinates: [ring] },
  });
const file = (...features: string[]): string =>
  `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}`;
const good = point({ school: 'Nørrevangsskolen', grades_from: 0, note: null, precision_m: 200 });
const read = (text: string) => readGeoJson(text, 'districts.geojson', needs);

describe('readGeoJson', () => {
  it('reads features with what they need, and keeps other properties', () => {
    const { features, findings } = read(file(good));
    expect(findings).toEqual([]);
    expect(features[0]?.properties).toMatchObject({ school: 'Nørrevangsskolen', precision_m: 200 });
  });

  it('reads a file that begins with a byte order mark', () => {
    expect(read(`\uFEFF${file(good)}`).findings).toEqual([]);
  });

  it('says where the text stops being JSON', () => {
    const text = file(good, good).replace('"note":null', '"note":nul');
    expect(read(text).findings).toMatchObject([
      { code: 'json-syntax', level: 'error', place: { file: 'districts.geojson', line: 2 } },
    ]);
    expect(text.split('\n')[1]?.slice((read(text).findings[0]?.place?.column as number) - 1)).toMatch(/^nul/);
  });

  it('says that a file is cut off, and where it ends', () => {
    const text = file(good, good).slice(0, -40);
    const lines = text.split('\n');
    expect(read(text).findings).toMatchObject([
      { code: 'json-cut-off', place: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 } },
    ]);
  });

  it.each([
    ['[]', 'geojson-not-collection'],
    ['{"type":"Feature"}', 'geojson-not-collection'],
    ['null', 'geojson-not-collection'],
    ['{"type":"FeatureCollection","features":[]}', 'geojson-empty'],
  ])('refuses %s', (text, code) => {
    expect(read(text)).toMatchObject({ features: [], findings: [{ code, level: 'error' }] });
  });

  it.each([
    [point({ grades_from: 0 }), 'geojson-property-missing', { property: 'school' }],
    [point({ school: null, grades_from: 0 }), 'geojson-property-missing', { property: 'school' }],
    [
      point({ school: 'A', grades_from: '0' }),
      'geojson-property-wrong',
      { property: 'grades_from', text: '"0"' },
    ],
    [point({ school: 'A', grades_from: 0, note: 3 }), 'geojson-property-wrong', { property: 'note' }],
    [point({ school: 'A', grades_from: 0 }, [56.4, 10]), 'geojson-position-wrong', { text: '[56.4,10]' }],
    [point({ school: 'A', grades_from: 0 }, []), 'geojson-position-wrong', { text: '[]' }],
    [point({ school: 'A', grades_from: 0 }, ['10', '56']), 'geojson-position-wrong', {}],
    [ring([]), 'geojson-position-wrong', {}],
    [
      ring([
        [10, 56],
        [10.1, 56],
        [10.1, 56.1],
        [10, 56.1],
      ]),
      'geojson-ring-open',
      { text: '[10,56]' },
    ],
    [
      ring([
        [10, 56],
        [10.1, 56],
        [10, 56],
      ]),
      'geojson-ring-open',
      {},
    ],
    ['{"type":"Feature","properties":{},"geometry":null}', 'geojson-geometry-wrong', { found: '–' }],
    [
      '{"type":"Feature","geometry":{"type":"LineString"}}',
      'geojson-geometry-wrong',
      { found: 'LineString' },
    ],
    ['7', 'geojson-geometry-wrong', {}],
  ])('leaves %s out and says why', (feature, code, values) => {
    const { features, findings } = read(file(good, feature, good));
    expect(features).toHaveLength(2);
    expect(findings).toMatchObject([
      { code, place: { line: 3, column: 1 }, values: { feature: 2, ...values } },
    ]);
  });
});
