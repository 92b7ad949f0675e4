import { describe, expect, it } from 'vitest';
import { buildArea, buildBoundaries } from '../../../web/domain/boundaries/build';
import { checkExactness } from '../../../web/domain/boundaries/exactness';
import { DEFAULT_PARAMETERS } from '../../../web/domain/boundaries/parameters';
import type { BoundaryInput } from '../../../web/domain/boundaries/types';
import { sideOfShape } from '../../../web/domain/geo/contains';
import { at, from, line, registerOf } from './registers';

const build = (input: BoundaryInput) => {
  const result = buildBoundaries(input);
  expect(
    checkExactness(
      input,
      result.areas.map(({ shape }) => shape),
      result.sharedPoints,
    ),
  ).toEqual([]);
  return result;
};
const vertices = (input: BoundaryInput, area = 0) =>
  build(input)
    .areas[area]!.shape.flat(2)
    .map((position) => from(position));
const easts = (input: BoundaryInput, area = 0) => vertices(input, area).map(([east]) => east);
const { reach } = DEFAULT_PARAMETERS;

describe('the boundary of few houses', () => {
  it('is a disc of the reach around a single one, within the tolerance', () => {
    const { areas } = build(registerOf([[100, 100, 0]]));
    const [area] = areas;
    expect(area!.pieces).toHaveLength(1);
    expect(area!.pieces[0]!.members).toBe(1);
    expect(area!.area).toBeGreaterThan(0.88 * Math.PI * reach ** 2);
    expect(area!.area).toBeLessThan(Math.PI * reach ** 2);
    for (const [east, north] of vertices(registerOf([[100, 100, 0]])))
      expect(Math.abs(Math.hypot(east - 100, north - 100) - reach)).toBeLessThan(0.3);
    const [labelEast, labelNorth] = from(area!.label!);
    expect(Math.hypot(labelEast - 100, labelNorth - 100)).toBeLessThan(2);
  });

  it('is a strip of twice the reach around a row', () => {
    const { areas } = build(registerOf(line(6, [100, 100], [20, 0], 0)));
    expect(areas[0]!.pieces).toHaveLength(1);
    const exact = 100 * 2 * reach + Math.PI * reach ** 2;
    expect(areas[0]!.area).toBeGreaterThan(0.95 * exact);
    expect(areas[0]!.area).toBeLessThan(1.001 * exact);
    const norths = vertices(registerOf(line(6, [100, 100], [20, 0], 0))).map(([, north]) => north);
    for (const side of [Math.min(...norths) - 70, 130 - Math.max(...norths)]) {
      expect(side).toBeGreaterThan(-0.01);
      expect(side).toBeLessThan(1);
    }
  });

  it('ends half way to the next number and in the middle of the street', () => {
    const odd = [...line(4, [100, 100], [20, 0], 0), ...line(4, [180, 100], [20, 0], -1)];
    const even = line(8, [100, 120], [20, 0], -1);
    const corners = vertices(registerOf(odd, even));
    expect(Math.max(...corners.map(([east]) => east))).toBeCloseTo(170, 1);
    expect(Math.max(...corners.map(([, north]) => north))).toBeCloseTo(110, 1);
    expect(Math.min(...corners.map(([, north]) => north))).toBeCloseTo(70, 1);
  });

  it('parts houses one centimetre from each other half way', () => {
    const input = registerOf([[100, 100, 0]], [[100.01, 100, -1]]);
    expect(Math.max(...easts(input))).toBeCloseTo(100.005, 3);
  });

  it('is empty for an area without members, and for no addresses at all', () => {
    const input = registerOf([[100, 100, 1]]);
    const [empty, full] = build(input).areas;
    expect(empty).toEqual({ shape: [], pieces: [], area: 0, perimeter: 0, label: undefined });
    expect(full!.pieces).toHaveLength(1);
    expect(buildBoundaries({ positions: [], areaOf: [], areas: 2, rows: [] }).areas).toHaveLength(2);
  });
});

describe('a boundary', () => {
  it('joins houses of a row across a gap of up to 60 m, not beyond', () => {
    const across = (gap: number) => {
      // without the row the gap would go to the two houses beside it
      const members = line(2, [100, 100], [gap, 0], 0);
      const beside = [-9, 9].map((off) => line(1, [100 + gap / 2, 100 + off], [0, 0], -1));
      return build(registerOf(members, ...beside)).areas[0]!.pieces.length;
    };
    expect(across(59)).toBe(1);
    expect(across(61)).toBe(2);
  });

  it('gives way where another street crosses only as far as its houses need', () => {
    const members = line(6, [100, 100], [20, 0], 0);
    const crossing = [...line(3, [150, 40], [0, 20], -1), ...line(3, [150, 115], [0, 20], -1)];
    expect(build(registerOf(members, crossing)).areas[0]!.pieces).toHaveLength(1);
  });

  it('leaves a hole for an address that is not a member, and none where nobody lives', () => {
    const around = (middle: number) =>
      [0, 1, 2].flatMap((i) =>
        [0, 1, 2].map((j) => [[100 + 60 * i, 100 + 60 * j, i === 1 && j === 1 ? middle : 0]] as const),
      );
    const holed = build(registerOf(...around(-1))).areas[0]!;
    expect(holed.pieces).toHaveLength(1);
    expect(holed.shape[0]).toHaveLength(2);
    expect(sideOfShape(holed.shape, at(160, 160))).toBe('outside');
    const court = around(0).filter(([[east, north]]) => east !== 160 || north !== 160);
    const filled = build(registerOf(...court)).areas[0]!;
    expect(filled.shape[0]).toHaveLength(1);
    expect(sideOfShape(filled.shape, at(160, 160))).toBe('inside');
  });

  it('shares the vertices of a common line with its neighbour', () => {
    const input = registerOf(line(5, [100, 100], [20, 0], 0), line(5, [100, 130], [20, 0], 1));
    const common = (area: number) =>
      vertices(input, area)
        .filter(([, north]) => Math.abs(north - 115) < 0.01)
        .map(String)
        .sort();
    expect([...new Set(common(0))]).toEqual([...new Set(common(1))]);
    expect(new Set(common(0)).size).toBeGreaterThanOrEqual(2);
  });

  it('goes to the member where a member and another stand at one point, and says so', () => {
    const { areas, sharedPoints } = build(registerOf([[100, 100, -1]], [[100, 100, 0]]));
    expect(sharedPoints).toEqual([{ area: 0, member: 1, other: 0 }]);
    expect(areas[0]!.pieces[0]!.members).toBe(1);
  });

  it('keeps far estates apart, each with its members, largest first', () => {
    const input = registerOf(line(3, [0, 0], [20, 0], 0), line(9, [3000, 2000], [20, 0], 0));
    const { pieces } = build(input).areas[0]!;
    expect(pieces.map(({ members }) => members)).toEqual([9, 3]);
  });

  it('is the same whether one area is built or all', () => {
    const input = registerOf(
      line(5, [100, 100], [20, 0], 0),
      line(5, [100, 130], [20, 0], 1),
      line(4, [900, 100], [20, 0], 1),
    );
    const { areas } = build(input);
    expect(buildArea(input, 0)).toEqual(areas[0]);
    expect(buildArea(input, 1)).toEqual(areas[1]);
  });

  it('reaches as far as its parameters say', () => {
    const input = registerOf([[100, 100, 0]]);
    const [narrow] = buildBoundaries(input, { ...DEFAULT_PARAMETERS, reach: 15 }).areas;
    expect(narrow!.area).toBeLessThan(Math.PI * 15 ** 2);
    expect(narrow!.area).toBeGreaterThan(0.75 * Math.PI * 15 ** 2);
  });
});
