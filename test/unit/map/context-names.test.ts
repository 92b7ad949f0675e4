import type { Feature } from 'geojson';
import { expect, it } from 'vitest';
import { contextNames } from '../../../web/map/context-names';
import { square } from './geography';

const point = (properties: Record<string, unknown>): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [10, 56] },
});
const polygon = (properties: Record<string, unknown>): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [square(10, 56, 2)] },
});

it('takes names of places, parks and water, each once, and of nothing else', () => {
  const names = contextNames({
    type: 'FeatureCollection',
    features: [
      point({ layer: 'label', name: 'Nørrevang', kind: 'quarter' }),
      point({ layer: 'park', name: 'Myretuen' }),
      polygon({ layer: 'park', name: 'Nordre Fælled' }),
      polygon({ layer: 'water', name: 'Randers Fjord, inner part' }),
      polygon({ layer: 'municipality', name: 'Randers Kommune' }),
      polygon({ layer: 'park' }),
      {
        type: 'Feature',
        properties: { layer: 'road', name: 'Hobrovej' },
        geometry: {
          type: 'LineString',
          coordinates: [
            [10, 56],
            [11, 57],
          ],
        },
      },
    ],
  });
  expect(
    names.features.map(({ properties, geometry }) => [
      properties.name,
      properties.kind,
      geometry.coordinates,
    ]),
  ).toEqual([
    ['Nørrevang', 'quarter', [10, 56]],
    ['Myretuen', 'spot', [10, 56]],
    ['Nordre Fælled', 'park', [11, 57]],
    ['Randers Fjord', 'water', [11, 57]],
  ]);
});
