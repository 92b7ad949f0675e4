import { formatHouseNumber, parseHouseNumber } from '../addresses/house-number';
import type { AccessAddress } from '../addresses/register';
import type { DifferenceSide } from '../difference/side';
import { type MultiPolygon, mapPositions, type Utm32, utm32 } from '../geo/coordinates';

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

/** version-members.json: an accepted boundary as it was stored, EPSG:25832. */
export interface StoredVersion {
  readonly id: string;
  readonly name: string;
  /** The day from which it counts. */
  readonly date: string;
  readonly plan: string;
  /** Name of the register that it was made on. */
  readonly register: string;
  /** Areas in the plan's order. */
  readonly areas: readonly string[];
  readonly members: readonly VersionMemberRow[];
  /** By area: polygons of rings of metres. */
  readonly shapes: Readonly<Record<string, readonly (readonly (readonly (readonly [number, number])[])[])[]>>;
}

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

/** A stored version as one side of a difference: only its members are known. */
export function sideOfVersion({ areas, members, shapes }: StoredVersion): DifferenceSide {
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
  const shapeOf = (area: string): MultiPolygon<Utm32> =>
    mapPositions(shapes[area] ?? [], ([east, north]) => utm32(east, north));
  return {
    addresses: read.map(({ address }) => address),
    areaOf: read.map(({ area }) => area),
    membersOnly: true,
    areaIds: areas,
    shapes: new Map(areas.map((area) => [area, shapeOf(area)])),
  };
}
