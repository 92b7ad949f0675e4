import { type Confidence, type Interval, normalLimit } from './interval';

/**
 * Limits of a funnel plot for shares: how far from a level the share of a group of this size comes by chance alone
 * (Spiegelhalter 2005, Stat. Med. 24, 1185-1202, with the normal limits p ± z √(p (1 - p) / n), within 0 to 1). They
 * are the other side of the Wilson interval: a share lies outside them exactly when the level lies outside its Wilson
 * interval, so that plot and test never disagree.
 *
 * @param level 0 to 1
 * @param base persons, over 0
 */
export function funnelLimits(level: number, base: number, confidence: Confidence = 0.95): Interval {
  const half = normalLimit(confidence) * Math.sqrt((level * (1 - level)) / base);
  return { low: Math.max(0, level - half), high: Math.min(1, level + half) };
}

/** One place on the lines of a funnel plot. */
export interface FunnelPoint {
  readonly base: number;
  readonly inner: Interval;
  readonly outer: Interval;
}

/** The lines of a funnel plot: 95 % (inner) and 99.8 % (outer) at each base. */
export const funnelLines = (level: number, bases: readonly number[]): readonly FunnelPoint[] =>
  bases.map((base) => ({
    base,
    inner: funnelLimits(level, base, 0.95),
    outer: funnelLimits(level, base, 0.998),
  }));
