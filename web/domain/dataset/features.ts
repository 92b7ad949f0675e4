/**
 * Columns of the built map files (FlatGeobuf, WGS84). Shared by the writer in `scripts/` and the reader in `web/data`.
 * Names are short because they are repeated in every feature.
 */

/** areas.fgb: one multipolygon per area and plan version. */
export interface AreaProperties {
  readonly id: string;
  readonly plan: string;
  readonly name: string;
  readonly addresses: number;
  readonly pieces: number;
  /** m² in EPSG:25832, computed. */
  readonly area_m2: number;
  readonly perimeter_m: number;
  /** Anchor of the label, degrees; inside the largest piece. */
  readonly label_lon: number;
  readonly label_lat: number;
}

/** area-pieces.fgb: one polygon per connected piece, so that pieces of few addresses stay outlines. */
export interface AreaPieceProperties {
  readonly area: string;
  readonly plan: string;
  readonly piece: number;
  readonly addresses: number;
  readonly area_m2: number;
}

/** school-districts.fgb */
export interface DistrictProperties {
  readonly school: string;
  readonly grades_from: number;
  readonly grades_to: number;
  /** Grade band: '0-6' or '7-9'. */
  readonly band: string;
  readonly precision_m: number;
  readonly note: string;
}

/** institutions.fgb */
export interface InstitutionProperties {
  readonly name: string;
  readonly kind: string;
  readonly address: string;
  readonly precision_m: number;
  readonly basis: string;
  /** Grades that a school has, e.g. '0-9'; '' when not stated and for what is no school. Always written. */
  readonly grades?: string;
}

/** Column of the areas of a plan in addresses.fgb; every plan with address lists has one. */
export type AreaColumn = `area_${string}`;

/** addresses.fgb: one point per access address. */
export interface AddressProperties {
  readonly id: string;
  readonly street: string;
  readonly house: string;
  readonly postcode: string;
  readonly precision_m: number;
  /** Municipality code, four digits; missing where the register does not say. */
  readonly municipality?: string;
  /** Dwellings at this entrance; missing where the register does not say. */
  readonly dwellings?: number;
  /** Area id by the list of the plan, '' outside. */
  readonly [column: AreaColumn]: string;
}

/** The column that holds the areas of a plan. */
export const areaColumn = (plan: string): AreaColumn => `area_${plan}`;

/** Area of an address by the list of a plan; '' outside, and for a plan without lists. */
export const areaOfAddress = (properties: AddressProperties, plan: string): string =>
  properties[areaColumn(plan)] ?? '';
