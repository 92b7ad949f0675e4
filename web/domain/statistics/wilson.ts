import { type Confidence, type Interval, normalLimit } from './interval';

/**
 * Wilson score interval of a share (Wilson 1927, J. Am. Stat. Assoc. 22, 209-212; recommended for bases as small as
 * these by Newcombe 1998, Stat. Med. 17, 857-872, method 3). Keeps within 0 to 1.
 *
 * @param share 0 to 1
 * @param base persons, over 0
 */
export function wilson(share: number, base: number, confidence: Confidence = 0.95): Interval {
  const z = normalLimit(confidence);
  const square = z * z;
  const center = (share + square / (2 * base)) / (1 + square / base);
  const half =
    (z / (1 + square / base)) * Math.sqrt((share * (1 - share)) / base + square / (4 * base * base));
  // at the ends the limit is the share itself, which rounding would miss by a hair
  return {
    low: share <= 0 ? 0 : Math.max(0, center - half),
    high: share >= 1 ? 1 : Math.min(1, center + half),
  };
}
