import { betaQuantile } from './beta-distribution';
import { type Confidence, type Interval, tail } from './interval';

/**
 * Exact interval of a share (Clopper and Pearson 1934, Biometrika 26, 404-413), by quantiles of the beta distribution.
 * Never too narrow, so rather wide: for tiny bases only.
 *
 * @param count how many of the base, a whole number from 0 to `base`
 * @param base persons, a whole number over 0
 */
export function clopperPearson(count: number, base: number, confidence: Confidence = 0.95): Interval {
  const out = tail(confidence);
  return {
    low: count <= 0 ? 0 : betaQuantile(out, count, base - count + 1),
    high: count >= base ? 1 : betaQuantile(1 - out, count + 1, base - count),
  };
}
