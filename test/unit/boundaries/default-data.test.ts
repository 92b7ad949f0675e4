import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInputs } from '../../../scripts/build/inputs';
import { matchLists, parseLists } from '../../../scripts/build/lists';
import { buildBoundaries } from '../../../web/domain/boundaries/build';
import { checkExactness } from '../../../web/domain/boundaries/exactness';
import { boundaryInput } from '../../../web/domain/boundaries/input';
import { DEFAULT_PARAMETERS } from '../../../web/domain/boundaries/parameters';
import { distanceToEdge } from '../../../web/domain/geo/contains';
import { brokenLaws } from '../../properties/boundaries/referee';

const { register, dataset } = readInputs(join(import.meta.dirname, '../../../geodata'));
const { items } = parseLists(dataset.tables.addressRanges, '');
const memberships = matchLists(items, register!, dataset);
const plan = (id: string) => {
  const membership = memberships.find((one) => one.plan === id)!;
  const input = boundaryInput(register!, membership);
  return { membership, input, result: buildBoundaries(input) };
};
const corners = (shape: readonly (readonly (readonly unknown[])[])[]) =>
  shape.flat().reduce((sum, ring) => sum + ring.length - 1, 0);

/** Frozen on purpose: a change here is a change of every published boundary, to be looked at on a map. */
describe('the boundaries of the seven areas', () => {
  const { membership, input, result } = plan('2025');

  it('have the addresses, pieces, holes, vertices and hectares that were looked at', () => {
    const table = result.areas.map(({ shape, pieces, area }, i) => {
      const addresses = pieces.reduce((sum, { members }) => sum + members, 0);
      const holes = shape.reduce((sum, polygon) => sum + polygon.length - 1, 0);
      const hectares = (area / 10_000).toFixed(2);
      const numbers = [addresses, pieces.length, holes, corners(shape), hectares];
      return `${membership.areaIds[i]}: ${numbers.join(' ')}`;
    });
    expect(table).toMatchInlineSnapshot(`
      [
        "gl-jennumparken: 90 2 3 103 9.22",
        "glarbjergvej: 111 6 0 98 7.54",
        "vangdalen: 40 1 0 55 4.31",
        "hermann-stillingsvej: 111 1 0 70 7.05",
        "energivej: 134 6 1 123 8.89",
        "sjaellandsgade: 47 2 0 50 3.46",
        "centrale-randers: 104 16 0 112 6.61",
      ]
    `);
  });

  it('hold exactly the 637 addresses of the lists, by a second implementation', () => {
    expect(input.areaOf.filter((area) => area >= 0)).toHaveLength(637);
    expect(brokenLaws(input, result)).toEqual([]);
    const shapes = result.areas.map(({ shape }) => shape);
    expect(checkExactness(input, shapes, result.sharedPoints)).toEqual([]);
  });

  it('keep most of a metre from every address', () => {
    const distances = result.areas.flatMap(({ shape }) =>
      input.positions.map((position) => distanceToEdge(shape, position)),
    );
    expect(Math.min(...distances)).toBeGreaterThan(0.9);
  });

  it('part all addresses and find no member far away', () => {
    expect(result.sharedPoints).toEqual([]);
    expect(result.farGroups).toEqual([]);
  });

  it('would be more with a smaller reach, not more exact', () => {
    const narrow = buildBoundaries(input, { ...DEFAULT_PARAMETERS, reach: 12, close: 8 });
    expect(brokenLaws(input, narrow)).toEqual([]);
    const pieces = (of: typeof narrow) => of.areas.reduce((sum, area) => sum + area.pieces.length, 0);
    expect(pieces(narrow)).toBeGreaterThan(pieces(result));
  });
});

describe('the boundaries of the plan of 2021', () => {
  it('are the same for areas whose addresses did not change', () => {
    const old = plan('2021');
    const now = plan('2025');
    const shapeOf = ({ membership, result }: typeof old, id: string) =>
      result.areas[membership.areaIds.indexOf(id)]!.shape;
    expect(shapeOf(old, 'vangdalen')).toEqual(shapeOf(now, 'vangdalen'));
    expect(shapeOf(old, 'energivej')).toEqual(shapeOf(now, 'energivej'));
  });
});
