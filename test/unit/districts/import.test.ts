import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { afterAll, describe, expect, it } from 'vitest';
import { readDistrictsFolder } from '../../../scripts/districts/folder';
import { type ImportResult, importDistricts, type ListAddresses } from '../../../scripts/districts/import';
import type { AccessAddress, Register } from '../../../web/domain/addresses/register';
import { utm32 } from '../../../web/domain/geo/coordinates';
import { readWithGdal } from '../formats/gdal';
import { schoolRecord } from './records';

const folder = mkdtempSync(join(tmpdir(), 'districts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let turn = 0;
const outside = (): string => join(folder, `out-${turn++}`);

const address = (
  street: string,
  number: number,
  east: number,
  north: number,
  letter = '',
): AccessAddress => ({
  id: `${street}|${number}${letter}`,
  street,
  house: { number, letter },
  postcode: '8930',
  position: utm32(563_000 + east, 6_258_000 + north),
  precision: 0,
  municipality: '0730',
  roadCode: street === 'Ærøvej' ? '0001' : '0002',
});
const register: Register = {
  info: { kind: 'official', name: 'Prøve', source: 'Prøve', licence: 'CC BY 4.0', date: '2026-11-03' },
  addresses: [
    ...[1, 3, 5, 7, 9].map((number) => address('Ærøvej', number, number * 10, 0)),
    ...[2, 4, 6, 8].map((number) => address('Ærøvej', number, number * 10, 40)),
    address('Ærøvej', 8, 90, 40, 'A'),
    ...[1, 2, 3, 4].map((number) => address('Bygade', number, number * 20, 300)),
  ],
};
const addresses = async (): Promise<ListAddresses> => ({ register, aliases: [], findings: [] });

const run = async (file: string, more: object = {}): Promise<ImportResult & { out: string }> => {
  const out = outside();
  return { ...(await importDistricts({ file, out, addresses, date: '2026-03-01', ...more })), out };
};
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const adds = ({ rows, taken, skipped }: ImportResult): void =>
  expect(taken + Object.values(skipped).reduce((sum, count) => sum + count, 0)).toBe(rows);

const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const feature = (name: string | null, rings: unknown, more: object = {}) => ({
  type: 'Feature',
  geometry: rings === null ? null : { type: 'Polygon', coordinates: rings },
  properties: {
    udd_distrikt_navn: name,
    udd_distrikt_nr: null,
    starttrin: '0. klasse',
    slutttrin: '9. klasse',
    statuskode: 3,
    ...more,
  },
});
const collection = (features: unknown[], more: object = {}): string =>
  JSON.stringify({ type: 'FeatureCollection', ...more, features });
const EPSG25832 = { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } } };

describe('areas', () => {
  const good = [
    feature('Øster Skole', [square(563_000, 6_258_000, 1000)]),
    feature('Æblehaveskolen', [square(564_000, 6_258_000, 1000)]),
  ];

  it('reads GeoJSON in metres, and GDAL reads what was written', async () => {
    const result = await run(write('metres.geojson', collection(good, EPSG25832)));
    expect(result).toMatchObject({
      written: true,
      format: 'geojson',
      rows: 2,
      taken: 2,
      districts: 4,
      findings: [],
    });
    const { features } = readWithGdal(join(result.out, 'school-districts.geojson'));
    expect(features.map(({ properties: { school, layer } }) => [school, layer])).toEqual([
      ['Øster Skole', '0-6'],
      ['Øster Skole', '7-9'],
      ['Æblehaveskolen', '0-6'],
      ['Æblehaveskolen', '7-9'],
    ]);
    const { districts, findings } = readDistrictsFolder(result.out);
    expect(findings).toEqual([]);
    expect(districts?.credit).toMatchObject({ kind: 'official', date: '2026-03-01' });
    expect(districts?.features).toHaveLength(4);
  });

  it('reads the same from shapefile (UTF-8 and Latin-1), GeoPackage and degrees either way round', {
    timeout: 60_000,
  }, async () => {
    const file = write('same.geojson', collection(good, EPSG25832));
    const shapes = async (path: string) => {
      const result = await run(path);
      expect(result, path).toMatchObject({ written: true, taken: 2, findings: [] });
      const { features }: FeatureCollection = JSON.parse(
        readFileSync(join(result.out, 'school-districts.geojson'), 'utf8'),
      );
      return features
        .map(({ properties, geometry }) => [
          properties!.school,
          (geometry as GeoJSON.MultiPolygon).coordinates
            .flat(2)
            .map((pair) => pair.map((value) => value.toFixed(8)))
            .sort(),
        ])
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    };
    const wanted = await shapes(file);
    const made = (name: string, ...options: string[]): string => {
      const path = join(folder, name);
      const { status, stderr } = spawnSync('ogr2ogr', [...options, path, file], { encoding: 'utf8' });
      expect([status, stderr.match(/ERROR/)]).toEqual([0, null]);
      return path;
    };
    expect(await shapes(made('utf8.shp', '-lco', 'ENCODING=UTF-8'))).toEqual(wanted);
    expect(await shapes(made('latin.shp', '-lco', 'ENCODING=ISO-8859-1'))).toEqual(wanted);
    expect(await shapes(made('pack.gpkg'))).toEqual(wanted);
    expect(await shapes(made('flat.fgb'))).toEqual(wanted);
  });

  it('names what is invalid with number, name and place, and takes the rest; counts add up', async () => {
    const bowTie = [
      [563_000, 6_260_000],
      [563_100, 6_260_100],
      [563_100, 6_260_000],
      [563_000, 6_260_100],
      [563_000, 6_260_000],
    ];
    const result = await run(
      write(
        'bad.geojson',
        collection(
          [
            ...good,
            feature('Krydset', [bowTie]),
            feature('Åben', [square(563_000, 6_262_000, 10).slice(0, 4)]),
            feature('Kort', [square(563_000, 6_262_000, 10).slice(0, 2)]),
            feature('Tom', null),
            feature('Ingen ringe', []),
            { ...feature('Punkt', null), geometry: { type: 'Point', coordinates: [563_000, 6_258_000] } },
            feature(null, [square(563_000, 6_262_000, 10)]),
            feature('Kladde', [square(563_000, 6_262_000, 10)], { statuskode: 1 }),
            feature('Dagpleje', [square(563_000, 6_262_000, 10)], { udd_distrikt_type: 'Dagplejedistrikt' }),
            feature('Uden trin', [square(563_000, 6_262_000, 10)], { starttrin: 'Ukendt' }),
            feature('Afrika', [square(0, 0, 10)]),
          ],
          EPSG25832,
        ),
      ),
    );
    expect(result).toMatchObject({
      written: true,
      rows: 13,
      taken: 2,
      skipped: {
        'outline-crosses': 1,
        'outline-open': 1,
        'outline-short': 1,
        'no-shape': 2,
        'not-a-polygon': 1,
        'no-school': 1,
        'not-in-force': 1,
        'other-kind': 1,
        'no-grades': 1,
        'outside-denmark': 1,
      },
    });
    adds(result);
    expect(result.findings).toHaveLength(11);
    expect(result.findings[0]).toMatchObject({
      code: 'district-geometry-invalid',
      values: { feature: 3, name: 'Krydset', fault: 'outline-crosses' },
    });
    expect(Number(result.findings[0]!.values!.lat)).toBeCloseTo(56.48, 1);
  });

  it('measures overlaps and slivers of one band, and mends nothing', async () => {
    const result = await run(
      write(
        'overlap.geojson',
        collection(
          [
            good[0],
            feature('Æblehaveskolen', [square(563_999, 6_258_000, 1000)]),
            feature('Syd', [square(563_000, 6_256_999, 1000)]),
          ],
          EPSG25832,
        ),
      ),
    );
    expect(result.written).toBe(true);
    const told = result.findings.map(({ code, values }) => [
      code,
      values!.band,
      values!.name,
      values!.otherName,
      values!.squareMetres,
    ]);
    expect(told).toEqual([
      ['district-pair-overlap', '0-6', 'Øster Skole', 'Æblehaveskolen', 1000],
      ['district-pair-gap', '0-6', 'Øster Skole', 'Syd', expect.closeTo(1000, -1.5)],
      ['district-pair-overlap', '7-9', 'Øster Skole', 'Æblehaveskolen', 1000],
      ['district-pair-gap', '7-9', 'Øster Skole', 'Syd', expect.closeTo(1000, -1.5)],
    ]);
    const { features } = readWithGdal(join(result.out, 'school-districts.geojson'));
    expect((features[2]!.geometry as GeoJSON.MultiPolygon).coordinates[0]![0]).toHaveLength(5);
  });

  it('refuses another coordinate system, a mixture, and files that it does not know; the last folder stays', async () => {
    const out = outside();
    const ok = write('ok.geojson', collection(good, EPSG25832));
    await importDistricts({ file: ok, out, addresses, date: '2026-03-01' });
    const before = readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'));
    const refused = async (name: string, content: string, code: string) => {
      const result = await importDistricts({ file: write(name, content), out, addresses });
      expect([result.written, result.findings.map((found) => found.code)], name).toEqual([false, [code]]);
    };
    await refused(
      'crs.geojson',
      collection(good, { crs: { properties: { name: 'EPSG:3857' } } }),
      'district-crs-refused',
    );
    await refused(
      'mixed.geojson',
      collection([
        ...good,
        feature('Grader', [
          [
            [10, 56],
            [10.1, 56],
            [10.1, 56.1],
            [10, 56],
          ],
        ]),
      ]),
      'district-crs-refused',
    );
    await refused('cut.geojson', collection(good).slice(0, 200), 'district-file-refused');
    await refused('cut.gpkg', 'SQLite format 3\0broken', 'district-file-refused');
    await refused(
      'columns.geojson',
      collection([{ ...good[0], properties: { a: 1 } }]),
      'district-columns-unclear',
    );
    await refused('empty.geojson', collection([]), 'district-columns-unclear');
    expect(readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'))).toEqual(before);
    expect((await run(join(folder, 'none.shp'))).findings[0]!.code).toBe('file-missing');
  });

  it('gives the same bytes for the same file', async () => {
    const file = write('bytes.geojson', collection(good, EPSG25832));
    const bytes = async () => {
      const { out } = await run(file);
      return readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'));
    };
    expect(await bytes()).toEqual(await bytes());
  });

  it('says when a folder was changed by hand, and replaces no folder of somebody else', async () => {
    const { out } = await run(write('hand.geojson', collection(good, EPSG25832)));
    const path = join(out, 'school-districts.geojson');
    writeFileSync(path, readFileSync(path, 'utf8').replace('Øster', 'Vester'));
    expect(readDistrictsFolder(out).findings.map(({ code }) => code)).toEqual(['district-changed-by-hand']);
    writeFileSync(join(out, 'mine.txt'), 'x');
    const result = await importDistricts({ file: join(folder, 'hand.geojson'), out, addresses });
    expect([result.written, result.findings.at(-1)?.code]).toEqual([false, 'output-folder-not-ours']);
    expect(existsSync(join(out, 'mine.txt'))).toBe(true);
  });
});

describe('lists', () => {
  it('makes districts of a street list, Latin-1 and all', async () => {
    const text =
      'skole;vejliste;klassetrin\nØster Skole;Ærøvej 1-9 (ulige numre), 2;0-6\nSyd;Ærøvej 4-8 (lige numre);0-6\nSyd;Bygade;0-6\nØster Skole;Ærøvej;7-9\n';
    const result = await run(write('list.csv', Buffer.from(text, 'latin1')));
    adds(result);
    expect(result).toMatchObject({
      written: true,
      format: 'street-list',
      rows: 4,
      taken: 4,
      skipped: {},
      districts: 3,
    });
    const { features } = readWithGdal(join(result.out, 'school-districts.geojson'));
    expect(features.map(({ properties: { school, layer } }) => [school, layer])).toEqual([
      ['Øster Skole', '0-6'],
      ['Syd', '0-6'],
      ['Øster Skole', '7-9'],
    ]);
    expect(
      result.findings
        .map(({ code, values }) => [code, values?.number])
        .filter(([code]) => code === 'district-addresses-without'),
    ).toEqual([['district-addresses-without', 4]]);
  });

  it('tells addresses claimed twice, unknown streets and unreadable lines, and takes the rest', async () => {
    const text = 'skole,vejliste\nA,"Ærøvej 1-5, 7"\nB,Ærøvej 5-9\nB,Ærovej 2\nB,\n,Bygade\nB,"Bygade 4-2"\n';
    const result = await run(write('twice.csv', text));
    adds(result);
    expect(result).toMatchObject({
      written: true,
      rows: 6,
      skipped: { 'field-missing': 2, 'list-unreadable': 1 },
    });
    const codes = result.findings.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining([
        'district-address-twice',
        'street-unknown',
        'list-range-backwards',
        'district-line-skipped',
      ]),
    );
    expect(result.findings.find(({ code }) => code === 'district-address-twice')).toMatchObject({
      houseNumbers: ['5', '7'],
      values: { name: 'A', otherName: 'B' },
    });
    expect(result.findings.every(({ level }) => level !== 'error')).toBe(true);
  });

  it('makes districts of CPR records, sharp ends and open ends', async () => {
    const lines = [
      `00107300001${' '.repeat(60)}Ærøvej`,
      schoolRecord('0001', '001 ', '999 ', 'U', 'Øster Skole'),
      schoolRecord('0001', '002 ', '008 ', 'L', 'Øster Skole'),
      schoolRecord('0001', '008A', '998Z', 'L', 'Syd'),
      schoolRecord('0002', '000 ', '998 ', 'L', 'Syd'),
      schoolRecord('0009', '000 ', '998 ', 'L', 'Syd'),
      schoolRecord('0002', '009 ', '001 ', 'U', 'Syd'),
      '00407300001noget andet',
    ];
    const result = await run(write('cpr.txt', Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1')));
    adds(result);
    expect(result).toMatchObject({
      written: true,
      format: 'cpr',
      rows: 6,
      taken: 4,
      skipped: { 'road-without-addresses': 1, 'range-unreadable': 1 },
      districts: 4,
    });
    expect(
      result.findings.filter(({ code }) => code === 'district-line-skipped').map(({ place }) => place!.line),
    ).toEqual([7, 6]);
    expect(result.findings.find(({ code }) => code === 'district-addresses-without')?.values).toMatchObject({
      number: 2,
    });
  });

  it('asks for columns that it can not find', async () => {
    expect((await run(write('odd.csv', 'a;b\n1;2\n'))).findings).toMatchObject([
      { code: 'district-columns-unclear' },
    ]);
  });
});
