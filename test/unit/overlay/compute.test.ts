import type { Feature, MultiPolygon, Point, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type {
  AddressProperties,
  AreaProperties,
  DistrictProperties,
  InstitutionProperties,
} from '../../../web/domain/dataset/features';
import {
  mapPositions,
  type MultiPolygon as Shape,
  toLonLat,
  type Utm32,
} from '../../../web/domain/geo/coordinates';
import { computeOverlay, type OverlayInput } from '../../../web/domain/overlay/compute';
import { at, rectangle } from '../../properties/overlay/shapes';

const degrees = (shape: Shape<Utm32>): number[][][][] =>
  mapPositions(shape, (position) => [...toLonLat(position)]) as number[][][][];

const areaFeature = (
  id: string,
  plan: string,
  shape: Shape<Utm32>,
): Feature<MultiPolygon, AreaProperties> => ({
  type: 'Feature',
  geometry: { type: 'MultiPolygon', coordinates: degrees(shape) },
  properties: {
    id,
    plan,
    name: id,
    addresses: 2,
    pieces: 1,
    area_m2: 0,
    perimeter_m: 0,
    label_lon: 0,
    label_lat: 0,
  },
});
const districtFeature = (
  school: string,
  band: string,
  shape: Shape<Utm32>,
): Feature<Polygon, DistrictProperties> => ({
  type: 'Feature',
  geometry: { type: 'Polygon', coordinates: degrees(shape)[0]! },
  properties: { school, band, grades_from: 0, grades_to: 6, precision_m: 200, note: '' },
});
const place = (
  name: string,
  kind: string,
  position: Utm32,
  basis = '',
): Feature<Point, InstitutionProperties> => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [...toLonLat(position)] },
  properties: { name, kind, address: '', precision_m: 10, basis },
});
const address = (
  id: string,
  area: string,
  position: Utm32,
  precision = 25,
): Feature<Point, AddressProperties> => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [...toLonLat(position)] },
  properties: {
    id,
    street: '',
    house: '',
    postcode: '',
    precision_m: precision,
    area_2025: area,
    area_2021: '',
  },
});

const input: OverlayInput = {
  version: 'v1',
  plan: '2025',
  areas: [
    areaFeature('one', '2025', rectangle(0, 0, 100, 100)),
    areaFeature('one', '2021', rectangle(0, 0, 5, 5)),
  ],
  districts: [
    districtFeature('Lower', '0-6', rectangle(-500, -500, 550, 1000)),
    districtFeature('Other', '0-6', rectangle(50, -500, 550, 1000)),
    districtFeature('Upper', '7-9', rectangle(-500, -500, 1100, 1000)),
  ],
  institutions: [
    place('Lower', 'school', at(25, 125)),
    place('Upper', 'school', at(25, 325)),
    place('Little one', 'daycare', at(25, 30), 'ASSUMED: nobody knows'),
    place('Hall', 'sports', at(25, 26)),
  ],
  addresses: [
    address('1', 'one', at(25, 25)),
    address('2', 'one', at(35, 25), 100),
    address('3', '', at(80, 80)),
  ],
  schools: [
    {
      school: 'Lower',
      grade_from: 0,
      grade_to: 6,
      area: 'one',
      organisation: '',
      department: '',
      plan: '2025',
      note: '',
    },
  ],
};

describe('computeOverlay', () => {
  const told: [number, number][] = [];
  const result = computeOverlay(input, (done, total) => told.push([done, total]));
  const [one] = result.areas;

  it('computes the areas of the plan only, and reports progress', () => {
    expect(result.version).toBe('v1');
    expect(result.areas.map((found) => found.area)).toEqual(['one']);
    expect(told).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it('keeps metres through the projection', () => {
    expect(one!.shares[0]!.squareMetres).toBeCloseTo(10_000, 0);
    expect(one!.shares[0]!.parts.map((part) => [part.school, part.areaPercent.toFixed(2)])).toEqual([
      ['Lower', '50.00'],
      ['Other', '50.00'],
    ]);
    expect(one!.schools[0]!.all!.smallest).toBeCloseTo(100, 3);
  });

  it('uses the members of the area, their median precision, and daycares only', () => {
    expect(one!.addresses).toBe(2);
    expect(one!.precision).toBe(62.5);
    expect(one!.daycare.nearest).toMatchObject({ name: 'Little one', assumed: true, nearestFor: 2 });
  });

  it('keeps bands apart', () => {
    expect(one!.shares.map((share) => [share.band, share.parts.length])).toEqual([
      ['0-6', 2],
      ['7-9', 1],
    ]);
    expect(one!.checks.map((check) => check.outcome)).toEqual(['agrees', 'not-documented']);
  });

  it('names a district school without a place', () => {
    expect(result.findings.map((found) => [found.code, found.values!.school])).toEqual([
      ['school-place-unknown', 'Other'],
    ]);
  });

  it('leaves a broken district out, names it and computes the rest', () => {
    const broken = districtFeature('Broken', '0-6', [[[at(0, 0), at(1, 0), at(2, 0), at(0, 0)]]]);
    broken.geometry.coordinates = [[[10, 56]]];
    const partly = computeOverlay({ ...input, districts: [broken, ...input.districts] });
    expect(partly.areas[0]!.shares[0]!.parts.length).toBe(2);
    expect(partly.findings).toContainEqual({
      code: 'overlay-shape-unusable',
      level: 'error',
      values: { band: '0-6', school: 'Broken', fault: 'ring-too-short' },
    });
  });
});
