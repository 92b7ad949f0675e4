import { type AddressChange, addressChanges, type ChangeOptions } from './address-changes';
import { type AreaChange, areaChanges } from './area-changes';
import type { ResidentsFigure } from './effect';
import type { DifferenceSide } from './side';

/** Everything that differs between two states of the areas. */
export interface Difference {
  /** One per address that is not as it was, sorted as in `addressChanges`. */
  readonly changes: readonly AddressChange[];
  /** Every area of either side, changed or not. */
  readonly areas: readonly AreaChange[];
}

/** Compares two sides. `residents` are the published residents by area, for the expected effect. */
export function difference(
  before: DifferenceSide,
  after: DifferenceSide,
  options: Partial<ChangeOptions> & { readonly residents?: ReadonlyMap<string, ResidentsFigure> } = {},
): Difference {
  const changes = addressChanges(before, after, options);
  return { changes, areas: areaChanges(before, after, changes, options.residents) };
}
