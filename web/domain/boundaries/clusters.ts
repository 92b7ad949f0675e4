import Flatbush from 'flatbush';
import type { Utm32 } from '../geo/coordinates';
import type { BoundaryParameters } from './parameters';
import type { BoundaryInput } from './types';

/** Members whose shapes can touch, with all that can shape them. Clusters are built independently of each other. */
export interface Cluster {
  /** Address indexes of members of any area. */
  readonly members: readonly number[];
  /** Address indexes of members and of all other addresses that matter for their boundary. */
  readonly near: readonly number[];
}

/** A spatial index of all addresses, by index. */
export function indexPositions(positions: readonly Utm32[]): Flatbush | undefined {
  if (positions.length === 0) return undefined;
  const index = new Flatbush(positions.length);
  for (const [east, north] of positions) index.add(east, north);
  index.finish();
  return index;
}

/**
 * Splits the members into clusters. A shape reaches at most `reach + close` from its houses and rows, and a place in a
 * row lies at most half a row gap from a house: members further apart than twice the sum cannot influence each other.
 * Another address can cut a shape from `reach + close` away, itself or by a row that it belongs to, one gap long.
 * So the result depends on these distances only: addresses far away change nothing, however large the register is.
 * `index` is that of the positions, for who asks more than once.
 */
export function clustersOf(
  input: BoundaryInput,
  parameters: BoundaryParameters,
  index = indexPositions(input.positions),
): Cluster[] {
  if (!index) return [];
  const reach = parameters.reach + parameters.close;
  const extent = reach + parameters.rowGap / 2;
  const around = (address: number, radius: number): number[] => {
    const [east, north] = input.positions[address] as Utm32;
    return index.search(east - radius, north - radius, east + radius, north + radius, (other) => {
      const [otherEast, otherNorth] = input.positions[other] as Utm32;
      return (otherEast - east) ** 2 + (otherNorth - north) ** 2 <= radius * radius;
    });
  };
  const isMember = (address: number): boolean => (input.areaOf[address] ?? -1) >= 0;
  const seen = new Set<number>();
  const clusters: Cluster[] = [];
  for (let start = 0; start < input.positions.length; start++) {
    if (!isMember(start) || seen.has(start)) continue;
    const members = [start];
    const near = new Set<number>();
    seen.add(start);
    for (const member of members) {
      for (const other of around(member, extent + reach + parameters.rowGap)) near.add(other);
      for (const other of around(member, 2 * extent)) {
        if (!isMember(other) || seen.has(other)) continue;
        seen.add(other);
        members.push(other);
      }
    }
    clusters.push({ members, near: [...near] });
  }
  return clusters;
}
