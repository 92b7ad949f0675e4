import { continuedFraction } from './continued-fraction';
import { logGamma } from './log-gamma';
import { rootOf } from './root';

/**
 * Regularised lower incomplete gamma function P(a, x): the share of a gamma distribution of shape a and scale 1 that
 * lies under x (DLMF 8.2.4). By its series (8.11.4) under a + 1, by its continued fraction (8.9.2) above.
 *
 * @param a over 0
 * @param x 0 or more
 */
export function gammaBelow(a: number, x: number): number {
  if (x <= 0) return 0;
  if (x < a + 1) return series(a, x);
  return 1 - upperByFraction(a, x);
}

/** Regularised upper incomplete gamma function Q(a, x) = 1 - P(a, x), exact also where it is very small. */
export function gammaAbove(a: number, x: number): number {
  if (x <= 0) return 1;
  return x < a + 1 ? 1 - series(a, x) : upperByFraction(a, x);
}

const front = (a: number, x: number): number => Math.exp(a * Math.log(x) - x - logGamma(a));

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * front(a, x);
}

function upperByFraction(a: number, x: number): number {
  const fraction = continuedFraction(x + 1 - a, (n) => ({ a: n * (a - n), b: x + 2 * n + 1 - a }));
  return front(a, x) / fraction;
}

/** The x under which the share `p` of a gamma distribution of shape a and scale 1 lies. Half a chi-square quantile. */
export function gammaQuantile(p: number, a: number): number {
  let high = a + 1;
  while (gammaBelow(a, high) < p) high *= 2;
  return rootOf((x) => gammaBelow(a, x) - p, 0, high);
}

/** Probability of a chi-square value this large or larger, with one degree of freedom: Q(1/2, value/2). */
export const chiSquareAbove = (value: number): number => gammaAbove(0.5, value / 2);
