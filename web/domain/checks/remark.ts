import type { AccessAddress, Register } from '../addresses/register';
import type { ResolvedItem } from '../addresses/resolution';
import type { AreaBoundary, BoundaryResult } from '../boundaries/types';
import type { Finding } from '../findings/finding';

/** A finding with the addresses that it is about, so that they can be counted, listed and drawn. */
export interface Remark {
  readonly finding: Finding;
  /** Indexes into the register's addresses, by street and house number; empty when the register has none of them. */
  readonly concerned: readonly number[];
  /** Indexes of addresses beside which it is to be seen: those of the printed item; empty when nothing can be shown. */
  readonly beside: readonly number[];
  /** House numbers that it is about and that are no addresses in force. */
  readonly absent: readonly string[];
  /** Indexes into `notCurrent` of the register of those among them that it knows; missing when there are none. */
  readonly notInForce?: readonly number[];
}

/** What the lists of one plan come to on a register: what the checks look at. */
export interface PlanCase {
  readonly plan: string;
  readonly register: Register;
  /** Areas in the plan's order. */
  readonly areaIds: readonly string[];
  /** Aligned with the register: place in `areaIds`, or -1. */
  readonly areaOf: readonly number[];
  readonly resolved: readonly ResolvedItem[];
  /** Missing while the lists have errors: then nothing is known about places. */
  readonly boundaries?: BoundaryResult;
}

/** The address at an index that came from the same register. */
export const addressAt = ({ register }: Pick<PlanCase, 'register'>, index: number): AccessAddress =>
  register.addresses[index] as AccessAddress;

/** The boundary of an area; undefined while there are none. */
export const boundaryOf = ({ boundaries }: PlanCase, area: number): AreaBoundary | undefined =>
  boundaries?.areas[area];
