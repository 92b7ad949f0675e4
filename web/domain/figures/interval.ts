/** Limits of a share, 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 95 % two-sided. */
const Z = 1.959963984540054;

/**
 * Wilson score interval of a share (Wilson 1927): keeps within 0 to 1 and works for the bases of five to forty
 * children that are usual here.
 *
 * @param share 0 to 1
 * @param base persons, over 0
 */
export function wilson(share: number, base: number): Interval {
  const square = Z * Z;
  const center = (share + square / (2 * base)) / (1 + square / base);
  const half =
    (Z / (1 + square / base)) * Math.sqrt((share * (1 - share)) / base + square / (4 * base * base));
  return { low: Math.max(0, center - half), high: Math.min(1, center + half) };
}

/**
 * Interval of the difference of two independent shares (Newcombe 1998, method 10: made of two Wilson intervals).
 * Differences are a - b, -1 to 1.
 */
export function newcombe(shareA: number, baseA: number, shareB: number, baseB: number): Interval {
  const a = wilson(shareA, baseA);
  const b = wilson(shareB, baseB);
  const difference = shareA - shareB;
  return {
    low: difference - Math.hypot(shareA - a.low, b.high - shareB),
    high: difference + Math.hypot(a.high - shareA, shareB - b.low),
  };
}
