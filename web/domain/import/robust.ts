/** How many robust standard deviations are too many. */
const FAR = 6;
/** Fewer figures than this say nothing about what is usual. */
const FEWEST = 5;
/** Spread that is always allowed, as a part of the middle figure: small areas jump. */
const LEAST_SPREAD = 0.12;
/** Turns a median of distances into what a standard deviation would be for normal figures. */
const TO_DEVIATION = 1.4826;

/** The middle of some numbers; NaN for none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * How far a figure lies from others of its kind, in robust standard deviations (median and median absolute deviation; Hampel 1974);
 * undefined when there are too few to tell. A slip in a decimal sign lies 20 and more away.
 */
export function robustDistance(value: number, others: readonly number[]): number | undefined {
  if (others.length < FEWEST) return undefined;
  const middle = median(others);
  const spread = TO_DEVIATION * median(others.map((other) => Math.abs(other - middle)));
  const least = Math.max(LEAST_SPREAD * Math.abs(middle), Number.EPSILON);
  return Math.abs(value - middle) / Math.max(spread, least);
}

export const isFar = (distance: number | undefined): boolean => distance !== undefined && distance > FAR;
