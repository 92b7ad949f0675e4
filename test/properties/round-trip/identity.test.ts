import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRegister } from '../../../scripts/difference/load-register';
import { planState, plansOf, sideOfPlan } from '../../../scripts/difference/plan-state';
import type { Register } from '../../../web/domain/addresses/register';
import { streetAliases } from '../../../web/domain/addresses/street-alias';
import { buildBoundaries } from '../../../web/domain/boundaries/build';
import type { BoundaryInput } from '../../../web/domain/boundaries/types';
import { PATIENCE, runs } from '../addresses/random-lists';
import { AREAS, randomRegister } from '../boundaries/random-register';
import { drawnAgain } from './drawn-again';

/** Houses at one point can't be parted by any line: all of them belong where the first does. */
const partable = randomRegister.map((input): BoundaryInput => {
  const first = new Map<string, number>();
  const areaOf = input.positions.map((position, i) => {
    const area = first.get(position.join()) ?? input.areaOf[i] ?? -1;
    first.set(position.join(), area);
    return area;
  });
  return { ...input, areaOf };
});

const NAMES = [
  'Flyvervej',
  'Vej 4',
  'Gl. Byvej',
  '10. Februar Vej',
  'Ørnevej',
  'Christian 10.s Vej',
  'Hus Vej',
];

/** The houses of a random input as a register: each row a side of a street, every address with a number of its own. */
function registerOf({ positions, rows }: BoundaryInput): Register {
  const places = new Map<number, { street: string; number: number; letter: string }>();
  rows.forEach((row, r) => {
    const street = NAMES[r] ?? `${String.fromCharCode(65 + (r % 26))}${'a'.repeat(Math.ceil(r / 26))}vej`;
    row.forEach((index, i) => {
      // every fifth house shares its number with the one before it, by letters
      const number = 2 * (i - (i % 5 === 4 ? 1 : 0)) + 1 + (r % 2);
      places.set(index, { street, number, letter: i % 5 === 3 ? 'A' : i % 5 === 4 ? 'B' : '' });
    });
  });
  const addresses = positions.map((position, index) => {
    const { street, number, letter } = places.get(index) ?? {
      street: 'Ensomvej',
      number: index + 1,
      letter: '',
    };
    const house = { number, letter };
    return { id: `${index}`, street, house, postcode: '8930', position, precision: 0 };
  });
  const info = { kind: 'official', name: 'r', source: 's', licence: 'l', date: '2026-11-03' } as const;
  return { info, addresses };
}

describe('the way from ranges to addresses to boundary and back', () => {
  it('is the identity on the lists of both plans', { timeout: PATIENCE }, async () => {
    const { inputs, register } = await loadRegister('geodata');
    const { dataset } = inputs;
    const rows = dataset.tables.addressRanges;
    expect(plansOf(rows)).toEqual(['2025', '2021']);
    for (const plan of plansOf(rows)) {
      const side = sideOfPlan(planState(register!, rows, plan, dataset)!);
      for (const sharp of [false, true]) {
        const again = drawnAgain(side.shapes, register!, streetAliases(dataset.tables.aliases), sharp);
        expect(again.findings).toEqual([]);
        expect(again.areaOf).toEqual(side.areaOf);
        // one list per street, never longer than the printed one
        const printed = rows.filter((row) => row.plan === plan).length;
        expect(again.texts.length).toBeLessThanOrEqual(printed);
      }
    }
  });

  it('writes a list of the plans as an officer would', { timeout: PATIENCE }, async () => {
    const { inputs, register } = await loadRegister('geodata');
    const { dataset } = inputs;
    const side = sideOfPlan(planState(register!, dataset.tables.addressRanges, '2025', dataset)!);
    const { texts } = drawnAgain(side.shapes, register!, streetAliases(dataset.tables.aliases), false);
    expect(texts).toContain('Flyvervej 2-26 (lige numre), 5');
    expect(texts).toContain('Falkevej 1-41 (ulige numre)');
  });

  it(
    'is the identity on random registers',
    () => {
      fc.assert(
        fc.property(partable, fc.boolean(), (input, sharp) => {
          const register = registerOf(input);
          const built = buildBoundaries(input);
          const shapes = new Map(
            Array.from(
              { length: AREAS },
              (_, area) => [`area-${area}`, built.areas[area]?.shape ?? []] as const,
            ),
          );
          const drawn = new Map([...shapes].filter(([, shape]) => shape.length > 0));
          const { areaOf, findings } = drawnAgain(drawn, register, [], sharp);
          expect(findings).toEqual([]);
          expect(areaOf).toEqual(input.areaOf.map((area) => (area < 0 ? '' : `area-${area}`)));
        }),
        runs(40),
      );
    },
    PATIENCE,
  );
});
