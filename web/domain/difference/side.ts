import type { AccessAddress } from '../addresses/register';
import type { MultiPolygon, Utm32 } from '../geo/coordinates';

/** One of the two states that are compared: addresses, the areas they belong to, and the areas' boundaries. */
export interface DifferenceSide {
  readonly addresses: readonly AccessAddress[];
  /** Aligned with `addresses`: the id of an area, '' for none. */
  readonly areaOf: readonly string[];
  /** True when only the members of areas are known and not who else there is: a stored version. */
  readonly membersOnly: boolean;
  /** Areas in the plan's order. */
  readonly areaIds: readonly string[];
  /** Boundaries by area, EPSG:25832. An area that is missing has no boundary. */
  readonly shapes: ReadonlyMap<string, MultiPolygon<Utm32>>;
}

/** An address of a side with its area. */
export interface PlacedAddress {
  readonly address: AccessAddress;
  /** '' for none. */
  readonly area: string;
}

/** Address `index` of a side. */
export const placedAt = (side: DifferenceSide, index: number): PlacedAddress | undefined => {
  const address = side.addresses[index];
  return address && { address, area: side.areaOf[index] ?? '' };
};
