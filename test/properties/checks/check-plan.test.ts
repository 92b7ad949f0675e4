import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOutline, isSurrounded } from '../../../web/domain/checks/surrounded';
import { sideOfShape } from '../../../web/domain/geo/contains';
import { utm32 } from '../../../web/domain/geo/coordinates';
import { makeCase, row } from '../../unit/check/make-case';
import { times } from '../long';

const SEED = 20_251_103;

/** A street of up to 14 houses, a list of some of them, and where the other side stands. */
const streets = fc.record({
  odd: fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { minLength: 2, maxLength: 12 }),
  even: fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { maxLength: 12 }),
  listed: fc.uniqueArray(fc.integer({ min: 1, max: 32 }), { minLength: 1, maxLength: 12 }),
  lettered: fc.boolean(),
});

/** The register and the list of a random street. */
function caseOf({ odd, even, listed, lettered }: typeof streets extends fc.Arbitrary<infer T> ? T : never) {
  const inOrder = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
  const houses = [
    ...inOrder(odd).flatMap((n) => row('Ly', [`${2 * n + 1}`], [30 * n, 25])),
    ...inOrder(even).flatMap((n) => row('Ly', [`${2 * n + 2}`], [30 * n, 0])),
    ...(lettered ? row('Ly', ['3A', '3B'], [45, 30]) : []),
  ];
  const texts = listed.map((n) => `Ly ${n}${lettered && n === 3 ? 'A' : ''}`);
  return makeCase({ a: texts }, houses);
}

describe('remarks on random streets', () => {
  it('are about addresses of no list when they say so, and explain each of them once', () => {
    fc.assert(
      fc.property(streets, (input) => {
        const { of, remarks } = caseOf(input);
        const left = remarks
          .filter(({ finding: { code } }) =>
            ['side-gap', 'letters-left-out', 'address-enclosed'].includes(code),
          )
          .flatMap(({ concerned }) => concerned);
        for (const index of left) expect(of.areaOf[index]).toBe(-1);
        expect(new Set(left).size).toBe(left.length);
      }),
      { seed: SEED, numRuns: times(60, 3) },
    );
  });

  it('find every gap: between two members of a side no address is left unexplained', () => {
    fc.assert(
      fc.property(streets, (input) => {
        const { of, remarks } = caseOf(input);
        const told = new Set(
          remarks
            .filter(({ finding: { code } }) => ['side-gap', 'letters-left-out'].includes(code))
            .flatMap(({ concerned }) => concerned),
        );
        const numberOf = (index: number): number => of.register.addresses[index]?.house.number ?? 0;
        of.register.addresses.forEach((_, index) => {
          if (of.areaOf[index] !== -1) return;
          const side = of.register.addresses.flatMap((__, other) =>
            of.areaOf[other] === 0 && (numberOf(other) - numberOf(index)) % 2 === 0 ? [numberOf(other)] : [],
          );
          const between = side.some((n) => n < numberOf(index)) && side.some((n) => n > numberOf(index));
          if (between) expect(told.has(index)).toBe(true);
        });
      }),
      { seed: SEED, numRuns: times(60, 3) },
    );
  });

  it('name no address that is surrounded but stands inside the boundary itself', () => {
    fc.assert(
      fc.property(streets, (input) => {
        const { of, remarks } = caseOf(input);
        const shape = of.boundaries?.areas[0]?.shape ?? [];
        for (const { finding, concerned } of remarks) {
          if (finding.code !== 'address-enclosed') continue;
          for (const index of concerned) {
            const position = of.register.addresses[index]?.position ?? utm32(0, 0);
            expect(sideOfShape(shape, position)).not.toBe('inside');
          }
        }
      }),
      { seed: SEED, numRuns: times(60, 3) },
    );
  });
});

describe('being surrounded', () => {
  const at = (x: number, y: number) => utm32(560_000 + x, 6_250_000 + y);
  /** A ring of 40 m around the origin, `width` thick, open by an angle (degrees) at a direction. */
  const wall = (open: number, direction: number) => {
    const corner = (radius: number, degrees: number) => {
      const angle = (degrees * Math.PI) / 180;
      return at(radius * Math.cos(angle), radius * Math.sin(angle));
    };
    const steps = 120;
    const angles = Array.from(
      { length: steps + 1 },
      (_, i) => direction + open / 2 + ((360 - open) * i) / steps,
    );
    const ring = [...angles.map((a) => corner(50, a)), ...angles.reverse().map((a) => corner(40, a))];
    return [[[...ring, ring[0] ?? at(0, 0)]]];
  };

  it('ends with an opening of more than 45 degrees, wherever it is, and never with one under 15', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 360, noNaN: true }), (direction) => {
        expect(isSurrounded(wall(46, direction), at(0, 0))).toBe(false);
        expect(isSurrounded(wall(14, direction), at(0, 0))).toBe(true);
        expect(inOutline(wall(14, direction), at(0, 0))).toBe(false);
      }),
      { seed: SEED, numRuns: times(200, 3) },
    );
  });
});
