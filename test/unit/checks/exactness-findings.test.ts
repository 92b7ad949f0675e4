import { describe, expect, it } from 'vitest';
import type { PlanBoundaries } from '../../../scripts/build/plan-boundaries';
import type { Register } from '../../../web/domain/addresses/register';
import { exactnessFindings } from '../../../web/domain/checks/exactness-findings';
import { type MultiPolygon, type Utm32, utm32 } from '../../../web/domain/geo/coordinates';

const at = (east: number, number: number, letter = '') => ({
  id: `Ågade|${number}${letter}`,
  street: 'Ågade',
  house: { number, letter },
  postcode: '8900',
  position: utm32(564_000 + east, 6_258_000),
  precision: 100,
});
const register: Register = {
  info: { kind: 'schematic', name: '', source: '', licence: '', date: '2026-11-01' },
  addresses: [at(0, 1), at(10, 3), at(20, 5, 'A'), at(100, 7)],
};
const built: PlanBoundaries = {
  plan: '2025',
  areaIds: ['west', 'east'],
  areaOf: [0, 0, 0, 1],
  result: { areas: [], sharedPoints: [], farGroups: [] },
};
const box = (from: number, to: number): MultiPolygon<Utm32> => {
  const [west, east, south, north] = [564_000 + from, 564_000 + to, 6_257_990, 6_258_010];
  return [
    [[utm32(west, south), utm32(east, south), utm32(east, north), utm32(west, north), utm32(west, south)]],
  ];
};

describe('exactnessFindings', () => {
  it('is silent when the law holds', () => {
    expect(exactnessFindings(register, built, [box(-5, 25), box(95, 105)])).toEqual([]);
  });

  it('names the houses on the wrong side, by area and street', () => {
    expect(exactnessFindings(register, built, [box(-5, 5), box(95, 105)])).toMatchObject([
      {
        code: 'boundary-not-exact',
        level: 'error',
        plan: '2025',
        area: 'west',
        street: 'Ågade',
        houseNumbers: ['3', '5A'],
      },
    ]);
    expect(exactnessFindings(register, built, [box(-5, 25), box(15, 105)])[0]).toMatchObject({
      code: 'boundaries-overlap',
      area: 'west',
      values: { otherArea: 'east', squareMetres: 200 },
    });
    expect(exactnessFindings(register, built, [box(-5, 25), box(15, 105)])[1]).toMatchObject({
      code: 'boundary-not-exact',
      area: 'east',
      houseNumbers: ['5A'],
    });
  });

  it('names a ring that crosses itself', () => {
    const [a, b, c, d] = box(-5, 25)[0]![0]! as readonly Utm32[] as [Utm32, Utm32, Utm32, Utm32];
    const bow: MultiPolygon<Utm32> = [[[a, c, b, d, a]]];
    const codes = exactnessFindings(register, built, [bow, box(95, 105)]).map(({ code }) => code);
    expect(codes).toContain('boundary-ring-invalid');
  });
});
