import { distanceToEdge, sideOfShape } from '../../geo/contains';
import type { MultiPolygon, Utm32 } from '../../geo/coordinates';
import type { Register } from '../register';

/** An address so near to the line of a shape that a slip of the hand decides. */
export interface NearEdge {
  /** Index into the register. */
  readonly address: number;
  /** Metres to the line. */
  readonly distance: number;
  /** How it was counted; exactly on the line counts as inside. */
  readonly inside: boolean;
}

/** The addresses in a shape. */
export interface AddressesInside {
  /** Indexes into the register, ascending. */
  readonly members: readonly number[];
  /** Members or not, ascending. */
  readonly nearEdge: readonly NearEdge[];
}

/** From here on (metres) an address is well inside or well outside. */
export const NEAR_EDGE = 0.01;

/** Finds the addresses in a shape of EPSG:25832. One pass over the register: only what lies in the shape's box is tested. */
export function addressesInside(
  register: Register,
  shape: MultiPolygon<Utm32>,
  near = NEAR_EDGE,
): AddressesInside {
  const boxes = shape.map((polygon) => ({ polygon, box: boxOf(polygon[0] ?? []) }));
  const members: number[] = [];
  const nearEdge: NearEdge[] = [];
  register.addresses.forEach(({ position: [east, north], position }, address) => {
    const parts = boxes.filter(
      ({ box }) =>
        east >= box.west - near &&
        east <= box.east + near &&
        north >= box.south - near &&
        north <= box.north + near,
    );
    if (parts.length === 0) return;
    const local = parts.map(({ polygon }) => polygon);
    const inside = sideOfShape(local, position) !== 'outside';
    if (inside) members.push(address);
    const distance = distanceToEdge(local, position);
    if (distance <= near) nearEdge.push({ address, distance, inside });
  });
  return { members, nearEdge };
}

function boxOf(ring: readonly Utm32[]): { west: number; south: number; east: number; north: number } {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return { west, south, east, north };
}
