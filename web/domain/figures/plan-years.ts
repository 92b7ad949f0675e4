import type { FigureIndex } from './figure-index';

/** "2025-29" for a plan, from its first and last day. */
export function planYears(index: FigureIndex, plan: string): string {
  const found = index.catalogue.plans.find(({ id }) => id === plan);
  if (!found) return plan;
  return `${found.valid_from.slice(0, 4)}-${found.valid_to.slice(2, 4)}`;
}
