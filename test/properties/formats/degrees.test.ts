import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedPosition } from '../../../web/data/formats/degrees';
import { lonLat, snap, toUtm32, utm32 } from '../../../web/domain/geo/coordinates';

describe('publishedPosition', () => {
  it('gives every point of the 1 mm grid back exactly, all over Denmark', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 440_000_000, max: 900_000_000 }),
        fc.integer({ min: 6_040_000_000, max: 6_410_000_000 }),
        (eastMm, northMm) => {
          const metres = utm32(eastMm / 1000, northMm / 1000);
          const [lon, lat] = publishedPosition(metres) as [number, number];
          expect(snap(toUtm32(lonLat(lon, lat)))).toEqual(metres);
          expect(Number(lon.toFixed(9))).toBe(lon);
        },
      ),
      { seed: 20_251, numRuns: process.env.LONG ? 100_000 : 3000 },
    );
  });
});
