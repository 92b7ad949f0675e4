import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuildResult, buildData } from '../../../scripts/build/build';
import { importDistricts } from '../../../scripts/districts/import';
import { readManifest } from '../../../web/data/manifest';
import { polygonArea } from '../../../web/domain/geo/measure';
import { GEODATA } from './support';

const TIME = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'replaced-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const write = (name: string, features: readonly object[]): string => {
  const path = join(folder, name);
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } };
  writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', crs, features }));
  return path;
};
const polygon = (rings: unknown, properties: object) => ({
  type: 'Feature',
  geometry: { type: 'Polygon', coordinates: rings },
  properties,
});

/** A sheet of parcels over the western areas only, 60 m wide. */
const parcelFile = (): string => {
  const features = [];
  for (let x = 0; x < 40; x++)
    for (let y = 0; y < 60; y++)
      features.push(
        polygon([square(561_000 + 60 * x, 6_257_500 + 60 * y, 60)], {
          matrikelnummer: `${x}${String.fromCharCode(97 + (y % 26))}`,
          ejerlavsnavn: 'Randers Markjorder',
        }),
      );
  return write('parcels.geojson', features);
};

describe('building with parcels', () => {
  let built: BuildResult;
  beforeAll(async () => {
    built = await buildData({
      geodata: GEODATA,
      out: join(folder, 'parcels'),
      replace: { parcels: parcelFile() },
    });
  }, TIME);

  it('stays exact, and tells divided parcels and members outside', () => {
    expect(built.findings.filter(({ level }) => level === 'error')).toEqual([]);
    expect(built.manifest?.parcels).toMatchObject({ file: 'parcels.geojson', count: 2400 });
    const mixed = built.findings.filter(({ code }) => code === 'parcel-mixed');
    expect(mixed.length).toBeGreaterThan(10);
    expect(mixed[0]!.values!.parcel).toMatch(/^\d+[a-z] Randers Markjorder$/);
    expect(mixed.every(({ area, street, houseNumbers }) => area && street && houseNumbers?.length)).toBe(
      true,
    );
    expect(built.findings.some(({ code }) => code === 'parcel-members-outside')).toBe(true);
  });

  it('gives whole parcels where all is clear', () => {
    const areas = built.survey.plans.flatMap(({ result }) => result.areas.flatMap(({ pieces }) => pieces));
    const whole = areas.filter(({ polygon: rings }) => {
      const parcels = polygonArea(rings) / 3600;
      return parcels > 0.9 && Math.abs(parcels - Math.round(parcels)) < 1e-6;
    });
    expect(whole.length).toBeGreaterThan(0);
  });
});

describe('building with imported districts', () => {
  it('shows them, official, with their date', { timeout: TIME }, async () => {
    const file = write('districts.geojson', [
      polygon([square(555_000, 6_250_000, 20_000)], {
        udd_distrikt_navn: 'Øster Skole',
        starttrin: 0,
        sluttrin: 9,
        statuskode: 3,
      }),
    ]);
    const districts = join(folder, 'districts');
    const imported = await importDistricts({
      file,
      out: districts,
      date: '2026-03-01',
      addresses: () => Promise.reject(new Error('areas need no addresses')),
    });
    expect(imported).toMatchObject({ written: true, taken: 1, districts: 2 });
    const out = join(folder, 'with-districts');
    const { manifest, findings } = await buildData({ geodata: GEODATA, out, replace: { districts } });
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    expect(manifest?.districts).toEqual({
      kind: 'official',
      source: 'GeoFA, tema 5710 skoledistrikter',
      date: '2026-03-01',
    });
    expect(manifest?.files.find(({ role }) => role === 'school-districts')).toMatchObject({
      count: 2,
      licence: 'CC BY 4.0',
      date: '2026-03-01',
    });
    expect(manifest?.register).toMatchObject({
      kind: 'schematic',
      precision: { median: expect.any(Number), largest: expect.any(Number) },
    });
    const read = readManifest(readFileSync(join(out, 'manifest.json'), 'utf8'));
    expect(read).toMatchObject({
      ok: true,
      value: { register: { precision: manifest!.register.precision } },
    });
  });
});

describe('building with what is not there', () => {
  it.each(['register', 'districts', 'parcels'] as const)(
    '%s: nothing is built, and the file is named',
    async (kind) => {
      const out = join(folder, `none-${kind}`);
      const { manifest, findings } = await buildData({
        geodata: GEODATA,
        out,
        replace: { [kind]: join(folder, 'nowhere') },
      });
      expect(manifest).toBeUndefined();
      const [first] = findings.filter(({ level }) => level === 'error');
      expect(first).toMatchObject({
        code: 'file-missing',
        place: { file: expect.stringContaining('nowhere') },
      });
    },
    TIME,
  );
});
