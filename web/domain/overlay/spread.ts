import type { Spread } from './types';

/**
 * Median, smallest and largest of a list of distances in metres (median of an even count: mean of the two middle ones).
 * Null for an empty list.
 */
export function spreadOf(distances: readonly number[]): Spread | null {
  const sorted = [...distances].sort((a, b) => a - b);
  const smallest = sorted[0];
  const largest = sorted.at(-1);
  if (smallest === undefined || largest === undefined) return null;
  return { count: sorted.length, median: median(sorted), smallest, largest };
}

/** Median of ascending numbers; 0 for none. */
export function median(sorted: readonly number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  if (sorted.length % 2 === 1) return upper;
  return ((sorted[sorted.length / 2 - 1] ?? 0) + upper) / 2;
}

/**
 * The step in metres to which a distance may be stated when its ends are known to `precision` metres: 10 for survey
 * positions, then 50 and 100. A distance of 612 m between two points that each may be 100 m off is "600 m".
 */
export function statedStep(precision: number): number {
  if (precision <= 10) return 10;
  return precision <= 50 ? 50 : 100;
}

/** A distance as it may be stated: to the nearest whole step; below one step it is the step itself ("under 100 m"). */
export function stateDistance(metres: number, precision: number): { metres: number; under: boolean } {
  const step = statedStep(precision);
  if (metres < step) return { metres: step, under: true };
  return { metres: Math.round(metres / step) * step, under: false };
}
