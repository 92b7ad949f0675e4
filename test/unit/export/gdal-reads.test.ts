import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Geometry, Position } from 'geojson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameOfArea } from '../../../scripts/build/area-names';
import { type Survey, survey } from '../../../scripts/build/survey';
import { crsFor, EXPORT_FORMATS, type ExportFormat, FORMAT_NAMES } from '../../../scripts/export/format';
import { type ExportSubject, layerOf, SUBJECT_NAMES } from '../../../scripts/export/subjects';
import { toFiles } from '../../../scripts/export/to-files';
import { writeFiles } from '../../../scripts/export/write-files';
import { shortNames } from '../../../web/data/export/formats/shapefile/dbf';
import type { ExportCrs, ExportLayer } from '../../../web/data/export/layer';
import { writtenPolygons, writtenPosition } from '../../../web/data/export/positions';
import { lonLat, type MultiPolygon, toUtm32, type Utm32, utm32 } from '../../../web/domain/geo/coordinates';
import { area, signedRingArea } from '../../../web/domain/geo/measure';
import { ogrinfo } from '../formats/gdal';

const folder = mkdtempSync(join(tmpdir(), 'export-'));
let found: Survey;
beforeAll(() => {
  found = survey('geodata', { untilError: true });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const made = new Map<ExportSubject, ExportLayer>();
const layer = (subject: ExportSubject): ExportLayer => {
  const known = made.get(subject);
  if (known) return known;
  const fresh = layerOf(subject, {
    register: found.inputs.register!,
    plans: found.plans,
    parameters: found.parameters,
    nameOf: nameOfArea(found.inputs.dataset),
    lists: found.inputs.sources!.files.plans,
  });
  made.set(subject, fresh);
  return fresh;
};

interface Read {
  readonly geometry: Geometry;
  readonly properties: Record<string, unknown>;
}

/** The features of a file as GDAL reads them, in file order, in the file's own coordinates. */
function read(file: string, options: readonly string[]): Read[] {
  const out = join(folder, 'read.json');
  rmSync(out, { force: true });
  const args = [
    '-f',
    'GeoJSON',
    '-lco',
    'RFC7946=NO',
    '-lco',
    'COORDINATE_PRECISION=15',
    out,
    file,
    ...options,
  ];
  const done = spawnSync('ogr2ogr', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  expect(done.error, 'install GDAL (gdal-bin)').toBeUndefined();
  expect(done.stderr).not.toMatch(/ERROR|Warning/);
  return JSON.parse(readFileSync(out, 'utf8')).features;
}

/** What a CSV needs to be told: that its numbers have a comma, and where its places stand. */
const optionsFor = (format: ExportFormat, crs: ExportCrs): string[] => {
  if (format !== 'csv') return [];
  const [x, y] = crs === '25832' ? ['easting', 'northing'] : ['longitude', 'latitude'];
  return ['-oo', `X_POSSIBLE_NAMES=${x}`, '-oo', `Y_POSSIBLE_NAMES=${y}`, '-oo', 'KEEP_GEOM_COLUMNS=NO'];
};

const cases = SUBJECT_NAMES.flatMap((subject) =>
  FORMAT_NAMES.flatMap((format) =>
    EXPORT_FORMATS[format].crs.map((crs) => [subject, format, crs as ExportCrs] as const),
  ),
);

/** Values as every format can tell them: numbers may come as text with a comma. */
const plain = (value: unknown): unknown => {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return String(value);
  return String(value)
    .replace(/^(-?\d+),(\d+)$/, '$1.$2')
    .replace(/^(\d{4})\/(\d\d)\/(\d\d)$/, '$1-$2-$3');
};

const metres = (positions: readonly Position[], crs: ExportCrs): Utm32[] =>
  positions.map(([x, y]) => (crs === '4326' ? toUtm32(lonLat(x!, y!)) : utm32(x!, y!)));

describe('exports read back by GDAL', { timeout: 60_000 }, () => {
  it.each(cases)('%s as %s in EPSG:%s: same features, attributes and geometry', (subject, format, crs) => {
    const written = layer(subject);
    const path = join(folder, `${subject}-${crs}${EXPORT_FORMATS[format].ending}`);
    const { files, findings } = toFiles(written, { path, format, crs, bom: true });
    expect(findings).toEqual([]);
    expect(writeFiles(files)).toBeUndefined();

    const features = read(path, optionsFor(format, crs));
    expect(features).toHaveLength(written.features.length);
    const names =
      format === 'shapefile' ? shortNames(written.columns) : written.columns.map(({ name }) => name);
    const valuesOf = ({ properties }: Read) => names.map((name) => plain(properties[name]));
    // FlatGeobuf stands in the order of its index: both sides sorted by what they say
    const key = (values: readonly unknown[]): string => JSON.stringify(values);
    const wanted = written.features
      .map(({ shape, values }) => ({ shape, values: values.map(plain) }))
      .sort((a, b) => (key(a.values) < key(b.values) ? -1 : 1));
    const got = features
      .map((feature) => ({ feature, values: valuesOf(feature) }))
      .sort((a, b) => (key(a.values) < key(b.values) ? -1 : 1));
    expect(got.map(({ values }) => values)).toEqual(wanted.map(({ values }) => values));

    const limit = crs === '4326' ? 1e-9 : 1e-3;
    let worst = 0;
    wanted.forEach(({ shape }, i) => {
      const { geometry } = got[i]!.feature;
      if (shape.kind === 'point') {
        const [x, y] = writtenPosition(crs)(shape.at);
        const [gx, gy] = (geometry as GeoJSON.Point).coordinates;
        worst = Math.max(worst, Math.abs(gx! - x!), Math.abs(gy! - y!));
        return;
      }
      const polygons =
        geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry as GeoJSON.MultiPolygon).coordinates;
      const squareMetres = area(polygons.map((rings) => rings.map((ring) => metres(ring, crs))));
      expect(Math.abs(squareMetres / area(shape.shape) - 1)).toBeLessThan(1e-6);
      // every part and hole is there, whatever corner a reader starts it at and in whatever order parts come
      const corners = (list: Position[][][]) =>
        list
          .flatMap((rings, part) => rings.map((ring, hole) => [part < 0, hole === 0, ring.length - 1]))
          .sort();
      expect(corners(polygons)).toEqual(corners(writtenPolygons(shape.shape, crs)));
      const near = writtenPolygons(shape.shape, crs).flat(2);
      for (const [gx, gy] of polygons.flat(2))
        worst = Math.max(
          worst,
          Math.min(...near.map(([x, y]) => Math.max(Math.abs(gx! - x!), Math.abs(gy! - y!)))),
        );
    });
    expect(worst).toBeLessThanOrEqual(limit);
  });

  it.each(['flatgeobuf', 'geopackage', 'shapefile'] as const)('%s says its coordinate system', (format) => {
    for (const crs of ['25832', '4326'] as const) {
      const path = join(folder, `crs-${crs}${EXPORT_FORMATS[format].ending}`);
      writeFiles(toFiles(layer('boundaries'), { path, format, crs }).files);
      const said = ogrinfo(path);
      expect(said).toMatch(
        crs === '25832' ? /ETRS.?.?89.*UTM zone 32N|ETRS_1989_UTM_Zone_32N/i : /WGS.?(19)?84/i,
      );
      expect(said).toMatch(/Feature Count: 12/);
    }
  });

  it('shapefiles have five files, UTF-8, and names within ten characters', () => {
    const { files } = toFiles(layer('addresses'), { path: 'a.shp', format: 'shapefile', crs: '25832' });
    expect(files.map((file) => file.path)).toEqual(['a.shx', 'a.dbf', 'a.prj', 'a.cpg', 'a.shp']);
    for (const subject of SUBJECT_NAMES) {
      const names = shortNames(layer(subject).columns);
      for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]{0,9}$/);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('outer rings of shapefiles run clockwise and holes the other way', () => {
    const ring = (points: [number, number][]) =>
      [...points, points[0]!].map(([x, y]) => utm32(560000 + x, 6250000 + y));
    const shape: MultiPolygon<Utm32> = [
      [
        ring([
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 10],
        ]),
        ring([
          [2, 2],
          [2, 4],
          [4, 4],
          [4, 2],
        ]),
      ],
      [
        ring([
          [20, 0],
          [30, 0],
          [30, 10],
        ]),
      ],
    ];
    expect(signedRingArea(shape[0]![0]!)).toBe(100);
    const own: ExportLayer = {
      ...layer('boundaries'),
      columns: [
        { name: 'text', type: 'text' },
        { name: 'number', type: 'decimal' },
      ],
      features: [
        { id: '1', label: 'ærø', shape: { kind: 'area', shape }, values: ['Ærøskøbing »Å«', -1.05] },
      ],
    };
    const path = join(folder, 'holes.shp');
    writeFiles(toFiles(own, { path, format: 'shapefile', crs: '25832' }).files);
    const [feature] = read(path, []);
    expect(feature!.properties).toEqual({ text: 'Ærøskøbing »Å«', number: -1.05 });
    const { coordinates } = feature!.geometry as GeoJSON.MultiPolygon;
    expect(coordinates.map((rings) => rings.map((one) => one.length))).toEqual([[5, 5], [4]]);
  });
});

describe('files', { timeout: 60_000 }, () => {
  it.each(FORMAT_NAMES)('%s: the same layer gives the same bytes', (format) => {
    const target = { path: 'x', format, crs: crsFor(format, undefined)! };
    const bytes = () =>
      toFiles(layer('control-list'), target).files.map(({ content }) => Buffer.from(content as Uint8Array));
    expect(bytes()).toEqual(bytes());
  });

  it('CSV has semicolons, decimal commas, and a mark only when asked', () => {
    const csv = (bom: boolean) =>
      String(
        toFiles(layer('control-list'), { path: 'x', format: 'csv', crs: '25832', bom }).files[0]!.content,
      );
    expect(csv(true)).toBe(`\uFEFF${csv(false)}`);
    const [head, first] = csv(false).split('\n');
    expect(head).toBe(
      'plan;area;area_name;street;house_number;postcode;precision_m;address_id;easting;northing',
    );
    expect(first).toMatch(/;\d{6}(,\d{1,3})?;\d{7}(,\d{1,3})?$/);
    expect(first).not.toMatch(/\d\.\d/);
  });

  it('texts over 254 bytes are cut between letters in shapefiles, and that is told', () => {
    const long = layer('control-list');
    const own = {
      ...long,
      columns: [{ name: 't', type: 'text' as const }],
      features: [{ ...long.features[0]!, values: [`a${'ø'.repeat(200)}`] }],
    };
    const path = join(folder, 'long.shp');
    const { files, findings } = toFiles(own, { path, format: 'shapefile', crs: '25832' });
    expect(findings).toMatchObject([{ code: 'export-text-cut', values: { column: 't', count: 1 } }]);
    writeFiles(files);
    expect(read(path, [])[0]!.properties.t).toBe(`a${'ø'.repeat(126)}`);
  });

  it('are whole or not there', () => {
    const inside = join(folder, 'whole');
    expect(writeFiles([{ path: join(inside, 'a'), content: 'x' }])).toMatchObject({
      code: 'output-not-written',
    });
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(writeFiles([{ path: join(folder, 'a'), content: 'x' }])).toBeUndefined();
    expect(writeFiles([{ path: join(folder, 'a'), content: 'y' }])).toBeUndefined();
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('y');
  });

  it('GeoJSON and KML are WGS84 only', () => {
    expect([crsFor('geojson', '25832'), crsFor('kml', '25832'), crsFor('csv', '4326')]).toEqual([
      undefined,
      undefined,
      '4326',
    ]);
  });
});
