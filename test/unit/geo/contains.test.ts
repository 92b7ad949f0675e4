import { describe, expect, it } from 'vitest';
import { distanceToEdge, sideOfPolygon, sideOfRing, sideOfShape } from '../../../web/domain/geo/contains';

type Pair = readonly [number, number];
const box = (west: number, south: number, east: number, north: number): Pair[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

describe('point in polygon', () => {
  it('knows inside, outside and edge, whichever way the ring runs', () => {
    for (const ring of [box(0, 0, 10, 10), box(0, 0, 10, 10).reverse()]) {
      expect(sideOfRing(ring, [5, 5])).toBe('inside');
      expect(sideOfRing(ring, [15, 5])).toBe('outside');
      expect(sideOfRing(ring, [-5, 10])).toBe('outside');
      expect(sideOfRing(ring, [10, 5])).toBe('edge');
      expect(sideOfRing(ring, [0, 0])).toBe('edge');
    }
  });

  it('counts a ray through a vertex once', () => {
    const diamond: Pair[] = [
      [0, -5],
      [5, 0],
      [0, 5],
      [-5, 0],
      [0, -5],
    ];
    expect(sideOfRing(diamond, [0, 0])).toBe('inside');
    expect(sideOfRing(diamond, [-6, 0])).toBe('outside');
    expect(sideOfRing(diamond, [6, 5])).toBe('outside');
  });

  it('leaves holes out, edges of holes being edges', () => {
    const polygon = [box(0, 0, 10, 10), box(4, 4, 6, 6).reverse()];
    expect(sideOfPolygon(polygon, [5, 5])).toBe('outside');
    expect(sideOfPolygon(polygon, [4, 5])).toBe('edge');
    expect(sideOfPolygon(polygon, [2, 5])).toBe('inside');
    expect(sideOfPolygon([], [2, 5])).toBe('outside');
  });

  it('keeps its digits far from the origin', () => {
    const [east, north] = [563_856, 6_258_714];
    const ring = box(east, north, east + 1, north + 1);
    expect(sideOfRing(ring, [east + 0.001, north + 0.5])).toBe('inside');
    expect(sideOfRing(ring, [east - 0.001, north + 0.5])).toBe('outside');
  });

  it('looks through all polygons of a shape', () => {
    const shape = [[box(0, 0, 10, 10)], [box(20, 0, 30, 10)]];
    expect(sideOfShape(shape, [25, 5])).toBe('inside');
    expect(sideOfShape(shape, [15, 5])).toBe('outside');
    expect(sideOfShape(shape, [30, 5])).toBe('edge');
    expect(distanceToEdge(shape, [15, 5])).toBe(5);
    expect(distanceToEdge(shape, [13, 14])).toBe(5);
    expect(distanceToEdge([], [0, 0])).toBe(Infinity);
  });
});
