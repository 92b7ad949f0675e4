import type { FeatureCollection, MultiPolygon as GeoMultiPolygon } from 'geojson';
import type { AccessAddress } from '../addresses/register';
import type { DifferenceSide } from '../difference/side';
import { mapPositions, snap } from '../geo/coordinates';
import { projectShape } from '../overlay/project';
import { type AddressRow, addressOfRow, addressRow } from './address-row';
import type { AreaProperties } from './features';

/** A member of an area in a stored version: the area, and the address. */
export type VersionMemberRow = readonly [area: string, ...AddressRow];

/** version-members.json: who was in which area, by the id of the stored version. Its boundaries stand in versions.json. */
export type VersionMembers = Readonly<Record<string, readonly VersionMemberRow[]>>;

/** A member as it goes into the file. */
export const memberRow = (area: string, address: AccessAddress): VersionMemberRow => [
  area,
  ...addressRow(address),
];

/** A stored version as one side of a difference: only its members are known. Its degrees give every millimetre back. */
export function sideOfVersion(
  { features }: FeatureCollection<GeoMultiPolygon, AreaProperties>,
  members: readonly VersionMemberRow[],
): DifferenceSide {
  const read = members.flatMap(([area, ...row]) => {
    const address = addressOfRow(row);
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
