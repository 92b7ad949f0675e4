import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mayBeBoundary, readBoundaryFile } from '../../../web/data/drafts/boundary-file';
import { readDraftFile, writeDraftFile } from '../../../web/data/drafts/draft-file';
import type { StoredDraft } from '../../../web/domain/drafts/stored-draft';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const stored: StoredDraft = {
  id: 'x',
  name: 'Med Infanterivej 21-29',
  register: 'Skematisk',
  changed: Date.UTC(2026, 0, 2, 3, 4, 5),
  draft: {
    plan: '2025',
    areas: [{ area: 'glarbjergvej', text: 'Infanterivej 1-29 (ulige numre)\n' }],
    accepted: [{ key: '["side-gap"]', note: 'set på stedet' }],
  },
};
const square = (east: number, north: number): number[][] => [
  [east, north],
  [east + 100, north],
  [east + 100, north + 100],
  [east, north + 100],
  [east, north],
];
const geojson = (geometry: unknown): Uint8Array =>
  utf8(
    JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: { area: 'a' }, geometry }],
    }),
  );

describe('a draft in a file', () => {
  it('comes back as it was, but for its place in the browser', () => {
    const { id: _, ...rest } = stored;
    expect(readDraftFile(writeDraftFile(stored))).toEqual({ draft: rest });
  });

  it.each([
    ['no JSON', 'Infanterivej 1-29', 'not-a-draft'],
    ['something else', '{"type":"FeatureCollection","features":[]}', 'not-a-draft'],
    ['a later layout', writeDraftFile(stored).replace('"schema": 1', '"schema": 2'), 'other-version'],
    [
      'an area twice',
      writeDraftFile({
        ...stored,
        draft: { ...stored.draft, areas: [...stored.draft.areas, ...stored.draft.areas] },
      }),
      'not-a-draft',
    ],
    ['a text that is none', writeDraftFile(stored).replace('"text": "', '"text": 7, "x": "'), 'not-a-draft'],
    ['too much', ' '.repeat(5_000_001), 'too-large'],
  ])('that holds %s is refused with its reason', (_, text, fault) => {
    expect(readDraftFile(text)).toEqual({ fault });
  });
});

describe('a boundary file', () => {
  it('is read in metres and in degrees', async () => {
    const metres = await readBoundaryFile(
      'a.geojson',
      geojson({ type: 'Polygon', coordinates: [square(563_000, 6_258_000)] }),
    );
    expect(metres).toMatchObject({ kind: 'areas', features: [{ properties: { area: 'a' } }] });
    const degrees = [
      [10.03, 56.48],
      [10.04, 56.48],
      [10.04, 56.49],
      [10.03, 56.48],
    ];
    const read = await readBoundaryFile('a.geojson', geojson({ type: 'Polygon', coordinates: [degrees] }));
    expect(read.kind).toBe('areas');
  });

  it('in another coordinate system is refused by name', async () => {
    const read = await readBoundaryFile(
      'a.geojson',
      geojson({ type: 'Polygon', coordinates: [square(1_100_000, 7_600_000)] }),
    );
    expect(read).toMatchObject({ kind: 'refused', findings: [{ code: 'drawn-crs-other' }] });
  });

  it('that crosses itself is refused with the place', async () => {
    const bow = [
      [563_000, 6_258_000],
      [563_100, 6_258_100],
      [563_100, 6_258_000],
      [563_000, 6_258_100],
      [563_000, 6_258_000],
    ];
    const read = await readBoundaryFile('a.geojson', geojson({ type: 'Polygon', coordinates: [bow] }));
    expect(read).toMatchObject({ kind: 'refused', findings: [{ code: 'drawn-ring-crosses' }] });
  });

  it('of points is something else, and an archive without .shp says so', async () => {
    const points = await readBoundaryFile('p.geojson', geojson({ type: 'Point', coordinates: [10, 56] }));
    expect(points.kind).toBe('other');
    const zip = zipSync({ 'laes-mig.txt': utf8('hej') });
    expect(mayBeBoundary(zip)).toBe(true);
    expect((await readBoundaryFile('x.zip', zip)).kind).toBe('zip-without');
  });

  it('that is cut off or not what it says is refused, never thrown', async () => {
    const cut = geojson({ type: 'Polygon', coordinates: [square(563_000, 6_258_000)] }).subarray(0, 90);
    expect((await readBoundaryFile('a.geojson', cut)).kind).toBe('refused');
    const zip = zipSync({ 'a.shp': utf8('x'), 'a.dbf': utf8('y') });
    expect((await readBoundaryFile('a.zip', zip)).kind).toBe('refused');
    expect((await readBoundaryFile('a.zip', zip.subarray(0, 40))).kind).toBe('refused');
    expect((await readBoundaryFile('a.csv', utf8('id;vej\n1;Falkevej'))).kind).toBe('other');
  });
});
