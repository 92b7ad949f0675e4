import { describe, expect, it } from 'vitest';
import { checkExactness } from '../../../web/domain/boundaries/exactness';
import { overlapArea } from '../../../web/domain/boundaries/overlap';
import type { BoundaryInput } from '../../../web/domain/boundaries/types';
import type { Polygon, Utm32 } from '../../../web/domain/geo/coordinates';
import { at } from './registers';

/** A rectangle, counter-clockwise from its south-western corner. */
const box = (west: number, south: number, east: number, north: number): Utm32[] => [
  at(west, south),
  at(east, south),
  at(east, north),
  at(west, north),
  at(west, south),
];
const polygon = (...rings: Utm32[][]): Polygon<Utm32> => rings;
const input = (...areaOf: number[]): BoundaryInput => ({
  positions: areaOf.map((_, i) => at(5 + 10 * i, 5)),
  areaOf,
  areas: 2,
  rows: [],
});
const kinds = (...args: Parameters<typeof checkExactness>) =>
  checkExactness(...args).map((found) => ('fault' in found ? found.fault : found.kind));

describe('the check of exactness', () => {
  it('is silent when every address is where it belongs', () => {
    const shapes = [[polygon(box(0, 0, 10, 10))], [polygon(box(10, 0, 20, 10))]];
    expect(kinds(input(0, 1, -1), shapes)).toEqual([]);
  });

  it('names members outside and others inside, in metres and in degrees', () => {
    expect(checkExactness(input(0, -1, 0), [[polygon(box(0, 0, 20, 10))]])).toEqual([
      { kind: 'other-inside', area: 0, address: 1, unit: 'metres' },
      { kind: 'other-inside', area: 0, address: 1, unit: 'degrees' },
      { kind: 'member-outside', area: 0, address: 2, unit: 'metres' },
      { kind: 'member-outside', area: 0, address: 2, unit: 'degrees' },
    ]);
  });

  it('counts an address on the line as neither inside nor outside', () => {
    expect(kinds(input(0), [[polygon(box(5, 0, 10, 10))]])).toContain('member-outside');
    expect(kinds(input(-1), [[polygon(box(5, 0, 10, 10))]])).toContain('other-inside');
  });

  it('excuses what cannot be parted, and only there', () => {
    const shapes = [[polygon(box(0, 0, 20, 10))], []];
    const both = input(0, 1);
    expect(kinds(both, shapes, [{ area: 0, member: 0, other: 1 }])).toEqual([]);
    expect(kinds(both, shapes).sort()).toEqual([
      'member-outside',
      'member-outside',
      'other-inside',
      'other-inside',
    ]);
  });

  it('measures overlaps from a hundredth of a square metre', () => {
    const one = [polygon(box(0, 0, 10, 10))];
    const other = (west: number) => [polygon(box(west, 0, 20, 10))];
    expect(overlapArea(one, other(9))).toBeCloseTo(10, 9);
    expect(overlapArea(one, other(10))).toBe(0);
    expect(checkExactness(input(0, 1), [one, other(9.998)])).toEqual([
      { kind: 'areas-overlap', area: 0, other: 1, squareMetres: expect.closeTo(0.02, 9) as number },
    ]);
    expect(kinds(input(0, 1), [one, other(9.9995)])).not.toContain('areas-overlap');
  });

  it.each([
    ['open', [at(0, 0), at(10, 0), at(10, 10), at(0, 10)]],
    ['wrong-direction', [...box(0, 0, 10, 10)].reverse()],
    ['too-short', [at(0, 0), at(10, 0), at(0, 0)]],
    ['off-grid', [at(0, 0), at(10, 0), at(10, 10.0004), at(0, 10), at(0, 0)]],
    ['spike', [at(0, 0), at(10, 0), at(15, 0), at(10, 0), at(10, 10), at(0, 10), at(0, 0)]],
    ['touches-line', [at(0, 0), at(10, 0), at(10, 10), at(4, 0), at(0, 10), at(0, 0)]],
    ['touches-line', [at(0, 0), at(10, 10), at(10, 0), at(0, 20), at(0, 0)]],
  ] as const)('sees a ring that is %s', (fault, ring) => {
    expect(kinds({ ...input(), positions: [], areaOf: [] }, [[polygon([...ring])]])).toContain(fault);
  });

  it('lets a hole touch its outer ring at a vertex, but not along a line', () => {
    const hole = (ring: Utm32[]) => [[polygon(box(0, 0, 10, 10), ring)]];
    const none = { ...input(), positions: [], areaOf: [] };
    expect(kinds(none, hole([at(0, 0), at(3, 6), at(6, 3), at(0, 0)]))).toEqual([]);
    expect(kinds(none, hole([at(0, 0), at(3, 3), at(6, 0), at(0, 0)]))).toContain('touches-line');
    expect(kinds(none, hole([at(2, 2), at(2, 4), at(4, 2), at(2, 2)]))).toEqual([]);
  });
});
