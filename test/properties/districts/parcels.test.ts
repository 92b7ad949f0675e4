import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkExactness } from '../../../web/domain/boundaries/exactness';
import type { Parcel } from '../../../web/domain/boundaries/parcel-index';
import { buildParcelBoundaries } from '../../../web/domain/boundaries/parcels';
import type { BoundaryInput } from '../../../web/domain/boundaries/types';
import { snap, type Utm32, utm32 } from '../../../web/domain/geo/coordinates';
import { area as areaOf } from '../../../web/domain/geo/measure';
import { times } from '../long';

const SIZE = 40;
const CELLS = 5;
const EAST = 563_000;
const NORTH = 6_258_000;
const AREAS = 3;

/** A sheet of parcels whose corners were pulled about, sharing their vertices; some may be missing. */
const sheet = fc.record({
  shifts: fc.array(fc.tuple(fc.integer({ min: -8000, max: 8000 }), fc.integer({ min: -8000, max: 8000 })), {
    minLength: (CELLS + 1) ** 2,
    maxLength: (CELLS + 1) ** 2,
  }),
  missing: fc.array(fc.boolean(), { minLength: CELLS ** 2, maxLength: CELLS ** 2 }),
  addresses: fc.array(
    fc.record({
      x: fc.integer({ min: -20_000, max: CELLS * SIZE * 1000 + 20_000 }),
      y: fc.integer({ min: -20_000, max: CELLS * SIZE * 1000 + 20_000 }),
      /** Onto a corner of the sheet, as surveyors never do and typists do. */
      corner: fc.oneof(
        { weight: 9, arbitrary: fc.constant(-1) },
        { weight: 1, arbitrary: fc.nat({ max: (CELLS + 1) ** 2 - 1 }) },
      ),
      area: fc.integer({ min: -1, max: AREAS - 1 }),
    }),
    { minLength: 1, maxLength: 60 },
  ),
});

function build({ shifts, missing, addresses }: typeof sheet extends fc.Arbitrary<infer T> ? T : never) {
  const corners = shifts.map(([dx, dy], i): Utm32 => {
    const [column, row] = [i % (CELLS + 1), Math.floor(i / (CELLS + 1))];
    return snap(utm32(EAST + column * SIZE + dx / 1000, NORTH + row * SIZE + dy / 1000));
  });
  const corner = (column: number, row: number): Utm32 => corners[row * (CELLS + 1) + column]!;
  const parcels = missing.flatMap((gone, i): Parcel[] => {
    if (gone && i % 3 === 0) return [];
    const [c, r] = [i % CELLS, Math.floor(i / CELLS)];
    const ring = [corner(c, r), corner(c + 1, r), corner(c + 1, r + 1), corner(c, r + 1), corner(c, r)];
    return [{ name: `${i}`, shape: [[ring]] }];
  });
  const input: BoundaryInput = {
    positions: addresses.map(({ x, y, corner: at }) =>
      at >= 0 ? corners[at]! : snap(utm32(EAST + x / 1000, NORTH + y / 1000)),
    ),
    areaOf: addresses.map(({ area }) => area),
    areas: AREAS,
    rows: [],
  };
  return { parcels, input, result: buildParcelBoundaries(input, parcels) };
}

describe('boundaries along parcels', () => {
  it('are exact: members inside, others outside, areas disjoint, rings valid', () => {
    fc.assert(
      fc.property(sheet, (drawn) => {
        const { input, result } = build(drawn);
        expect(
          checkExactness(
            input,
            result.areas.map(({ shape }) => shape),
            result.sharedPoints,
          ),
        ).toEqual([]);
        result.areas.forEach(({ pieces }, area) => {
          const held = pieces.reduce((sum, piece) => sum + piece.members, 0);
          const own = input.areaOf.filter((of) => of === area).length;
          const excused = result.sharedPoints.filter(({ other }) => input.areaOf[other] === area).length;
          expect(held).toBeGreaterThanOrEqual(own - excused);
        });
      }),
      { seed: 2026, numRuns: times(60, 5) },
    );
  });
});

describe('what parcels give', () => {
  const square = (west: number, south: number, size = SIZE): Parcel => ({
    name: `${west},${south}`,
    shape: [
      [
        [
          [0, 0],
          [size, 0],
          [size, size],
          [0, size],
          [0, 0],
        ].map(([x, y]) => utm32(EAST + west + x!, NORTH + south + y!)),
      ],
    ],
  });
  const at = (x: number, y: number): Utm32 => utm32(EAST + x, NORTH + y);
  const input = (positions: Utm32[], areaOf: number[], areas = 1): BoundaryInput => ({
    positions,
    areaOf,
    areas,
    rows: [],
  });

  it('is the union of the parcels that hold members, and no more', () => {
    const result = buildParcelBoundaries(input([at(20, 20), at(60, 20), at(20, 90)], [0, 0, -1]), [
      square(0, 0),
      square(40, 0),
      square(80, 0),
      square(0, 80),
    ]);
    expect(result.areas[0]!.shape).toHaveLength(1);
    expect(areaOf(result.areas[0]!.shape)).toBeCloseTo(2 * SIZE * SIZE, 6);
    expect([result.mixed, result.outside]).toEqual([[], []]);
  });

  it('divides a parcel that holds others, too, and says so', () => {
    const given = input([at(10, 20), at(30, 20), at(60, 20)], [0, -1, 0]);
    const result = buildParcelBoundaries(given, [square(0, 0), square(40, 0)]);
    expect(result.mixed).toEqual([{ parcel: 0, area: 0, members: [0], others: [1] }]);
    expect(areaOf(result.areas[0]!.shape)).toBeCloseTo(20 * SIZE + SIZE * SIZE, 0);
    expect(
      checkExactness(
        given,
        result.areas.map(({ shape }) => shape),
      ),
    ).toEqual([]);
  });

  it('gives a member in no parcel the ground around it, outside all parcels', () => {
    const given = input([at(20, -10), at(20, 20)], [0, -1]);
    const result = buildParcelBoundaries(given, [square(-100, 0, 240)]);
    expect(result.outside).toEqual([0]);
    expect(
      checkExactness(
        given,
        result.areas.map(({ shape }) => shape),
      ),
    ).toEqual([]);
    for (const [, north] of result.areas[0]!.shape.flat(2)) expect(north).toBeLessThanOrEqual(NORTH);
  });

  it('keeps areas apart where parcels of the file overlap', () => {
    const given = input([at(5, 5), at(60, 20)], [0, 1], 2);
    const result = buildParcelBoundaries(given, [square(0, 0), square(30, 0)]);
    expect(
      checkExactness(
        given,
        result.areas.map(({ shape }) => shape),
      ),
    ).toEqual([]);
    expect(areaOf(result.areas[0]!.shape) + areaOf(result.areas[1]!.shape)).toBeCloseTo(70 * SIZE, 6);
  });

  it('gives nothing for nobody', () => {
    expect(buildParcelBoundaries(input([], [], 1), [square(0, 0)]).areas[0]!.shape).toEqual([]);
    expect(buildParcelBoundaries(input([at(0, 0)], [-1], 1), []).areas[0]!.shape).toEqual([]);
  });
});
