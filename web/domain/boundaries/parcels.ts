import { distanceToEdge } from '../geo/contains';
import type { Utm32 } from '../geo/coordinates';
import { arcsOf } from './arcs';
import { assembleAreas } from './assemble';
import { boundaryOf } from './build';
import { intersect, subtract, unite } from './clip';
import { labelEdges, settleLabels } from './faces';
import { farGroups } from './far-groups';
import { nodeEdges } from './noding';
import { type BoundaryParameters, DEFAULT_PARAMETERS } from './parameters';
import { Ground } from './parcel-ground';
import { addressesIn, indexParcels, type Parcel, parcelsNear } from './parcel-index';
import { piecesOf, ringsOnPlane } from './pieces';
import { type Origin, onPlane, originOf, type PlanePoint, type PlaneRing } from './plane';
import type { BoundaryInput, BoundaryPiece, BoundaryResult } from './types';

/** A parcel that holds addresses of an area and others; address indexes, ascending. */
export interface MixedParcel {
  readonly parcel: number;
  readonly area: number;
  readonly members: readonly number[];
  readonly others: readonly number[];
}

export interface ParcelResult extends BoundaryResult {
  readonly mixed: readonly MixedParcel[];
  /** Members that lie in no parcel, ascending. */
  readonly outside: readonly number[];
}

/** A member nearer than this (metres) to the edge of its parcel gets a disc of ground besides, as far as it is its own. */
const NEAR_EDGE = 0.05;
const DISC = 0.5;

/**
 * Boundaries along cadastral parcels: an area is the union of the parcels that hold its members. A parcel that holds others,
 * too, is divided between its addresses by nearness, and reported; a member in no parcel gets the ground nearest to it within
 * `reach`, outside all parcels, and is reported. Every member lies inside, every other address outside, areas are
 * disjoint, all vertices on the 1 mm grid; verify with `checkExactness`. Nothing is simplified: parcels keep their corners.
 */
export function buildParcelBoundaries(
  input: BoundaryInput,
  parcels: readonly Parcel[],
  parameters: BoundaryParameters = DEFAULT_PARAMETERS,
): ParcelResult {
  const members = input.positions.filter((_, i) => (input.areaOf[i] ?? -1) >= 0);
  const origin = originOf(members);
  const ground = new Ground(input, origin, parameters);
  const held = addressesIn(input, parcels);
  const regions: PlaneRing[][] = Array.from({ length: input.areas }, () => []);
  const cores: PlaneRing[][] = Array.from({ length: input.areas }, () => []);
  const mixed: MixedParcel[] = [];
  const inParcel = new Set<number>();
  held.forEach((addresses, parcel) => {
    const shape = (parcels[parcel] as Parcel).shape;
    for (const address of addresses) inParcel.add(address);
    const areas = [...new Set(addresses.map((address) => input.areaOf[address] ?? -1))].sort((a, b) => a - b);
    const rings = ringsOnPlane(shape, origin);
    for (const area of areas) {
      if (area < 0) continue;
      const own = addresses.filter((address) => input.areaOf[address] === area);
      if (areas.length === 1) regions[area]?.push(...rings);
      else {
        mixed.push({ parcel, area, members: own, others: addresses.filter((one) => !own.includes(one)) });
        regions[area]?.push(...intersect(rings, ground.of(area, shape)));
      }
      for (const address of own)
        if (distanceToEdge(shape, input.positions[address] as Utm32) < NEAR_EDGE)
          cores[area]?.push(...ground.around(address, DISC));
    }
  });
  const outside = input.positions.flatMap((_, i) =>
    (input.areaOf[i] ?? -1) >= 0 && !inParcel.has(i) ? [i] : [],
  );
  const index = indexParcels(parcels);
  for (const address of outside) {
    const area = input.areaOf[address] as number;
    const near = parcelsNear(index, parcels, input.positions[address] as Utm32, parameters.reach);
    const free = subtract(
      ground.around(address, parameters.reach),
      near.flatMap((shape) => ringsOnPlane(shape, origin)),
    );
    regions[area]?.push(...free);
    cores[area]?.push(...ground.around(address, DISC));
  }
  const apart = disjoint(regions, cores);
  const areas = assemble(apart, input, origin).map((list) => boundaryOf(list));
  return {
    areas,
    sharedPoints: ground.sharedPoints(),
    farGroups: farGroups(input, parameters),
    mixed,
    outside,
  };
}

/** Makes regions disjoint: each loses the others' cores, and what an earlier area has (parcels that overlap in the file). */
function disjoint(regions: readonly PlaneRing[][], cores: readonly PlaneRing[][]): PlaneRing[][] {
  let taken: PlaneRing[] = [];
  return regions.map((rings, area) => {
    if (rings.length === 0) return [];
    const foreign = cores.filter((_, other) => other !== area).flat();
    const free = subtract(subtract(unite(rings), foreign), taken);
    const own = unite(free, cores[area]);
    taken = unite(taken, own);
    return own;
  });
}

/** Nodes the regions against each other, so that neighbours share their vertices, and cuts them into pieces. */
function assemble(regions: readonly PlaneRing[][], input: BoundaryInput, origin: Origin): BoundaryPiece[][] {
  const noded = nodeEdges(regions);
  const lines = settleLabels(noded.points, labelEdges(noded));
  const arcs = arcsOf(noded.points, lines);
  const members: PlanePoint[][] = regions.map(() => []);
  input.positions.forEach((position, i) => {
    members[input.areaOf[i] ?? -1]?.push(onPlane(origin, position));
  });
  return assembleAreas({ points: noded.points, arcs }, input.areas).map((parts, area) =>
    piecesOf(parts, members[area] ?? [], origin),
  );
}
