import type { BoundaryResult } from '../../web/domain/boundaries/types';

/** What the build works out for one plan: which address belongs to which area, and the boundaries. */
export interface PlanBoundaries {
  /** Id of the plan, e.g. `2025`. */
  readonly plan: string;
  /** Area ids in the plan's order; `areaOf` and `result.areas` point into it. */
  readonly areaIds: readonly string[];
  /** Aligned with the register's addresses: place in `areaIds`, or -1. */
  readonly areaOf: readonly number[];
  readonly result: BoundaryResult;
}

/** Indexes of the addresses of one area, in the register's order. */
export const membersOf = (built: PlanBoundaries, area: number): number[] =>
  built.areaOf.flatMap((of, index) => (of === area ? [index] : []));
