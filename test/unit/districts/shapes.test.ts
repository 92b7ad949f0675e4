import { describe, expect, it } from 'vitest';
import { gapsOf } from '../../../web/domain/districts/gaps';
import { directed, outlineProblem } from '../../../web/domain/districts/outline';
import { overlapsOf } from '../../../web/domain/districts/pairs';
import { pointInside } from '../../../web/domain/districts/point-inside';
import { sideOfPolygon, sideOfShape } from '../../../web/domain/geo/contains';
import { type MultiPolygon, type Ring, type Utm32, utm32 } from '../../../web/domain/geo/coordinates';

const ring = (...points: [number, number][]): Ring<Utm32> =>
  [...points, points[0]!].map(([x, y]) => utm32(563_000 + x, 6_258_000 + y));
const box = (west: number, south: number, east: number, north: number): MultiPolygon<Utm32> => [
  [ring([west, south], [east, south], [east, north], [west, north])],
];

describe('outlineProblem', () => {
  it('finds nothing wrong with sound shapes, whichever way they run', () => {
    expect(outlineProblem(box(0, 0, 10, 10))).toBeUndefined();
    const [outer] = box(0, 0, 10, 10)[0]!;
    expect(outlineProblem([[[...outer!].reverse(), ring([2, 2], [4, 2], [4, 4], [2, 4])]])).toBeUndefined();
  });

  it('lets rings touch themselves at a point', () => {
    expect(outlineProblem([[ring([0, 0], [5, 5], [10, 0], [10, 10], [5, 5], [0, 10])]])).toBeUndefined();
  });

  it.each([
    ['a bow tie', [[ring([0, 0], [10, 10], [10, 0], [0, 10])]], 'outline-crosses'],
    ['a spike', [[ring([0, 0], [10, 0], [10, 10], [10, 20], [10, 10], [0, 10])]], 'outline-crosses'],
    ['an open ring', [[ring([0, 0], [10, 0], [10, 10], [0, 10]).slice(0, 4)]], 'outline-open'],
    ['two points', [[ring([0, 0], [10, 0])]], 'outline-short'],
    ['a point', [[ring([0, 0], [0, 0], [0, 0])]], 'outline-short'],
    ['a hole outside', [[...box(0, 0, 10, 10)[0]!, ring([20, 20], [22, 20], [22, 22])]], 'hole-outside'],
    ['a part in a part', [...box(0, 0, 10, 10), ...box(2, 2, 4, 4)], 'parts-overlap'],
    [
      'a hole across the edge',
      [[...box(0, 0, 10, 10)[0]!, ring([5, 5], [15, 6], [5, 7])]],
      'outline-crosses',
    ],
  ] as [string, MultiPolygon<Utm32>, string][])('%s', (_, shape, fault) => {
    expect(outlineProblem(shape)?.fault).toBe(fault);
  });

  it('says where lines cross', () => {
    expect(outlineProblem([[ring([0, 0], [10, 10], [10, 0], [0, 10])]])?.at).toEqual([563_005, 6_258_005]);
  });
});

describe('overlapsOf', () => {
  it('measures what two districts share and says where', () => {
    const [one, other] = [box(0, 0, 100, 100), box(98, 0, 200, 50)];
    const [found, ...more] = overlapsOf([one, other, box(300, 0, 400, 100)]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ one: 0, other: 1, squareMetres: 100 });
    expect([sideOfShape(one, found!.at), sideOfShape(other, found!.at)]).toEqual(['inside', 'inside']);
  });

  it('takes a common border for no overlap, also where only one side has a vertex', () => {
    const straight = box(0, 0, 100, 100);
    const bent: MultiPolygon<Utm32> = [[ring([100, 0], [200, 0], [200, 100], [100, 100], [100.0004, 50])]];
    expect(overlapsOf([straight, bent])).toEqual([]);
    expect(overlapsOf([straight, box(100, 0, 200, 100)])).toEqual([]);
  });

  it('is not fooled by holes', () => {
    const withHole: MultiPolygon<Utm32> = directed([
      [...box(0, 0, 100, 100)[0]!, ring([20, 20], [80, 20], [80, 80], [20, 80])],
    ]);
    expect(overlapsOf([withHole, box(20, 20, 80, 80)])).toEqual([]);
    expect(overlapsOf([withHole, box(19, 20, 80, 80)])).toMatchObject([{ squareMetres: 60 }]);
  });
});

describe('gapsOf', () => {
  it('finds an enclosed sliver and the two districts beside it', () => {
    const ringOf = box(0, 0, 100, 50);
    const upper: MultiPolygon<Utm32> = [
      [ring([0, 50], [20, 50], [50, 52], [80, 50], [100, 50], [100, 100], [0, 100])],
    ];
    const [found, ...more] = gapsOf([ringOf, upper]);
    expect(more).toEqual([]);
    expect(found!.squareMetres).toBeCloseTo(60, 1);
    expect([found!.one, found!.other]).toEqual([0, 1]);
    expect([sideOfShape(ringOf, found!.at), sideOfShape(upper, found!.at)]).toEqual(['outside', 'outside']);
  });

  it('finds a strip that is open at its ends', () => {
    const [found] = gapsOf([box(0, 0, 100, 200), box(101, 0, 200, 200)]);
    expect(found!.squareMetres).toBeGreaterThan(195);
    expect(found!.squareMetres).toBeLessThan(205);
  });

  it('leaves alone what is wide, what is tight, and the notches of an outer edge', () => {
    expect(gapsOf([box(0, 0, 100, 100), box(130, 0, 200, 100)])).toEqual([]);
    expect(gapsOf([box(0, 0, 100, 100), box(100, 0, 200, 100)])).toEqual([]);
    const notched: MultiPolygon<Utm32> = [
      [ring([0, 0], [100, 0], [100, 100], [60, 100], [50, 60], [40, 100], [0, 100])],
    ];
    expect(gapsOf([notched, box(100, 0, 200, 100)])).toEqual([]);
    expect(gapsOf([])).toEqual([]);
  });
});

describe('pointInside', () => {
  it('lies inside, however thin the polygon', () => {
    for (const polygon of [
      box(0, 0, 1000, 0.01)[0]!,
      [ring([0, 0], [500, 400], [501, 400], [1, 0])],
      [...box(0, 0, 10, 10)[0]!, ring([1, 1], [1, 9], [9, 9], [9, 1])],
    ])
      expect(sideOfPolygon(polygon, pointInside(polygon)!)).toBe('inside');
  });
});
