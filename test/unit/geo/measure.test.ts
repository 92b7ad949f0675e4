import { describe, expect, it } from 'vitest';
import { type Utm32, utm32 } from '../../../web/domain/geo/coordinates';
import { area, perimeter, polygonArea, signedRingArea } from '../../../web/domain/geo/measure';

const ring = (...pairs: readonly (readonly [number, number])[]): Utm32[] =>
  pairs.map(([x, y]) => utm32(563_000 + x, 6_258_000 + y));
const box = (west: number, south: number, east: number, north: number) =>
  ring([west, south], [east, south], [east, north], [west, north], [west, south]);

describe('measures of shapes in metres', () => {
  it('are positive for counter-clockwise rings, exact far from the origin', () => {
    expect(signedRingArea(box(0, 0, 10, 5))).toBe(50);
    expect(signedRingArea(box(0, 0, 10, 5).reverse())).toBe(-50);
    expect(signedRingArea(ring([0, 0], [4, 0], [0, 3], [0, 0]))).toBe(6);
    expect(signedRingArea([])).toBe(0);
  });

  it('leave holes out of areas but count them in lengths', () => {
    const holed = [box(0, 0, 10, 10), box(4, 4, 6, 6).reverse()];
    expect(polygonArea(holed)).toBe(96);
    expect(area([holed, [box(20, 0, 21, 1)]])).toBe(97);
    expect(perimeter([holed])).toBe(48);
  });
});
