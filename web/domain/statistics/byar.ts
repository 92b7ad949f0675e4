import { type Confidence, type Interval, normalLimit } from './interval';

/**
 * Byar's interval of a count of events, a close approximation of the exact Poisson limits from about ten events
 * (Breslow and Day 1987, Statistical Methods in Cancer Research II, p. 69; Eayres 2008, APHO Technical Briefing 3).
 * For a rate, divide the limits by its base.
 *
 * @param count events, 0 or more
 */
export function byar(count: number, confidence: Confidence = 0.95): Interval {
  const z = normalLimit(confidence);
  const above = count + 1;
  const low = count > 0 ? count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3 : 0;
  const high = above * (1 - 1 / (9 * above) + z / (3 * Math.sqrt(above))) ** 3;
  return { low: Math.max(0, low), high };
}
