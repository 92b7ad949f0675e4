import { describe, expect, it } from 'vitest';
import { loadVersions } from '../../../web/data/versions';
import type { VersionsFile } from '../../../web/domain/dataset/versions';
import { aManifest, BASE, bytesAnswer, fileOf, serve } from './support';

const ring = [
  [10, 56],
  [10.1, 56],
  [10.1, 56.1],
  [10, 56],
];
const versions: VersionsFile = {
  versions: [
    {
      id: '2025-08-01-plan-2025',
      name: 'plan 2025',
      date: '2025-08-01',
      plan: '2025',
      fingerprint: 'a'.repeat(64),
      register: { kind: 'official', name: 'DAR', date: '2026-11-03' },
      current: true,
      areas: [
        {
          id: 'vangdalen',
          name: 'Vangdalen',
          addresses: 7,
          area_m2: 30,
          perimeter_m: 40,
          label: [10.05, 56.01],
          pieces: [
            { addresses: 5, area_m2: 20, coordinates: [ring] },
            { addresses: 2, area_m2: 10, coordinates: [ring] },
          ],
        },
      ],
    },
  ],
};
const load = (content: unknown) => {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  serve(() => bytesAnswer(bytes));
  return loadVersions({ base: BASE, manifest: aManifest([fileOf('versions', 'versions.json', bytes)]) });
};

describe('stored versions', () => {
  it('come as layers like the current boundaries', async () => {
    const read = await load(versions);
    const [version] = read.ok ? read.value : [];
    expect(version).toMatchObject({ id: '2025-08-01-plan-2025', plan: '2025', current: true });
    expect(version?.areas.features).toEqual([
      {
        type: 'Feature',
        geometry: { type: 'MultiPolygon', coordinates: [[ring], [ring]] },
        properties: {
          id: 'vangdalen',
          plan: '2025',
          name: 'Vangdalen',
          addresses: 7,
          pieces: 2,
          area_m2: 30,
          perimeter_m: 40,
          label_lon: 10.05,
          label_lat: 56.01,
        },
      },
    ]);
    expect(version?.pieces.features.map(({ properties }) => properties)).toEqual([
      { area: 'vangdalen', plan: '2025', piece: 1, addresses: 5, area_m2: 20 },
      { area: 'vangdalen', plan: '2025', piece: 2, addresses: 2, area_m2: 10 },
    ]);
  });

  it('are refused as a whole when one of them is not what it should be', async () => {
    const [one] = versions.versions;
    for (const wrong of [
      { versions: [{ ...one, date: '2025-13-01' }] },
      { versions: [{ ...one, areas: [{}] }] },
      [],
    ])
      expect(await load(wrong)).toEqual({
        ok: false,
        problem: { file: 'versions.json', reason: 'unreadable' },
      });
  });

  it('are none, without a word, where the data were built without', async () => {
    expect(await loadVersions({ base: BASE, manifest: aManifest([]) })).toEqual({ ok: true, value: [] });
  });
});
