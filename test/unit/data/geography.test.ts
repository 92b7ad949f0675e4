import { describe, expect, it } from 'vitest';
import { WGS84 } from '../../../web/data/formats/flatgeobuf/layer';
import { writeFlatGeobuf } from '../../../web/data/formats/flatgeobuf/write';
import { loadGeography } from '../../../web/data/geography';
import { aManifest, BASE, bytesAnswer, fileOf, serve } from './support';

const ring = [
  [10, 56],
  [10.1, 56],
  [10.1, 56.1],
  [10, 56],
];
const district = {
  school: 'Nørrevangsskolen',
  grades_from: 0,
  grades_to: 6,
  band: '0-6',
  precision_m: 200,
  note: '',
};
const districts = writeFlatGeobuf({
  name: 'school-districts',
  crs: WGS84,
  geometryType: 'Polygon' as const,
  columns: {
    school: 'string',
    grades_from: 'int',
    grades_to: 'int',
    band: 'string',
    precision_m: 'double',
    note: 'string',
  } as const,
  features: [{ geometry: { type: 'Polygon' as const, coordinates: [ring] }, properties: district }],
});
const context = new TextEncoder().encode(
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { layer: 'road' }, geometry: { type: 'LineString', coordinates: ring } },
    ],
  }),
);
const manifest = aManifest([
  fileOf('school-districts', 'school-districts.fgb', districts),
  fileOf('context', 'context.json', context),
  fileOf('areas', 'areas.fgb', districts),
  fileOf('institutions', 'institutions.fgb', districts),
]);

describe('the map layers', () => {
  it('show what can be read and name the rest, each with its reason', async () => {
    serve(({ url }) => {
      if (url.endsWith('school-districts.fgb') || url.endsWith('areas.fgb')) return bytesAnswer(districts);
      if (url.endsWith('context.json')) return bytesAnswer(context, 'application/json');
      return new Response('', { status: 500 });
    });
    const { geography, problems } = await loadGeography({ base: BASE, manifest });
    expect(geography.districts.features).toHaveLength(1);
    expect(geography.districts.features[0]?.properties).toEqual(district);
    expect(geography.context.features).toHaveLength(1);
    // districts under the name of areas: the right bytes, the wrong content
    expect(geography.areas.features).toEqual([]);
    expect(problems).toEqual([
      { file: 'areas.fgb', reason: 'unreadable' },
      { file: 'area-pieces', reason: 'not-listed' },
      { file: 'institutions.fgb', reason: 'server-error' },
    ]);
  });
});
