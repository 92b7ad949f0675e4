import { describe, expect, it } from 'vitest';
import type { MultiPolygon, Utm32 } from '../../../web/domain/geo/coordinates';
import { clippable } from '../../../web/domain/overlay/clip';
import { type District, districtShares } from '../../../web/domain/overlay/district-shares';
import { prepareShape } from '../../../web/domain/overlay/shape';
import { at, rectangle } from '../../properties/overlay/shapes';

const shape = (of: MultiPolygon<Utm32>) => {
  const prepared = prepareShape(of);
  if (!prepared.ok) throw new Error(prepared.fault);
  return clippable(prepared.shape);
};
const district = (school: string, of: MultiPolygon<Utm32>): District => ({ school, shape: shape(of) });
const area = shape(rectangle(0, 0, 100, 100));
const west = district('West', rectangle(-50, -50, 110, 200)); // holds x < 60
const east = district('East', rectangle(60, -50, 110, 200));

describe('districtShares', () => {
  it('gives square metres, addresses and percentages of both', () => {
    const { shares, findings } = districtShares(
      '0-6',
      area,
      [east, west],
      [at(10, 10), at(20, 20), at(90, 50)],
    );
    expect(shares.parts.map(({ school, addresses }) => [school, addresses])).toEqual([
      ['West', 2],
      ['East', 1],
    ]);
    expect(shares.parts[0]!.squareMetres).toBeCloseTo(6000, 6);
    expect(shares.parts[0]!.areaPercent).toBeCloseTo(60, 9);
    expect(shares.parts[0]!.addressPercent).toBeCloseTo(200 / 3, 9);
    expect(shares.outside).toEqual({
      squareMetres: 0,
      areaPercent: 0,
      addresses: 0,
      addressPercent: 0,
      sliver: false,
    });
    expect(shares.contested.squareMetres).toBeCloseTo(0, 6);
    expect(findings).toEqual([]);
  });

  it('shows what no district covers as outside', () => {
    const { shares } = districtShares('0-6', area, [west], [at(10, 10), at(90, 50)]);
    expect(shares.outside.areaPercent).toBeCloseTo(40, 9);
    expect(shares.outside.addresses).toBe(1);
  });

  it('gives all to outside where there are no districts', () => {
    const { shares } = districtShares('7-9', area, [], [at(10, 10)]);
    expect(shares.parts).toEqual([]);
    expect(shares.outside.areaPercent).toBe(100);
    expect(shares.outside.addressPercent).toBe(100);
  });

  it('shares what two districts claim equally, and says so', () => {
    const wide = district('Wide', rectangle(40, -50, 200, 200));
    const { shares, findings } = districtShares('0-6', area, [west, wide], [at(50, 50), at(10, 10)]);
    // west alone 40, both 20, wide alone 40
    expect(shares.parts.map((part) => Math.round(part.areaPercent))).toEqual([50, 50]);
    expect(shares.parts.find((part) => part.school === 'West')!.addresses).toBe(1.5);
    expect(shares.contested.squareMetres).toBeCloseTo(2000, 6);
    expect(shares.contested.addresses).toBe(1);
    expect(findings.map((one) => one.code)).toEqual(['districts-overlap']);
  });

  it('counts what three districts claim a third each', () => {
    const cover = rectangle(-10, -10, 200, 200);
    const { shares } = districtShares(
      '0-6',
      area,
      [district('A', cover), district('B', cover), district('C', cover)],
      [],
    );
    for (const part of shares.parts) expect(part.areaPercent).toBeCloseTo(100 / 3, 6);
    expect(shares.contested.squareMetres).toBeCloseTo(10_000, 4);
  });

  it('marks a sliver, keeps it in the sum and reports it', () => {
    const sliver = district('Sliver', rectangle(99.95, -50, 100, 200)); // 5 m²
    const rest = district('Rest', rectangle(-50, -50, 149.95, 200));
    const { shares, findings } = districtShares('0-6', area, [rest, sliver], [at(10, 10)]);
    expect(shares.parts.map((part) => [part.school, part.sliver])).toEqual([
      ['Rest', false],
      ['Sliver', true],
    ]);
    expect(findings.map((one) => one.code)).toEqual(['district-sliver']);
    expect(findings[0]!.values).toEqual({ band: '0-6', school: 'Sliver', squareMetres: 5 });
  });

  it('does not call a part with an address a sliver', () => {
    const thin = district('Thin', rectangle(99.95, -50, 100, 200));
    const { shares } = districtShares('0-6', area, [thin], [at(99.97, 50)]);
    expect(shares.parts[0]!.sliver).toBe(false);
  });

  it('leaves out a district that only touches', () => {
    const beside = district('Beside', rectangle(100, 0, 50, 100));
    expect(districtShares('0-6', area, [beside], []).shares.parts).toEqual([]);
  });

  it('takes an address on a shared edge as claimed by both', () => {
    const { shares } = districtShares('0-6', area, [west, east], [at(60, 50)]);
    expect(shares.parts.map((part) => part.addresses)).toEqual([0.5, 0.5]);
    expect(shares.contested.addresses).toBe(1);
  });
});
