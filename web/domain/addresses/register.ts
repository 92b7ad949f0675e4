import type { Utm32 } from '../geo/coordinates';
import type { HouseNumber } from './house-number';

/** Where an address is in its life: preliminary, in force, discontinued after that, or abandoned before it. */
export type AddressStatus = 'current' | 'preliminary' | 'discontinued' | 'abandoned';

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
  /** Missing when the register does not say. */
  readonly status?: AddressStatus | undefined;
  /** Municipality code, four digits with leading zeros; missing when the register does not say. */
  readonly municipality?: string | undefined;
  /** Road code within the municipality, four digits with leading zeros; missing when the register does not say. */
  readonly roadCode?: string | undefined;
  /** Number of dwellings (Adresse in DAR) at this entrance; missing when the register has no dwellings. */
  readonly dwellings?: number | undefined;
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
  /**
   * Addresses that the register knows and that are not in force: preliminary, discontinued, abandoned. Never members of
   * anything; they explain why a number of a list is missing.
   */
  readonly notCurrent?: readonly AccessAddress[];
}
