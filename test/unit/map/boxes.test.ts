import { describe, expect, it } from 'vitest';
import {
  boxesMeet,
  boxHasPoint,
  boxHolds,
  edgeBoxes,
  grownBox,
  lineMeetsBox,
  linesCross,
  nearestInBox,
  sameBoxes,
} from '../../../web/map/boxes';

const box = { x: 10, y: 10, width: 20, height: 10 };

describe('boxes', () => {
  it('meet when they come nearer than the gap', () => {
    const right = { x: 33, y: 10, width: 5, height: 5 };
    expect(boxesMeet(box, right)).toBe(false);
    expect(boxesMeet(box, right, 3)).toBe(false);
    expect(boxesMeet(box, right, 4)).toBe(true);
    expect(boxesMeet(right, box, 4)).toBe(true);
  });

  it('hold what lies within, edges included', () => {
    expect(boxHolds(box, box)).toBe(true);
    expect(boxHolds(box, { ...box, width: 21 })).toBe(false);
    expect(boxHasPoint(box, { x: 30, y: 20 })).toBe(true);
    expect(boxHasPoint(box, { x: 30.1, y: 20 })).toBe(false);
  });

  it('know their nearest point', () => {
    expect(nearestInBox(box, { x: 0, y: 15 })).toEqual({ x: 10, y: 15 });
    expect(nearestInBox(box, { x: 40, y: 40 })).toEqual({ x: 30, y: 20 });
    expect(nearestInBox(box, { x: 12, y: 12 })).toEqual({ x: 12, y: 12 });
  });
});

describe('lineMeetsBox', () => {
  it.each([
    ['through', { x: 0, y: 15 }, { x: 50, y: 15 }, true],
    ['slanting through', { x: 5, y: 0 }, { x: 35, y: 30 }, true],
    ['ending inside', { x: 0, y: 0 }, { x: 15, y: 15 }, true],
    ['wholly inside', { x: 12, y: 12 }, { x: 15, y: 15 }, true],
    ['stopping short', { x: 0, y: 15 }, { x: 9, y: 15 }, false],
    ['past a corner', { x: 0, y: 12 }, { x: 12, y: 0 }, false],
    ['beside, upright', { x: 31, y: 0 }, { x: 31, y: 50 }, false],
  ])('%s', (_, from, to, meets) => {
    expect(lineMeetsBox(from, to, box)).toBe(meets);
    expect(lineMeetsBox(to, from, box)).toBe(meets);
  });
});

it('linesCross tells crossing from passing', () => {
  const at = (x: number, y: number) => ({ x, y });
  expect(linesCross(at(0, 0), at(10, 10), at(0, 10), at(10, 0))).toBe(true);
  expect(linesCross(at(0, 0), at(4, 4), at(0, 10), at(10, 0))).toBe(false);
  expect(linesCross(at(0, 0), at(10, 0), at(0, 1), at(10, 1))).toBe(false);
});

describe('sameBoxes', () => {
  it('lets boxes grow, shrink and shift a little', () => {
    expect(sameBoxes([box], [{ ...box, x: 13, width: 14 }], 4)).toBe(true);
    expect(sameBoxes([box], [{ ...box, width: 25 }], 4)).toBe(false);
    expect(sameBoxes([box], [{ ...box, width: 12 }], 4)).toBe(false);
    expect(sameBoxes([box], [box, box], 4)).toBe(false);
    expect(sameBoxes([], [], 4)).toBe(true);
  });

  it('knows the edges of a window', () => {
    const edges = edgeBoxes({ width: 100, height: 50 });
    const cut = { x: 90, y: 20, width: 20, height: 5 };
    expect(edges.filter((edge) => boxesMeet(edge, cut))).toHaveLength(1);
    expect(edges.some((edge) => boxesMeet(edge, { x: 20, y: 20, width: 20, height: 5 }))).toBe(false);
    expect(grownBox(box, 2)).toEqual({ x: 8, y: 8, width: 24, height: 14 });
  });
});
