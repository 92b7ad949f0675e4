import { describe, expect, it } from 'vitest';
import { buildOnCores } from '../../../scripts/build/parallel/build-on-cores';
import { buildBoundaries, buildClusters } from '../../../web/domain/boundaries/build';
import { DEFAULT_PARAMETERS } from '../../../web/domain/boundaries/parameters';
import { sharesOf, together } from '../../../web/domain/boundaries/share';
import type { BoundaryInput } from '../../../web/domain/boundaries/types';
import { utm32 } from '../../../web/domain/geo/coordinates';

/** Groups of three streets far from each other: two areas in each that meet, houses of neither, some of both at one point. */
function country(groups: number): BoundaryInput {
  const positions: BoundaryInput['positions'][number][] = [];
  const areaOf: number[] = [];
  const rows = Array.from({ length: groups * 3 }, (): number[] => []);
  // the addresses of a group do not follow each other in the register
  for (let house = 0; house < 12; house++)
    for (let group = 0; group < groups; group++)
      for (let street = 0; street < 3; street++) {
        const at = group % 4 === 0 && house === 7 && street === 1 ? 6 : house;
        rows[group * 3 + street]?.push(positions.length);
        positions.push(utm32(500_000 + group * 900 + at * 11, 6_200_000 + street * 35 + (group % 7)));
        areaOf.push(house > 9 ? -1 : 2 * group + (house < 7 && street < 2 ? 0 : 1));
      }
  return { positions, areaOf, areas: 2 * groups, rows };
}

describe('boundaries built on several cores', () => {
  it('are those that one core builds, however the work is dealt out', () => {
    const input = country(9);
    const alone = buildBoundaries(input);
    expect(alone.sharedPoints.length).toBeGreaterThan(0);
    for (const count of [1, 2, 7, 100]) {
      const shared = buildBoundaries(input, DEFAULT_PARAMETERS, (whole, parameters, clusters) => {
        const shares = sharesOf(whole, clusters, count);
        expect(shares.length).toBe(Math.min(count, 9));
        // nobody is sent the whole country
        if (count > 1) expect(shares[0]?.input.positions.length).toBeLessThan(whole.positions.length);
        const built = shares.map((share) => buildClusters(share.input, parameters, share.clusters));
        return together(whole.areas, shares, built);
      });
      expect(shared).toEqual(alone);
    }
  });

  it('are the same when a worker builds a part of them', { timeout: 120_000 }, () => {
    const input = country(160);
    let byWorker = 0;
    const onShares = (count: number): void => {
      byWorker = count;
    };
    const shared = buildBoundaries(
      input,
      DEFAULT_PARAMETERS,
      buildOnCores({ worthIt: 0, workers: 1, onShares }),
    );
    expect(byWorker).toBeGreaterThan(0);
    expect(shared).toEqual(buildBoundaries(input));
  });

  it('do not start a worker for little', () => {
    const onShares = (): void => expect.unreachable();
    const input = country(2);
    expect(buildBoundaries(input, DEFAULT_PARAMETERS, buildOnCores({ onShares }))).toEqual(
      buildBoundaries(input),
    );
  });
});
