import type { Register } from '../addresses/register';
import { makeRows } from './rows';
import type { BoundaryInput } from './types';

/** Which address of a register belongs to which area of a plan. */
export interface Membership {
  /** Areas in the plan's order; `areaOf` points into it. */
  readonly areaIds: readonly string[];
  /** Aligned with the register's addresses: place in `areaIds`, or -1. */
  readonly areaOf: readonly number[];
}

/** What boundaries are built from and checked against. */
export const boundaryInput = (register: Register, { areaOf, areaIds }: Membership): BoundaryInput => ({
  positions: register.addresses.map(({ position }) => position),
  areaOf,
  areas: areaIds.length,
  rows: makeRows(register.addresses),
});
