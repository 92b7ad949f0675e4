import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildArea, buildBoundaries } from '../../../web/domain/boundaries/build';
import { checkExactness } from '../../../web/domain/boundaries/exactness';
import type { BoundaryInput } from '../../../web/domain/boundaries/types';
import { type Utm32, utm32 } from '../../../web/domain/geo/coordinates';
import { times } from '../long';
import { crowdedRegister, randomRegister, someParameters } from './random-register';
import { brokenLaws } from './referee';

const seed = 730_2025;
const PATIENCE = 240_000;
const shapesOf = (input: BoundaryInput) => buildBoundaries(input).areas.map(({ shape }) => shape);

/** The same register with its addresses (and what points at them) in another order. */
function reordered(input: BoundaryInput, keys: readonly number[]): BoundaryInput {
  const order = input.positions.map((_, i) => i).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || b - a);
  const place = new Map(order.map((old, now) => [old, now]));
  return {
    ...input,
    positions: order.map((i) => input.positions[i]!),
    areaOf: order.map((i) => input.areaOf[i]!),
    rows: [...input.rows].reverse().map((row) => row.map((i) => place.get(i)!)),
  };
}

/** Addresses far outside, members of nothing. */
const elsewhere: Utm32[] = Array.from({ length: 50 }, (_, i) => utm32(570_000 + 17 * i, 6_266_000 + 31 * i));

describe('boundaries of random registers', () => {
  it(
    'hold every member, no other address, and do not overlap',
    () => {
      fc.assert(
        fc.property(randomRegister, (input) => {
          const result = buildBoundaries(input);
          expect(brokenLaws(input, result)).toEqual([]);
          const shapes = result.areas.map(({ shape }) => shape);
          expect(checkExactness(input, shapes, result.sharedPoints)).toEqual([]);
          result.areas.forEach((area, index) => {
            const members = area.pieces.reduce((sum, piece) => sum + piece.members, 0);
            const moved = result.sharedPoints.filter(({ other }) => input.areaOf[other] === index).length;
            expect(members).toBe(input.areaOf.filter((of) => of === index).length - moved);
          });
        }),
        { seed, numRuns: times(120, 3) },
      );
    },
    PATIENCE,
  );

  it(
    'part houses that stand centimetres from each other',
    () => {
      fc.assert(
        fc.property(crowdedRegister, (input) => {
          expect(brokenLaws(input, buildBoundaries(input))).toEqual([]);
        }),
        { seed, numRuns: times(120, 3) },
      );
    },
    PATIENCE,
  );

  it(
    'hold their law whatever the distances are',
    () => {
      fc.assert(
        fc.property(randomRegister, someParameters, (input, parameters) => {
          expect(brokenLaws(input, buildBoundaries(input, parameters))).toEqual([]);
        }),
        { seed, numRuns: times(60, 3) },
      );
    },
    PATIENCE,
  );

  it(
    'are the same bytes for the same addresses in any order',
    () => {
      fc.assert(
        fc.property(randomRegister, fc.array(fc.nat(), { minLength: 400, maxLength: 400 }), (input, keys) => {
          const one = buildBoundaries(input);
          const other = buildBoundaries(reordered(input, keys));
          expect(JSON.stringify(other.areas)).toBe(JSON.stringify(one.areas));
        }),
        { seed, numRuns: times(25, 3) },
      );
    },
    PATIENCE,
  );

  it(
    'do not depend on addresses far away, and can be built one area at a time',
    () => {
      fc.assert(
        fc.property(randomRegister, (input) => {
          const { areas } = buildBoundaries(input);
          const larger = {
            ...input,
            positions: [...elsewhere, ...input.positions],
            areaOf: [...elsewhere.map(() => -1), ...input.areaOf],
            rows: input.rows.map((row) => row.map((i) => i + elsewhere.length)),
          };
          expect(JSON.stringify(buildBoundaries(larger).areas)).toBe(JSON.stringify(areas));
          expect(areas.map((_, area) => buildArea(input, area))).toEqual(areas);
        }),
        { seed, numRuns: times(20, 3) },
      );
    },
    PATIENCE,
  );
});

describe('the check of exactness', () => {
  it(
    'sees what the referee sees when a boundary is moved',
    () => {
      fc.assert(
        fc.property(randomRegister, fc.nat(), fc.integer({ min: -9, max: 9 }), (input, pick, metres) => {
          const { areas, sharedPoints, farGroups } = buildBoundaries(input);
          const damaged = areas.map((area, index) =>
            index !== pick % areas.length
              ? area
              : {
                  ...area,
                  shape: area.shape.map((polygon) =>
                    polygon.map((ring) =>
                      ring.map(([east, north]) => utm32(Math.round((east + metres) * 1000) / 1000, north)),
                    ),
                  ),
                },
          );
          const ours = checkExactness(
            input,
            damaged.map(({ shape }) => shape),
            sharedPoints,
          );
          const referee = brokenLaws(input, { areas: damaged, sharedPoints, farGroups });
          expect(ours.length > 0).toBe(referee.length > 0);
        }),
        { seed, numRuns: times(25, 3) },
      );
    },
    PATIENCE,
  );

  it('finds nothing to be exact when nothing is built', () => {
    const input = { positions: [utm32(563_800, 6_258_400)], areaOf: [0], areas: 1, rows: [] };
    expect(checkExactness(input, [[]])).toEqual([
      { kind: 'member-outside', area: 0, address: 0, unit: 'metres' },
      { kind: 'member-outside', area: 0, address: 0, unit: 'degrees' },
    ]);
    expect(checkExactness(input, shapesOf(input))).toEqual([]);
  });
});
