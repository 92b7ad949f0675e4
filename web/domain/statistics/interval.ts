/** Limits within which the true figure lies at a level of confidence; in the measure of what they belong to. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The levels in use: 95 % for intervals and tests, 99.8 % for the outer lines of a funnel plot. Two-sided. */
export type Confidence = 0.95 | 0.998;

const NORMAL_LIMITS: Readonly<Record<Confidence, number>> = {
  0.95: 1.959963984540054,
  0.998: 3.090232306167813,
};

/** How many standard deviations lie on either side of the middle: the standard normal quantile of (1 + level) / 2. */
export const normalLimit = (confidence: Confidence): number => NORMAL_LIMITS[confidence];

/** Probability that is left out on each side. */
export const tail = (confidence: Confidence): number => (1 - confidence) / 2;
