import type { Utm32 } from '../geo/coordinates';
import type { HouseNumber } from './house-number';

/** An entrance with a house number: the unit of a boundary (Husnummer in DAR, adgangsadresse in DAWA). */
export interface AccessAddress {
  /** Stable within its register: a UUID in DAR, `street|number` in the schematic default. */
  readonly id: string;
  /** Street as the register spells it. */
  readonly street: string;
  readonly house: HouseNumber;
  /** Four digits, '' when unknown. */
  readonly postcode: string;
  readonly position: Utm32;
  /** How far the true place may be, in metres; 0 when the register states no error. */
  readonly precision: number;
}

/** Where the positions come from; shown on every map that uses them. */
export interface RegisterInfo {
  readonly kind: 'schematic' | 'official';
  readonly name: string;
  readonly source: string;
  readonly licence: string;
  /** ISO date of the data, e.g. 2026-11-03. */
  readonly date: string;
}

export interface Register {
  readonly info: RegisterInfo;
  readonly addresses: readonly AccessAddress[];
}
