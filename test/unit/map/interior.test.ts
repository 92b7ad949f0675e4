import { describe, expect, it } from 'vitest';
import { extent, gridInside, insideRings, interiorPoint, ringsArea } from '../../../web/map/interior';
import { square } from './geography';

/** A ring around a square hole: its middle lies outside. */
const frame = [square(0, 0, 10), [...square(2, 2, 6)].reverse()];
/** Open to the right. */
const clamp = [
  [
    [0, 0],
    [10, 0],
    [10, 1],
    [2, 1],
    [2, 9],
    [10, 9],
    [10, 10],
    [0, 10],
    [0, 0],
  ],
];

describe('interiorPoint', () => {
  it('lies inside, also where the middle is a hole or open', () => {
    expect(interiorPoint([square(4, 4, 2)])).toEqual([5, 5]);
    expect(interiorPoint(frame)).toEqual([1, 5]);
    expect(interiorPoint(clamp)).toEqual([1, 5]);
  });

  it('is undefined where there is no inside', () => {
    expect(interiorPoint([])).toBeUndefined();
    expect(
      interiorPoint([
        [
          [0, 1],
          [5, 1],
          [0, 1],
        ],
      ]),
    ).toBeUndefined();
  });
});

describe('gridInside', () => {
  it('spreads points evenly and leaves out holes', () => {
    expect(gridInside([square(0, 0, 4)], 1, 1)).toHaveLength(16);
    const points = gridInside(frame, 1, 1);
    expect(points).toHaveLength(100 - 36);
    for (const [x, y] of points) expect(insideRings(frame, x!, y!)).toBe(true);
  });

  it('keeps one distance along a row that is interrupted', () => {
    const row = gridInside(frame, 1, 1)
      .filter(([, y]) => y === 5.5)
      .map(([x]) => x);
    expect(row).toEqual([0.5, 1.5, 8.5, 9.5]);
  });
});

it('extent and area follow the rings', () => {
  expect(extent(clamp)).toEqual({ left: 0, bottom: 0, width: 10, height: 10 });
  expect(ringsArea(frame)).toBe(100 - 36);
  expect(ringsArea([[...square(0, 0, 3)].reverse()])).toBe(9);
});
