import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endingOf, exportBoundaries, writeWhole } from '../../../scripts/build/export-boundaries';
import { type Survey, survey } from '../../../scripts/build/survey';
import { ogrinfo, readWithGdal, withFile } from '../formats/gdal';
import { GEODATA } from './support';

let found: Survey;
beforeAll(() => {
  found = survey(GEODATA);
}, 120_000);

const exported = (ending: '.geojson' | '.fgb' | '.csv', plan?: string) =>
  exportBoundaries(
    ending,
    { dataset: found.inputs.dataset, register: found.inputs.register!, sources: found.inputs.sources! },
    found.plans.filter((built) => !plan || built.plan === plan),
    found.parameters,
  );

describe('exportBoundaries', () => {
  it('writes GeoJSON in degrees with credit and distances on every feature', () => {
    const { content, records } = exported('.geojson');
    const { features }: FeatureCollection = JSON.parse(String(content));
    expect([features.length, records]).toEqual([12, 12]);
    for (const { properties } of features)
      expect(properties).toMatchObject({
        parameter_reach: found.parameters.reach,
        licence: expect.any(String),
        source: expect.stringContaining('Adresselister'),
      });
  });

  it('writes FlatGeobuf on the millimetres of EPSG:25832 on which the boundaries were built', () => {
    const { content, records } = exported('.fgb', '2021');
    expect(records).toBe(5);
    withFile('areas.fgb', content as Uint8Array, (file) => {
      expect(ogrinfo(file)).toContain('ID["EPSG",25832]');
      const { features } = readWithGdal(file);
      const built = found.plans.find(({ plan }) => plan === '2021')!;
      expect(features).toHaveLength(5);
      for (const { geometry, properties } of features) {
        const shape = built.result.areas[built.areaIds.indexOf(properties.id as string)]!.shape;
        expect(geometry).toEqual({ type: 'MultiPolygon', coordinates: shape });
      }
    });
  });

  it('writes the control list of one plan', () => {
    const { content, records } = exported('.csv', '2025');
    const lines = String(content).trim().split('\n');
    expect([lines.length, records]).toEqual([638, 637]);
    expect(lines[0]).toBe('plan,area,street,house_number,postcode,easting,northing,precision_m');
  });
});

describe('endingOf', () => {
  it('knows the endings that can be written, in any case', () => {
    expect(['a.geojson', 'b.FGB', 'c.csv', 'd.shp', 'e'].map(endingOf)).toEqual([
      '.geojson',
      '.fgb',
      '.csv',
      undefined,
      undefined,
    ]);
  });
});

describe('writeWhole', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whole-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('replaces a file and leaves nothing beside it', () => {
    writeFileSync(join(folder, 'a'), 'old');
    expect(writeWhole(join(folder, 'a'), 'new')).toBeUndefined();
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it("says when it can't, and leaves nothing", () => {
    expect(writeWhole(join(folder, 'none', 'a'), 'new')).toMatchObject({
      code: 'output-not-written',
      values: { reason: 'ENOENT' },
    });
    expect(writeWhole(folder, 'new')?.code).toBe('output-not-written');
    expect(readdirSync(folder)).toEqual(['a']);
  });
});
