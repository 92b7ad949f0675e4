import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../web/domain/boundaries/parts';
import {
  distanceToSegment,
  offPlane,
  onGrid,
  onPlane,
  originOf,
  type PlaneRing,
  ringArea,
  ringHolds,
  ringsHold,
} from '../../../web/domain/boundaries/plane';
import { utm32 } from '../../../web/domain/geo/coordinates';

const box = (west: number, south: number, east: number, north: number): PlaneRing => [
  { x: west, y: south },
  { x: east, y: south },
  { x: east, y: north },
  { x: west, y: north },
];
const hole = (...args: Parameters<typeof box>): PlaneRing => box(...args).reverse();

describe('the plane in millimetres', () => {
  it('starts south-west of all positions in whole metres', () => {
    expect(originOf([utm32(563_001.9, 6_258_100), utm32(563_000.2, 6_258_200.7)])).toEqual({
      east: 563_000,
      north: 6_258_100,
    });
  });

  it('gives back the millimetre of a position', () => {
    const origin = { east: 563_000, north: 6_258_000 };
    const position = utm32(563_856.123, 6_258_714.308);
    expect(offPlane(origin, onGrid(onPlane(origin, position)))).toEqual(position);
  });

  it('measures areas with their direction and distances to segments', () => {
    expect(ringArea(box(0, 0, 4, 3))).toBe(12);
    expect(ringArea(hole(0, 0, 4, 3))).toBe(-12);
    expect(ringArea([])).toBe(0);
    const [a, b] = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
    ];
    expect(distanceToSegment({ x: 5, y: 3 }, a, b)).toBe(3);
    expect(distanceToSegment({ x: 13, y: 4 }, a, b)).toBe(5);
    expect(distanceToSegment({ x: 3, y: 4 }, a, a)).toBe(5);
  });

  it('tells inside from outside, with holes', () => {
    expect(ringHolds(box(0, 0, 10, 10), { x: 5, y: 5 })).toBe(true);
    expect(ringHolds(box(0, 0, 10, 10), { x: 15, y: 5 })).toBe(false);
    const ring = [box(0, 0, 10, 10), hole(4, 4, 6, 6)];
    expect(ringsHold(ring, { x: 5, y: 5 })).toBe(false);
    expect(ringsHold(ring, { x: 2, y: 2 })).toBe(true);
  });
});

describe('parts of a clipped shape', () => {
  it('are outer rings with their holes, an island in a hole being a part of its own', () => {
    const parts = partsOf([
      box(0, 0, 100, 100),
      hole(10, 10, 90, 90),
      box(40, 40, 60, 60),
      hole(45, 45, 50, 50),
    ]);
    expect(parts.map((part) => part.map(ringArea))).toEqual([
      [400, -25],
      [10_000, -6400],
    ]);
  });

  it('find the home of a hole that touches the outer ring at a corner', () => {
    const touching: PlaneRing = [
      { x: 0, y: 0 },
      { x: 3, y: 6 },
      { x: 6, y: 3 },
    ];
    expect(partsOf([box(0, 0, 10, 10), touching, box(20, 0, 30, 10)]).map((part) => part.length)).toEqual([
      2, 1,
    ]);
  });
});
