import { describe, expect, it } from 'vitest';
import { partition } from '../../../web/domain/boundaries/cells';
import { chainsOf } from '../../../web/domain/boundaries/chains';
import { clustersOf } from '../../../web/domain/boundaries/clusters';
import { labelAddresses } from '../../../web/domain/boundaries/labels';
import { DEFAULT_PARAMETERS } from '../../../web/domain/boundaries/parameters';
import { ringArea } from '../../../web/domain/boundaries/plane';
import { neighboursOf, type RowSegment, rowSegments } from '../../../web/domain/boundaries/row-segments';
import { sitesOf } from '../../../web/domain/boundaries/sites';
import { type House, line, registerOf } from './registers';

/** Row segments of a register in metres. */
function segmentsOf(...rows: House[][]) {
  const input = registerOf(...rows);
  const houses = rows.flat();
  const points = houses.map(([east, north]) => ({ x: east * 1000, y: north * 1000 }));
  const addresses = houses.map((_, i) => i);
  const labels = houses.map(([, , area]) => area);
  const segments = rowSegments(addresses, points, labels, neighboursOf(input.rows), 60);
  return { points, labels, segments };
}
const lengths = (segments: readonly RowSegment[]) =>
  segments.map(({ a, b }) => Math.round(Math.hypot(a.x - b.x, a.y - b.y)) / 1000);

describe('row segments', () => {
  it('join neighbours of one membership up to 60 m apart', () => {
    const row: House[] = [
      [0, 0, 0],
      [60, 0, 0],
      [120.1, 0, 0],
      [140, 0, -1],
      [150, 0, -1],
    ];
    expect(segmentsOf(row).segments.map(({ label }) => label)).toEqual([0, -1]);
    expect(lengths(segmentsOf(row).segments)).toEqual([60, 10]);
  });

  it('of an area hold their ground where a row of others crosses, the shorter where two areas do', () => {
    const across = (area: number, gap: number): House[] => [
      [10, -gap / 2, area],
      [10, gap / 2, area],
    ];
    const labelsOf = (...rows: House[][]) => segmentsOf(...rows).segments.map(({ label }) => label);
    expect(labelsOf(line(2, [0, 0], [20, 0], 0), across(-1, 10))).toEqual([0]);
    expect(labelsOf(line(2, [0, 0], [20, 0], 0), across(1, 10))).toEqual([1]);
    expect(labelsOf(line(2, [0, 0], [20, 0], 0), across(1, 30))).toEqual([0]);
    expect(labelsOf(line(2, [0, 0], [20, 0], 0), across(0, 30))).toEqual([0, 0]);
  });

  it('make chains, each segment once, and leave single houses alone', () => {
    const { segments, points } = segmentsOf(line(4, [0, 0], [20, 0], 0), [[500, 0, 0]]);
    const chains = chainsOf(segments, points);
    expect(chains.map((chain) => chain.length)).toEqual([4, 1]);
    expect(chains[0]!.map(({ x }) => x)).toEqual([0, 20_000, 40_000, 60_000]);
  });
});

describe('sites', () => {
  it('stand every five metres or less between the houses of a row', () => {
    const { points, labels, segments } = segmentsOf(line(2, [0, 0], [12, 0], 0));
    const sites = sitesOf(points, labels, segments, DEFAULT_PARAMETERS);
    expect(sites.map(({ x }) => x)).toEqual([0, 4000, 8000, 12_000]);
  });

  it('give way to a house of another membership', () => {
    const { points, labels, segments } = segmentsOf(line(2, [0, 0], [20, 0], 0), [[10, 2, -1]]);
    const sites = sitesOf(points, labels, segments, DEFAULT_PARAMETERS);
    expect(sites.filter(({ label }) => label === 0).map(({ x }) => x)).toEqual([0, 5000, 15_000, 20_000]);
  });

  it('are one at one place', () => {
    const sites = sitesOf(
      [0, 0, 5].map((x) => ({ x, y: 0 })),
      [-1, 0, 0],
      [],
      DEFAULT_PARAMETERS,
    );
    expect(sites).toEqual([
      { x: 0, y: 0, label: 0 },
      { x: 5, y: 0, label: 0 },
    ]);
  });
});

describe('the partition of the plane', () => {
  const site = (x: number, y: number, label: number) => ({ x, y, label });

  it('gives a house in the middle of eight others its square', () => {
    const grid = [0, 1, 2].flatMap((i) =>
      [0, 1, 2].map((j) => site(20_000 * i, 20_000 * j, i === 1 && j === 1 ? 0 : -1)),
    );
    const { cellAt, groundOf } = partition(grid);
    expect(ringArea(cellAt({ x: 20_000, y: 20_000 }))).toBe(400_000_000);
    const [ground] = groundOf(0);
    expect(ringArea(ground!)).toBe(400_000_000);
    expect(ground!.map(({ x, y }) => `${x} ${y}`).sort()).toEqual([
      '10000 10000',
      '10000 30000',
      '30000 10000',
      '30000 30000',
    ]);
    expect(groundOf(5)).toEqual([]);
  });

  it('divides along lines that neighbours share, collinear houses included', () => {
    const { groundOf } = partition([0, 1, 2, 3].map((i) => site(10_000 * i, 0, i % 2)));
    const [first, second] = [groundOf(0), groundOf(1)];
    const key = ({ x, y }: { x: number; y: number }) => `${x} ${y}`;
    const common = new Set(first.flat().map(key));
    expect(second.flat().filter((point) => common.has(key(point))).length).toBeGreaterThanOrEqual(6);
  });
});

describe('labels', () => {
  const labelsOf = (...houses: House[]) => {
    const input = registerOf(...houses.map((house) => [house]));
    return labelAddresses(
      input,
      input.positions.map((_, i) => i),
    );
  };

  it('are those of the lists where nobody stands in the way', () => {
    expect(labelsOf([0, 0, 0], [0.01, 0, -1], [0, 5, 1])).toEqual({ labels: [0, -1, 1], sharedPoints: [] });
  });

  it('give one point to the area with most members there', () => {
    expect(labelsOf([0, 0, 0], [0, 0, 1], [0, 0, 1], [0, 0, -1])).toEqual({
      labels: [1, 1, 1, 1],
      sharedPoints: [
        { area: 1, member: 1, other: 0 },
        { area: 1, member: 1, other: 3 },
      ],
    });
    expect(labelsOf([0, 0, 1], [0, 0, 0]).labels).toEqual([0, 0]);
  });

  it('leave members of one area at one point in peace', () => {
    expect(labelsOf([0, 0, 0], [0, 0, 0]).sharedPoints).toEqual([]);
  });
});

describe('clusters', () => {
  const clusters = (...houses: House[]) =>
    clustersOf(registerOf(...houses.map((house) => [house])), DEFAULT_PARAMETERS);

  it('are members that can touch: 180 m apart, of any area', () => {
    const members = clusters([0, 0, 0], [180, 0, 1], [360.1, 0, 0]).map((cluster) => cluster.members);
    expect(members).toEqual([[0, 1], [2]]);
  });

  it('know all addresses within 210 m of a member, and none beyond', () => {
    expect([...clusters([0, 0, 0], [210, 0, -1], [210.1, 0, -1])[0]!.near].sort()).toEqual([0, 1]);
    expect(clusters([0, 0, -1])).toEqual([]);
  });
});
