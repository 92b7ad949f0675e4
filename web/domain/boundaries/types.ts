import type { MultiPolygon, Polygon, Utm32 } from '../geo/coordinates';

/** What a boundary is built from. Register, membership and rows are aligned by address index. */
export interface BoundaryInput {
  /** Every address of the register, members or not: each one that is not a member must lie outside. */
  readonly positions: readonly Utm32[];
  /** Index-aligned with `positions`: the area (0 to `areas` - 1) that the address belongs to, or -1. */
  readonly areaOf: readonly number[];
  readonly areas: number;
  /** Chains of address indexes: consecutive house numbers on one side of one street, in order (see `makeRows`). */
  readonly rows: readonly (readonly number[])[];
}

/** One connected piece of an area, with the number of member addresses that lie in it (never 0). */
export interface BoundaryPiece {
  readonly polygon: Polygon<Utm32>;
  readonly members: number;
}

/** The boundary of one area; all vertices on the 1 mm grid of EPSG:25832, outer rings counter-clockwise. */
export interface AreaBoundary {
  /** The polygons of `pieces`, in the same order: largest first. Empty for an area without members. */
  readonly shape: MultiPolygon<Utm32>;
  readonly pieces: readonly BoundaryPiece[];
  /** Square metres. */
  readonly area: number;
  /** Length of all rings in metres. */
  readonly perimeter: number;
  /** Where a label may stand: inside the largest piece, far from its edge. Undefined without members. */
  readonly label: Utm32 | undefined;
}

/** A member and an address that is not in its area stand at one point (after rounding to 1 mm). */
export interface SharedPoint {
  readonly area: number;
  readonly member: number;
  readonly other: number;
}

/** A group of few members that stand far from all other members of the area. */
export interface FarGroup {
  readonly area: number;
  /** Address indexes, ascending. */
  readonly members: readonly number[];
  /** Metres to the nearest member of the same area outside the group. */
  readonly distance: number;
}

export interface BoundaryResult {
  /** Aligned with area index. */
  readonly areas: readonly AreaBoundary[];
  readonly sharedPoints: readonly SharedPoint[];
  readonly farGroups: readonly FarGroup[];
}
