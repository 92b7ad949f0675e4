import Flatbush from 'flatbush';
import { sideOfShape } from '../geo/contains';
import type { MultiPolygon, Utm32 } from '../geo/coordinates';
import type { BoundaryInput } from './types';

/** A cadastral parcel: a sound shape, outer rings counter-clockwise. */
export interface Parcel {
  /** As people call it, e.g. "7a Randers Markjorder". */
  readonly name: string;
  readonly shape: MultiPolygon<Utm32>;
}

/** West, south, east, north. */
export function boxOf(shape: MultiPolygon<Utm32>): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [east, north] of shape.flat(2)) {
    box[0] = Math.min(box[0], east);
    box[1] = Math.min(box[1], north);
    box[2] = Math.max(box[2], east);
    box[3] = Math.max(box[3], north);
  }
  return box;
}

/** A spatial index of parcels, by index. */
export function indexParcels(parcels: readonly Parcel[]): Flatbush {
  const index = new Flatbush(Math.max(1, parcels.length));
  for (const { shape } of parcels) index.add(...boxOf(shape));
  if (parcels.length === 0) index.add(0, 0);
  index.finish();
  return index;
}

/** Every parcel whose box comes within a distance of a position, part by part. */
export const parcelsNear = (
  index: Flatbush,
  parcels: readonly Parcel[],
  [east, north]: Utm32,
  metres: number,
): MultiPolygon<Utm32>[] =>
  index
    .search(east - metres, north - metres, east + metres, north + metres)
    .flatMap((i) => parcels[i]?.shape ?? [])
    .map((polygon) => [polygon]);

/** Per parcel the addresses in it or on its edge, ascending; parcels without a member are left empty. */
export function addressesIn(input: BoundaryInput, parcels: readonly Parcel[]): number[][] {
  const index = indexParcels(parcels);
  const held: number[][] = parcels.map(() => []);
  input.positions.forEach((position, address) => {
    for (const parcel of index.search(position[0], position[1], position[0], position[1]))
      if (parcels[parcel] && sideOfShape(parcels[parcel].shape, position) !== 'outside')
        held[parcel]?.push(address);
  });
  return held.map((addresses) =>
    addresses.some((address) => (input.areaOf[address] ?? -1) >= 0) ? addresses : [],
  );
}
