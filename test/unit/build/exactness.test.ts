import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { Feature, MultiPolygon, Point, Position } from 'geojson';
import IndexedPointInAreaLocator from 'jsts/org/locationtech/jts/algorithm/locate/IndexedPointInAreaLocator.js';
import Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js';
import Location from 'jsts/org/locationtech/jts/geom/Location.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';
import proj4 from 'proj4';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AddressProperties, AreaProperties } from '../../../web/domain/dataset/features';
import { build, type Workplace, workplace } from './support';

/**
 * The law of boundaries on the files as an app or a GIS reads them, by libraries that had no part in making them: the
 * format's own reader, proj4 and JSTS.
 */

// biome-ignore lint/suspicious/noExplicitAny: the types of JSTS describe its Java side only
type Any = any;
const UTM32 = '+proj=utm +zone=32 +ellps=GRS80 +units=m +no_defs';
const toMetres = (position: Position): Position => proj4('EPSG:4326', UTM32, [...position]);
const mapShape = (shape: MultiPolygon, change: (position: Position) => Position): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: shape.coordinates.map((polygon) => polygon.map((ring) => ring.map(change))),
});
const geometry = (shape: MultiPolygon): Any => new (GeoJSONReader as Any)().read(shape);

const PLANS = [
  ['2025', 7, 637],
  ['2021', 5, 486],
] as const;

let place: Workplace;
let areas: Feature<MultiPolygon, AreaProperties>[];
let addresses: Feature<Point, AddressProperties>[];

async function decode<F>(name: string): Promise<F[]> {
  const features: F[] = [];
  for await (const feature of deserialize(new Uint8Array(readFileSync(join(place.out, name)))))
    features.push(feature as F);
  return features;
}

beforeAll(async () => {
  place = workplace();
  expect((await build(place)).manifest).toBeDefined();
  areas = await decode('areas.fgb');
  addresses = await decode('addresses.fgb');
}, 120_000);
afterAll(() => place.remove());

/** Addresses that lie elsewhere than their column says: in metres, or in the degrees of the file. */
function misplaced(plan: '2025' | '2021', change: (position: Position) => Position): string[] {
  const locators = areas
    .filter(({ properties }) => properties.plan === plan)
    .map(({ properties, geometry: shape }) => ({
      id: properties.id,
      locator: new (IndexedPointInAreaLocator as Any)(geometry(mapShape(shape, change))),
    }));
  return addresses.flatMap(({ geometry: { coordinates }, properties }) => {
    const [x, y] = change(coordinates);
    const where = locators.flatMap(({ id, locator }) => {
      const location = locator.locate(new (Coordinate as Any)(x, y));
      return location === (Location as Any).EXTERIOR
        ? []
        : [location === (Location as Any).INTERIOR ? id : `edge of ${id}`];
    });
    const own = properties[`area_${plan}`];
    return where.join() === own
      ? []
      : [`${properties.id} of ${own || 'no area'} lies in ${where.join() || 'none'}`];
  });
}

describe('boundaries as built', () => {
  it('come with the whole register', () => {
    expect(addresses).toHaveLength(5904);
    for (const [plan, count, members] of PLANS) {
      const own = areas.filter(({ properties }) => properties.plan === plan);
      expect(own).toHaveLength(count);
      expect(own.reduce((sum, { properties }) => sum + properties.addresses, 0)).toBe(members);
      expect(addresses.filter(({ properties }) => properties[`area_${plan}`] !== '')).toHaveLength(members);
    }
  });

  it.each(PLANS)('hold every member and no other address, plan %s, in metres', (plan) => {
    expect(misplaced(plan, toMetres)).toEqual([]);
  });

  it.each(PLANS)('hold every member and no other address, plan %s, in the degrees of the file', (plan) => {
    expect(misplaced(plan, (position) => position)).toEqual([]);
  });

  it('are valid, in metres and in degrees', () => {
    for (const { properties, geometry: shape } of areas)
      for (const form of [shape, mapShape(shape, toMetres)]) {
        const check: Any = new IsValidOp(geometry(form));
        expect(
          `${properties.plan} ${properties.id} ${check.isValid() ? '' : check.getValidationError()}`,
        ).toBe(`${properties.plan} ${properties.id} `);
      }
  });

  it('overlap by less than 0.01 m² within a plan', () => {
    for (const [plan] of PLANS) {
      const shapes = areas
        .filter(({ properties }) => properties.plan === plan)
        .map(({ geometry: shape }) => geometry(mapShape(shape, toMetres)));
      shapes.forEach((one, i) => {
        for (const other of shapes.slice(i + 1))
          expect((OverlayOp as Any).intersection(one, other).getArea()).toBeLessThan(0.01);
      });
    }
  });

  it('have the area that their column says, and a label inside', () => {
    for (const { properties, geometry: shape } of areas) {
      expect(Math.abs(geometry(mapShape(shape, toMetres)).getArea() - properties.area_m2)).toBeLessThan(0.5);
      const locator = new (IndexedPointInAreaLocator as Any)(geometry(shape));
      const label = new (Coordinate as Any)(properties.label_lon, properties.label_lat);
      expect(locator.locate(label)).toBe((Location as Any).INTERIOR);
    }
  });
});
