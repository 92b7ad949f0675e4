import fc from 'fast-check';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js';
import { describe, expect, it } from 'vitest';
import type { Clippable } from '../../../web/domain/overlay/clip';
import { type District, districtShares } from '../../../web/domain/overlay/district-shares';
import { times } from '../long';
import { areaShape, members, overlapping, ready, tiles } from './shapes';

const RUNS = { seed: 20251, numRuns: times(80, 10) };
const someDistricts = fc.oneof(tiles, overlapping);

const sharesOf = (
  shape: Clippable,
  districts: readonly District[],
  positions: Parameters<typeof districtShares>[3],
) => districtShares('0-6', shape, districts, positions);

describe('shares of an area in school districts', () => {
  it('sum to a hundred per cent with what lies outside, by area and by addresses', () => {
    fc.assert(
      fc.property(areaShape, someDistricts, members, (shape, districts, positions) => {
        const { shares, findings } = sharesOf(ready(shape), districts, positions);
        const whole = [...shares.parts, shares.outside];
        const sum = (pick: (part: (typeof whole)[number]) => number) =>
          whole.reduce((total, part) => total + pick(part), 0);
        expect(Math.abs(sum((part) => part.areaPercent) - 100)).toBeLessThan(1e-6);
        expect(Math.abs(sum((part) => part.addressPercent) - 100)).toBeLessThan(1e-6);
        expect(Math.abs(sum((part) => part.addresses) - positions.length)).toBeLessThan(1e-9);
        expect(whole.every((part) => part.squareMetres >= -1e-6)).toBe(true);
        expect(findings.map((one) => one.code)).not.toContain('overlay-area-not-conserved');
      }),
      RUNS,
    );
  });

  it('do not depend on the order of districts or addresses', () => {
    fc.assert(
      fc.property(
        areaShape,
        someDistricts,
        members,
        fc.infiniteStream(fc.nat()),
        (shape, districts, positions, nats) => {
          const area = ready(shape);
          const shuffled = shuffle(districts, nats);
          const one = sharesOf(area, districts, positions).shares;
          const other = sharesOf(area, shuffled, shuffle(positions, nats)).shares;
          expect(other.parts.map((part) => part.school)).toEqual(one.parts.map((part) => part.school));
          for (const [i, part] of one.parts.entries()) {
            expect(Math.abs(part.areaPercent - other.parts[i]!.areaPercent)).toBeLessThan(1e-6);
            expect(Math.abs(part.addressPercent - other.parts[i]!.addressPercent)).toBeLessThan(1e-9);
          }
          expect(Math.abs(one.contested.squareMetres - other.contested.squareMetres)).toBeLessThan(1e-3);
        },
      ),
      RUNS,
    );
  });

  it('are the shares that a second clipping library finds piece by piece', () => {
    fc.assert(
      fc.property(areaShape, someDistricts, (shape, districts) => {
        const area = ready(shape);
        const { shares } = sharesOf(area, districts, []);
        const referee = refereeShares(area, districts);
        for (const district of districts) {
          const ours = shares.parts.find((part) => part.school === district.school)?.squareMetres ?? 0;
          expect(Math.abs(ours - (referee.get(district.school) ?? 0))).toBeLessThan(0.05);
        }
        expect(Math.abs(shares.outside.squareMetres - (referee.get('') ?? 0))).toBeLessThan(0.05);
      }),
      { ...RUNS, numRuns: times(40, 10) },
    );
  });
});

/**
 * Cuts the area into faces with JTS, district by district, and shares each face equally between those that hold it.
 * Faces are cut sequentially here, not by inclusion and exclusion: another way and another library.
 */
function refereeShares(area: Clippable, districts: readonly District[]): ReadonlyMap<string, number> {
  const reader = new GeoJSONReader(new GeometryFactory());
  const geometry = (shape: Clippable) => reader.read(shape.feature.geometry);
  let faces = [{ face: geometry(area), schools: [] as string[] }];
  for (const district of districts) {
    const cut = geometry(district.shape);
    faces = faces.flatMap(({ face, schools }) => [
      { face: OverlayOp.intersection(face, cut), schools: [...schools, district.school] },
      { face: OverlayOp.difference(face, cut), schools },
    ]);
    faces = faces.filter(({ face }) => face.getArea() > 0);
  }
  const result = new Map<string, number>();
  for (const { face, schools } of faces)
    for (const school of schools.length > 0 ? schools : [''])
      result.set(school, (result.get(school) ?? 0) + face.getArea() / Math.max(1, schools.length));
  return result;
}

function shuffle<T>(list: readonly T[], nats: Iterable<number>): T[] {
  const keys = nats[Symbol.iterator]();
  return list
    .map((item) => ({ item, key: keys.next().value as number }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
