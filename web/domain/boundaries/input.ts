import type { Register } from '../addresses/register';
import { makeRows } from './rows';
import type { BoundaryInput, BoundaryResult } from './types';

/** Which address of a register belongs to which area of a plan. */
export interface Membership {
  /** Areas in the plan's order; `areaOf` points into it. */
  readonly areaIds: readonly string[];
  /** Aligned with the register's addresses: place in `areaIds`, or -1. */
  readonly areaOf: readonly number[];
}

/** One plan's membership with the boundaries that it gives. */
export interface BuiltPlan extends Membership {
  /** Id of the plan, e.g. `2025`. */
  readonly plan: string;
  /** Aligned with `areaIds`. */
  readonly result: BoundaryResult;
}

/** Indexes of the addresses of every area, in the register's order: one way through the register. */
export function membersOfAll({ areaIds, areaOf }: Membership): number[][] {
  const members: number[][] = areaIds.map(() => []);
  areaOf.forEach((area, index) => {
    members[area]?.push(index);
  });
  return members;
}

/** What boundaries are built from and checked against. */
export const boundaryInput = (register: Register, { areaOf, areaIds }: Membership): BoundaryInput => ({
  positions: register.addresses.map(({ position }) => position),
  areaOf,
  areas: areaIds.length,
  rows: makeRows(register.addresses),
});
