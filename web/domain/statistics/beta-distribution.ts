import { continuedFraction } from './continued-fraction';
import { logGamma } from './log-gamma';
import { rootOf } from './root';

/**
 * Regularised incomplete beta function I_x(a, b): the share of a beta distribution that lies under x (DLMF 8.17.2), by
 * the continued fraction 8.17.22, mirrored where that converges faster.
 *
 * @param x 0 to 1
 * @param a over 0
 * @param b over 0
 */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaBelow(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  const fraction = continuedFraction(1, (n) => ({ a: coefficient(n, x, a, b), b: 1 }));
  return front / (a * fraction);
}

/** DLMF 8.17.23: the n-th partial numerator. */
function coefficient(n: number, x: number, a: number, b: number): number {
  const m = Math.floor(n / 2);
  return n % 2 === 0
    ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}

/** The x under which the share `p` of a beta distribution lies. */
export const betaQuantile = (p: number, a: number, b: number): number =>
  rootOf((x) => betaBelow(x, a, b) - p, 0, 1);
