import type { LonLat } from '../geo/coordinates';

/** Which numbers a row of the street table carries. */
export const STREET_SIDES = ['both', 'odd', 'even'] as const;
export type StreetSide = (typeof STREET_SIDES)[number];

/** On which hand the odd numbers stand, seen along the path (the direction of rising numbers). */
export const ODD_SIDES = ['left', 'right'] as const;
export type OddSide = (typeof ODD_SIDES)[number];

/** A row of streets.csv: one stretch of a street with its numbers. Field names are the file's columns. */
export interface StreetRow {
  readonly street: string;
  /** Four digits. */
  readonly postcode: string;
  readonly from_number: number;
  readonly to_number: number;
  readonly side: StreetSide;
  /** Centre line in the direction of rising numbers, at least two positions (WKT LINESTRING in the file). */
  readonly path: readonly LonLat[];
  /** Distance of the houses from the centre line, metres. */
  readonly offset_m: number;
  readonly odd_side: OddSide;
  /** Estimated error of the line, metres. */
  readonly precision_m: number;
  /** Where the line comes from, in words. */
  readonly basis: string;
  /** Estimated error along the street, metres: real streets have gaps, this table has none. */
  readonly along_m: number;
  /** Line in the file, for findings. */
  readonly line?: number;
}

/** A row of addresses-extra.csv: one house with a point of its own (lettered houses). */
export interface ExtraAddressRow {
  readonly street: string;
  /** As written, e.g. "28A". */
  readonly house_number: string;
  readonly postcode: string;
  readonly lon: number;
  readonly lat: number;
  readonly precision_m: number;
  readonly basis: string;
  /** Line in the file, for findings. */
  readonly line?: number;
}
