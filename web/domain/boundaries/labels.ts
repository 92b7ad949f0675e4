import Flatbush from 'flatbush';
import type { Utm32 } from '../geo/coordinates';
import type { BoundaryInput, SharedPoint } from './types';

/**
 * Addresses of different membership nearer than this (metres) count as standing at one point: on a grid of 1 mm no
 * line can be drawn between them that survives rounding and the change to degrees. Registers give positions to
 * the centimetre, so real neighbours are further apart.
 */
export const ONE_POINT = 0.008;

/** Which area the ground at each address goes to, and who loses by it. */
export interface Labels {
  /** Aligned with the address list given: area index or -1. */
  readonly labels: readonly number[];
  readonly sharedPoints: readonly SharedPoint[];
}

/**
 * Gives every address the label of its area, or -1. Where addresses of different membership stand at one point, the
 * point goes to the area with most members there (the first of equals), and the others are reported.
 */
export function labelAddresses(input: BoundaryInput, addresses: readonly number[]): Labels {
  const own = addresses.map((address) => input.areaOf[address] ?? -1);
  const labels = [...own];
  const sharedPoints: SharedPoint[] = [];
  if (addresses.length === 0) return { labels, sharedPoints };
  const index = new Flatbush(addresses.length);
  for (const address of addresses) {
    const [east, north] = input.positions[address] as Utm32;
    index.add(east, north);
  }
  index.finish();
  const seen = new Set<number>();
  for (let start = 0; start < addresses.length; start++) {
    if (seen.has(start)) continue;
    const group = [start];
    seen.add(start);
    for (const i of group) {
      const [east, north] = input.positions[addresses[i] as number] as Utm32;
      for (const j of index.search(
        east - ONE_POINT,
        north - ONE_POINT,
        east + ONE_POINT,
        north + ONE_POINT,
      )) {
        const [otherEast, otherNorth] = input.positions[addresses[j] as number] as Utm32;
        if (seen.has(j) || Math.hypot(otherEast - east, otherNorth - north) >= ONE_POINT) continue;
        seen.add(j);
        group.push(j);
      }
    }
    const winner = strongestArea(group.map((i) => own[i] ?? -1));
    if (winner === undefined) continue;
    const member = Math.min(...group.filter((i) => own[i] === winner).map((i) => addresses[i] as number));
    for (const i of group) {
      labels[i] = winner;
      if (own[i] !== winner) sharedPoints.push({ area: winner, member, other: addresses[i] as number });
    }
  }
  return { labels, sharedPoints };
}

/** The area with most members in a group of mixed membership; undefined when all are of one kind. */
function strongestArea(group: readonly number[]): number | undefined {
  if (group.every((label) => label === group[0])) return undefined;
  const counts = new Map<number, number>();
  for (const label of group) if (label >= 0) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}
