import type Flatbush from 'flatbush';
import type { Utm32 } from '../geo/coordinates';
import { indexPositions } from './clusters';
import type { BoundaryParameters } from './parameters';
import type { BoundaryInput, FarGroup } from './types';

/**
 * Members that may be a slip of the pen: groups of at most `farGroup` addresses with no other member of their area
 * within `farDistance`. An area of several larger estates is not reported, however far apart they lie; nor is an
 * area that has no members besides the group.
 */
export function farGroups(input: BoundaryInput, parameters: BoundaryParameters): FarGroup[] {
  const members: number[][] = Array.from({ length: input.areas }, () => []);
  input.areaOf.forEach((area, address) => {
    members[area]?.push(address);
  });
  return members.flatMap((addresses, area) => {
    const positions = addresses.map((address) => input.positions[address] as Utm32);
    const index = indexPositions(positions);
    if (!index) return [];
    return groupsWithin(positions, index, parameters.farDistance)
      .filter((group) => group.length <= parameters.farGroup && group.length < addresses.length)
      .map((group) => ({
        area,
        members: group.map((i) => addresses[i] as number).sort((a, b) => a - b),
        distance: Math.min(...group.map((i) => nearestOutside(positions, index, i, new Set(group)))),
      }));
  });
}

/** Groups of positions that hang together by steps of at most `step` metres. */
function groupsWithin(positions: readonly Utm32[], index: Flatbush, step: number): number[][] {
  const seen = new Set<number>();
  return positions.flatMap((_, start) => {
    if (seen.has(start)) return [];
    const group = [start];
    seen.add(start);
    for (const i of group) {
      const [east, north] = positions[i] as Utm32;
      for (const j of index.neighbors(east, north, Infinity, step, (k) => !seen.has(k))) {
        seen.add(j);
        group.push(j);
      }
    }
    return [group];
  });
}

function nearestOutside(
  positions: readonly Utm32[],
  index: Flatbush,
  from: number,
  group: ReadonlySet<number>,
): number {
  const [east, north] = positions[from] as Utm32;
  const [nearest] = index.neighbors(east, north, 1, Infinity, (i) => !group.has(i));
  const [otherEast, otherNorth] = positions[nearest ?? from] as Utm32;
  return Math.hypot(otherEast - east, otherNorth - north);
}
