import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { publishedGeometry, writeGeoJson } from '../../../web/data/formats/geojson';

const square = [
  [10, 56],
  [10.1, 56],
  [10.1, 56.1],
  [10, 56.1],
  [10, 56],
];
const hole = [
  [10.02, 56.02],
  [10.04, 56.02],
  [10.04, 56.04],
  [10.02, 56.02],
];

describe('writeGeoJson', () => {
  it('turns outer rings counter-clockwise and holes clockwise', () => {
    const wrong: Polygon = { type: 'Polygon', coordinates: [[...square].reverse(), hole] };
    expect(publishedGeometry(wrong).coordinates).toEqual([square, [...hole].reverse()]);
    const right: Polygon = { type: 'Polygon', coordinates: [square, [...hole].reverse()] };
    expect(publishedGeometry(right)).toEqual(right);
    expect(publishedGeometry({ type: 'MultiPolygon', coordinates: [wrong.coordinates] }).coordinates).toEqual(
      [right.coordinates],
    );
  });

  it('writes nine decimals, ids, boxes and facts', () => {
    const text = writeGeoJson(
      [
        {
          id: 'a',
          properties: { name: 'Æ' },
          geometry: { type: 'Point', coordinates: [10.12345678949, 56] },
        },
        {
          properties: {},
          geometry: {
            type: 'LineString',
            coordinates: [
              [9, 55],
              [11, 57],
            ],
          },
        },
      ],
      { name: 'prøve' },
    );
    expect(JSON.parse(text)).toEqual({
      type: 'FeatureCollection',
      name: 'prøve',
      bbox: [9, 55, 11, 57],
      features: [
        {
          type: 'Feature',
          id: 'a',
          bbox: [10.123456789, 56, 10.123456789, 56],
          properties: { name: 'Æ' },
          geometry: { type: 'Point', coordinates: [10.123456789, 56] },
        },
        {
          type: 'Feature',
          bbox: [9, 55, 11, 57],
          properties: {},
          geometry: {
            type: 'LineString',
            coordinates: [
              [9, 55],
              [11, 57],
            ],
          },
        },
      ],
    });
    expect(text.split('\n')).toHaveLength(5);
  });

  it('writes an empty collection', () => {
    expect(JSON.parse(writeGeoJson([]))).toEqual({ type: 'FeatureCollection', features: [] });
  });
});
