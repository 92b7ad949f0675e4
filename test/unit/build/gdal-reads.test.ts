import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Geometry, Position } from 'geojson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFlatGeobuf } from '../../../web/data/formats/flatgeobuf/read';
import { ogrinfo, readWithGdal } from '../formats/gdal';
import { build, type Workplace, workplace } from './support';

const FILES = [
  ['areas.fgb', 'Multi Polygon', 12],
  ['area-pieces.fgb', 'Polygon', undefined],
  ['school-districts.fgb', 'Polygon', 10],
  ['institutions.fgb', 'Point', 23],
  ['addresses.fgb', 'Point', 5904],
] as const;

let place: Workplace;
beforeAll(async () => {
  place = workplace();
  await build(place);
}, 120_000);
afterAll(() => place.remove());

const path = (name: string): string => join(place.out, name);

interface Known {
  readonly geometry: Geometry;
  readonly properties: Record<string, unknown>;
}
const inOrder = (features: readonly Known[]): string[] =>
  features
    .map(({ geometry, properties }) =>
      JSON.stringify([properties, geometry.type, (geometry as { coordinates?: unknown }).coordinates]),
    )
    .sort();

function box({ geometry }: Known): [number, number, number, number] {
  const numbers = JSON.stringify((geometry as { coordinates?: unknown }).coordinates)
    .match(/[\d.]+/g)!
    .map(Number);
  const lons = numbers.filter((_, i) => i % 2 === 0);
  const lats = numbers.filter((_, i) => i % 2 === 1);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

describe.each(FILES)('GDAL on %s', (name, type, count) => {
  it("reads header, columns and every feature as the format's own reader does", async () => {
    const own = await readFlatGeobuf<Record<string, unknown>, never>(readFileSync(path(name)));
    const info = ogrinfo(path(name));
    expect(info).toContain(`Geometry: ${type}`);
    expect(info).toContain(`Feature Count: ${own.length}`);
    expect(info).toContain('ID["EPSG",4326]');
    if (count !== undefined) expect(own).toHaveLength(count);
    expect(inOrder(readWithGdal(path(name)).features)).toEqual(inOrder(own));
  });

  it('finds through the index what meets a window', async () => {
    const own = await readFlatGeobuf<Record<string, unknown>, never>(readFileSync(path(name)));
    const [west, south, east, north] = [10.03, 56.47, 10.05, 56.48];
    const meeting = own.filter((feature) => {
      const [minX, minY, maxX, maxY] = box(feature);
      return minX <= east && maxX >= west && minY <= north && maxY >= south;
    });
    const found = readWithGdal(path(name), [west, south, east, north]).features;
    expect(meeting.length).toBeGreaterThan(0);
    if (type === 'Point') expect(inOrder(found)).toEqual(inOrder(meeting));
    else {
      // GDAL looks at the shapes too, not only at their boxes
      const boxes = new Set(inOrder(meeting));
      expect(inOrder(found).every((feature) => boxes.has(feature))).toBe(true);
      const vertexInside = meeting.filter(({ geometry }) =>
        (geometry as { coordinates: Position[][][] }).coordinates
          .flat(Infinity)
          .some((_, i, all) => i % 2 === 0 && within(all as unknown as number[], i)),
      );
      const ids = new Set(inOrder(found));
      expect(inOrder(vertexInside).every((feature) => ids.has(feature))).toBe(true);
    }
    function within(numbers: readonly number[], i: number): boolean {
      const [lon, lat] = [numbers[i] as number, numbers[i + 1] as number];
      return lon >= west && lon <= east && lat >= south && lat <= north;
    }
  });
});

it('GDAL reads boundaries.geojson', () => {
  expect(ogrinfo(path('boundaries.geojson'))).toContain('Feature Count: 12');
});
