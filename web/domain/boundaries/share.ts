import { type Built, joinBuilt } from './build';
import type { Cluster } from './clusters';
import { type Neighbours, neighboursOf } from './row-segments';
import type { BoundaryInput, SharedPoint } from './types';

/** Some clusters with no more of the input than they need, so that it can be sent to somebody else. */
export interface Share {
  /** Addresses are numbered anew, in their old order. */
  readonly input: BoundaryInput;
  readonly clusters: readonly Cluster[];
  /** Old number of each address. */
  readonly addresses: readonly number[];
}

/** Deals clusters out into at most `count` shares, in turn: neighbours are about as much work as each other. */
export function sharesOf(input: BoundaryInput, clusters: readonly Cluster[], count: number): Share[] {
  const neighbours = neighboursOf(input.rows);
  return Array.from({ length: Math.min(count, clusters.length) }, (_, share) =>
    shareOf(
      input,
      clusters.filter((_, i) => i % count === share),
      neighbours,
    ),
  );
}

function shareOf(input: BoundaryInput, clusters: readonly Cluster[], neighbours: Neighbours): Share {
  const addresses = [...new Set(clusters.flatMap(({ near }) => near))].sort((a, b) => a - b);
  const places = new Map(addresses.map((address, place) => [address, place]));
  const placed = (list: readonly number[]): number[] =>
    list.flatMap((address) => {
      const place = places.get(address);
      return place === undefined ? [] : [place];
    });
  return {
    input: {
      positions: addresses.map((address) => input.positions[address] as BoundaryInput['positions'][number]),
      areaOf: addresses.map((address) => input.areaOf[address] ?? -1),
      areas: input.areas,
      rows: addresses.flatMap((address, place) =>
        placed(neighbours.get(address) ?? []).map((next) => [place, next]),
      ),
    },
    clusters: clusters.map(({ members, near }) => ({ members: placed(members), near: placed(near) })),
    addresses,
  };
}

/** What came of all shares, as if one had built them: addresses have their old numbers again. */
export const together = (areas: number, shares: readonly Share[], built: readonly Built[]): Built =>
  joinBuilt(
    areas,
    built.map(({ pieces, sharedPoints }, i) => {
      const old = (place: number): number => shares[i]?.addresses[place] ?? -1;
      return {
        pieces: [...pieces.entries()],
        sharedPoints: sharedPoints.map(
          ({ area, member, other }): SharedPoint => ({ area, member: old(member), other: old(other) }),
        ),
      };
    }),
  );
