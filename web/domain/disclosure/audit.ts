import type { Observation } from '../figures/observation';
import type { Constraint } from './facts';
import type { Quantity } from './quantities';

/**
 * Counts the whole values that a quantity can still have when constraints hold, up to `enough`; or says that they can't all hold.
 * Quantities are numbers of persons: whole, and not below nothing unless `signed`.
 */
export type CountValues = (
  target: Quantity,
  constraints: readonly Constraint[],
  signed: (quantity: Quantity) => boolean,
  enough: number,
) => number | 'contradictory';

/** A constraint with the figure that says it; none for what anyone knows. */
export interface Owned {
  readonly constraint: Constraint;
  readonly owner: Observation | undefined;
}

/** Constraints by the quantities in them. */
export type SystemIndex = ReadonlyMap<Quantity, readonly Owned[]>;

export function indexSystem(system: readonly Owned[]): SystemIndex {
  const index = new Map<Quantity, Owned[]>();
  for (const one of system)
    for (const [quantity] of one.constraint.terms) {
      const list = index.get(quantity);
      if (list) list.push(one);
      else index.set(quantity, [one]);
    }
  return index;
}

/** What is tied to a quantity, directly or through others, and how many steps away each tied quantity is. */
export function tiedTo(
  target: Quantity,
  index: SystemIndex,
): { readonly system: readonly Owned[]; readonly steps: ReadonlyMap<Quantity, number> } {
  const steps = new Map<Quantity, number>([[target, 0]]);
  const seen = new Set<Owned>();
  // the map grows while it is gone through: breadth first
  for (const [quantity, distance] of steps)
    for (const one of index.get(quantity) ?? []) {
      seen.add(one);
      for (const [other] of one.constraint.terms) if (!steps.has(other)) steps.set(other, distance + 1);
    }
  return { system: [...seen], steps };
}
