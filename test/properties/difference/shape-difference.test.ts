import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intersect } from '../../../web/domain/boundaries/clip';
import { onGrid, onPlane, originOf, ringArea } from '../../../web/domain/boundaries/plane';
import { shapeDifference } from '../../../web/domain/difference/shape-difference';
import type { MultiPolygon, Utm32 } from '../../../web/domain/geo/coordinates';
import { area } from '../../../web/domain/geo/measure';
import { PATIENCE, runs } from '../addresses/random-lists';
import { areaShape, ready } from '../overlay/shapes';

/** A shape on the 1 mm grid. */
const shape = areaShape.map((raw) => ready(raw).shape);

/** Common area by another library than the one under test. */
function commonArea(one: MultiPolygon<Utm32>, other: MultiPolygon<Utm32>): number {
  const origin = originOf([...one, ...other].flat(2));
  const rings = (of: MultiPolygon<Utm32>) =>
    of.flat().map((ring) => ring.slice(1).map((at) => onGrid(onPlane(origin, at))));
  return intersect(rings(one), rings(other)).reduce((sum, ring) => sum + ringArea(ring), 0) / 1e6;
}

describe('the difference of two boundaries', () => {
  it(
    'adds up: what is gained less what is lost is the change of area',
    () => {
      fc.assert(
        fc.property(shape, shape, (before, after) => {
          const { gained, lost } = shapeDifference(before, after) ?? { gained: [], lost: [] };
          const off = area(gained) - area(lost) - (area(after) - area(before));
          expect(Math.abs(off)).toBeLessThan(1e-8 * (area(before) + area(after)));
        }),
        runs(150),
      );
    },
    PATIENCE,
  );

  it(
    'is what another library leaves outside the common area',
    () => {
      fc.assert(
        fc.property(shape, shape, (before, after) => {
          const common = commonArea(before, after);
          const { gained, lost } = shapeDifference(before, after) ?? { gained: [], lost: [] };
          // the other library rounds corners to 1 mm
          expect(Math.abs(area(after) - common - area(gained))).toBeLessThan(1);
          expect(Math.abs(area(before) - common - area(lost))).toBeLessThan(1);
        }),
        runs(100),
      );
    },
    PATIENCE,
  );

  it('is the same backwards, with gained and lost exchanged', () => {
    fc.assert(
      fc.property(shape, shape, (before, after) => {
        const forwards = shapeDifference(before, after);
        const backwards = shapeDifference(after, before);
        expect(backwards?.gained).toEqual(forwards?.lost);
        expect(backwards?.lost).toEqual(forwards?.gained);
      }),
      runs(50),
    );
  });

  it('is nothing between a boundary and itself, and a whole part where one came or went', () => {
    fc.assert(
      fc.property(shape, (one) => {
        expect(shapeDifference(one, one)).toEqual({ gained: [], lost: [] });
        expect(shapeDifference([], one)).toEqual({ gained: one, lost: [] });
        expect(shapeDifference(one, [])).toEqual({ gained: [], lost: one });
        if (one.length === 2) expect(shapeDifference(one, one.slice(0, 1))?.lost).toEqual(one.slice(1));
      }),
      runs(50),
    );
  });
});
