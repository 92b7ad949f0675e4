import { describe, expect, it } from 'vitest';
import { distanceToEdge, sideOfPolygon } from '../../../web/domain/geo/contains';
import { type Polygon, type Utm32, utm32 } from '../../../web/domain/geo/coordinates';
import { labelPoint } from '../../../web/domain/geo/label-point';

const ring = (...pairs: readonly (readonly [number, number])[]): Utm32[] =>
  pairs.map(([x, y]) => utm32(563_000 + x, 6_258_000 + y));
const depth = (polygon: Polygon<Utm32>): number => {
  const point = labelPoint(polygon)!;
  expect(sideOfPolygon(polygon, point)).toBe('inside');
  return distanceToEdge([polygon], point);
};

describe('the place of a label', () => {
  it('is the middle of a square', () => {
    const square = [ring([0, 0], [100, 0], [100, 100], [0, 100], [0, 0])];
    expect(labelPoint(square)).toEqual([563_050, 6_258_050]);
  });

  it('is as deep as it can be in an L, not in its bend outside', () => {
    // the largest circle in the knee: r with r = sqrt(2) (40 - r), so r = 40 (2 - sqrt 2)
    const knee = [ring([0, 0], [100, 0], [100, 40], [40, 40], [40, 100], [0, 100], [0, 0])];
    expect(depth(knee)).toBeGreaterThan(40 * (2 - Math.SQRT2) - 1);
  });

  it('keeps away from holes', () => {
    const outer = ring([0, 0], [100, 0], [100, 50], [0, 50], [0, 0]);
    const hole = ring([20, 20], [20, 30], [50, 30], [50, 20], [20, 20]);
    expect(depth([outer, hole])).toBeGreaterThan(23.9);
  });

  it('does not exist without a ring, and lies on a ring without area', () => {
    expect(labelPoint([])).toBeUndefined();
    expect(labelPoint([ring([0, 0], [10, 0], [0, 0])])).toEqual([563_005, 6_258_000]);
  });
});
