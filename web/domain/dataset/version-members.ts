import type { FeatureCollection, MultiPolygon as GeoMultiPolygon } from 'geojson';
import { formatHouseNumber, parseHouseNumber } from '../addresses/house-number';
import type { AccessAddress } from '../addresses/register';
import type { DifferenceSide } from '../difference/side';
import { mapPositions, snap, utm32 } from '../geo/coordinates';
import { projectShape } from '../overlay/project';
import type { AreaProperties } from './features';

/** A member of an area in a stored version: area, street, house number, postcode, metres east and north, id. */
export type VersionMemberRow = readonly [
  area: string,
  street: string,
  house: string,
  postcode: string,
  east: number,
  north: number,
  id: string,
];

/** version-members.json: who was in which area, by the id of the stored version. Its boundaries stand in versions.json. */
export type VersionMembers = Readonly<Record<string, readonly VersionMemberRow[]>>;

/** A member as it goes into the file. */
export const memberRow = (area: string, address: AccessAddress): VersionMemberRow => [
  area,
  address.street,
  formatHouseNumber(address.house),
  address.postcode,
  address.position[0],
  address.position[1],
  address.id,
];

/** A stored version as one side of a difference: only its members are known. Its degrees give every millimetre back. */
export function sideOfVersion(
  { features }: FeatureCollection<GeoMultiPolygon, AreaProperties>,
  members: readonly VersionMemberRow[],
): DifferenceSide {
  const read = members.flatMap(([area, street, written, postcode, east, north, id]) => {
    const house = parseHouseNumber(written);
    const address: AccessAddress | undefined = house && {
      id,
      street,
      house,
      postcode,
      position: utm32(east, north),
      precision: 0,
    };
    return address ? [{ area, address }] : [];
  });
  return {
    addresses: read.map(({ address }) => address),
    areaOf: read.map(({ area }) => area),
    membersOnly: true,
    areaIds: features.map(({ properties }) => properties.id),
    shapes: new Map(
      features.map(({ properties, geometry }) => [properties.id, mapPositions(projectShape(geometry), snap)]),
    ),
  };
}
