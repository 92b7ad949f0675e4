import { gammaQuantile } from './gamma-distribution';
import { type Confidence, type Interval, tail } from './interval';

/**
 * Exact interval of a count of events that come by chance (Poisson; Garwood 1936, Biometrika 28, 437-442), by
 * quantiles of the gamma distribution. For a rate, divide the limits by its base.
 *
 * @param count events, a whole number from 0
 */
export function garwood(count: number, confidence: Confidence = 0.95): Interval {
  const out = tail(confidence);
  return {
    low: count <= 0 ? 0 : gammaQuantile(out, count),
    high: gammaQuantile(1 - out, count + 1),
  };
}
