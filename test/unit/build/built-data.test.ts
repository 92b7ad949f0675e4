import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFlatGeobuf } from '../../../web/data/formats/flatgeobuf/read';
import type { AreaPieceProperties, AreaProperties } from '../../../web/domain/dataset/features';
import { FILE_ROLES, type Manifest } from '../../../web/domain/dataset/manifest';
import type { VersionsFile } from '../../../web/domain/dataset/versions';
import { build, snapshot, type Workplace, workplace } from './support';

let place: Workplace;
let other: Workplace;
let manifest: Manifest;
const bytes = (name: string): Buffer => readFileSync(join(place.out, name));
const text = (name: string): string => bytes(name).toString('utf8');

beforeAll(async () => {
  [place, other] = [workplace(), workplace()];
  const first = await build(place);
  expect(first.findings.filter(({ level }) => level !== 'note')).toEqual([]);
  manifest = JSON.parse(text('manifest.json'));
  await build(other);
}, 120_000);
afterAll(() => {
  place.remove();
  other.remove();
});

describe('built data', () => {
  it('is the same, byte for byte, when it is built again elsewhere', () => {
    expect(snapshot(other.out).map(([name]) => name)).toEqual(snapshot(place.out).map(([name]) => name));
    for (const [name, content] of snapshot(place.out))
      expect([name, new Map(snapshot(other.out)).get(name)]).toEqual([name, content]);
  });

  it('has every stored version with the members that its own list names, and knows which are still current', () => {
    const { versions }: VersionsFile = JSON.parse(text('versions.json'));
    expect(versions.map(({ id, current }) => [id, current])).toEqual([
      ['2021-07-01-plan-2021', true],
      ['2025-08-01-plan-2025', true],
    ]);
    for (const { areas } of versions)
      for (const { pieces, addresses } of areas)
        expect(pieces.reduce((sum, piece) => sum + piece.addresses, 0)).toBe(addresses);
  });

  it('leaves nothing beside the target', () => {
    expect(readdirSync(dirname(place.out))).toEqual(['data']);
  });

  it('is described by its manifest: a file for every role, size, hash, source, licence, date', () => {
    // the default register has no address that is not in force, and the figures are too few to be cut
    const roles = FILE_ROLES.filter((role) => role !== 'not-in-force' && role !== 'observation-chunks');
    expect(manifest.files.map(({ role }) => role)).toEqual(roles);
    expect(readdirSync(place.out).sort()).toEqual(
      [...manifest.files.map(({ name }) => name), 'manifest.json'].sort(),
    );
    for (const file of manifest.files) {
      expect(file.bytes).toBe(bytes(file.name).length);
      expect(file.sha256).toBe(createHash('sha256').update(bytes(file.name)).digest('hex'));
      expect(file.count).toBeGreaterThan(0);
      expect(file.date).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(file.source).not.toBe('');
      expect(file.licence).not.toBe('');
    }
    expect(manifest.register.kind).toBe('schematic');
    expect(manifest.boundaryParameters.reach).toBeGreaterThan(0);
  });

  it('holds no time of building and no path of this machine', () => {
    const year = new Date().getFullYear();
    const today = new Date().toISOString().slice(0, 10);
    for (const name of readdirSync(place.out)) {
      expect(text(name)).not.toContain(place.parent);
      expect(text(name)).not.toContain(process.cwd());
      expect(text(name)).not.toMatch(new RegExp(`${year}-\\d\\d-\\d\\dT`));
      if (today !== manifest.register.date) expect(text(name)).not.toContain(today);
    }
  });

  it('credits the borrowed borders on every layer made of them', () => {
    const credit = 'Indeholder data fra Klimadatastyrelsen (DAGI), CC BY 4.0';
    for (const role of ['context', 'school-districts', 'institutions'])
      expect(manifest.files.find((file) => file.role === role)?.source).toContain(credit);
  });

  it('has one row in the control list for every member, none twice', () => {
    const { data } = Papa.parse<Record<string, string>>(text('control-list.csv').trim(), { header: true });
    expect(data.filter(({ plan }) => plan === '2025')).toHaveLength(637);
    expect(data.filter(({ plan }) => plan === '2021')).toHaveLength(486);
    const keys = data.map(({ plan, street, house_number, postcode }) =>
      [plan, street, house_number, postcode].join(),
    );
    expect(new Set(keys).size).toBe(keys.length);
    for (const row of data) {
      expect(row.easting).toMatch(/^5[56]\d{4}\.\d{3}$/);
      expect(row.northing).toMatch(/^62[56]\d{4}\.\d{3}$/);
      expect(Number(row.precision_m)).toBeGreaterThan(0);
    }
  });

  it('tells in boundaries.geojson the same as in areas.fgb, after RFC 7946', async () => {
    const collection: FeatureCollection<MultiPolygon> = JSON.parse(text('boundaries.geojson'));
    const areas = await readFlatGeobuf<AreaProperties, MultiPolygon>(bytes('areas.fgb'));
    expect(collection.features).toHaveLength(12);
    for (const { id, geometry, properties, bbox } of collection.features) {
      const area = areas.find((one) => `${one.properties.plan}-${one.properties.id}` === id)!;
      expect(geometry).toEqual(area.geometry);
      expect(properties).toMatchObject({ addresses: area.properties.addresses, licence: expect.any(String) });
      const [east, north] = [
        geometry.coordinates.flat(2).map(([lon]) => lon!),
        geometry.coordinates.flat(2).map(([, lat]) => lat!),
      ];
      expect(bbox).toEqual([Math.min(...east), Math.min(...north), Math.max(...east), Math.max(...north)]);
    }
  });

  it('counts the addresses of every piece', async () => {
    const areas = await readFlatGeobuf<AreaProperties, MultiPolygon>(bytes('areas.fgb'));
    const pieces = await readFlatGeobuf<AreaPieceProperties, MultiPolygon>(bytes('area-pieces.fgb'));
    for (const { properties: area } of areas) {
      const own = pieces
        .map(({ properties }) => properties)
        .filter((piece) => piece.area === area.id && piece.plan === area.plan)
        .sort((a, b) => a.piece - b.piece);
      expect(own.map(({ piece }) => piece)).toEqual(Array.from({ length: area.pieces }, (_, i) => i + 1));
      expect(own.every(({ addresses }) => addresses > 0)).toBe(true);
      expect(own.reduce((sum, { addresses }) => sum + addresses, 0)).toBe(area.addresses);
      expect(own.reduce((sum, { area_m2 }) => sum + area_m2, 0)).toBeCloseTo(area.area_m2, 0);
    }
  });

  it('takes the place of older data and heals what was broken in it', async () => {
    const good = snapshot(other.out);
    writeFileSync(join(other.out, 'areas.fgb'), 'cut off');
    writeFileSync(join(other.out, 'manifest.json'), '{');
    await build(other);
    expect(snapshot(other.out)).toEqual(good);
  }, 60_000);
});
