import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaBelow } from '../../../web/domain/statistics/beta-distribution';
import { byar } from '../../../web/domain/statistics/byar';
import { testShareAgainstLevel } from '../../../web/domain/statistics/difference';
import { garwood } from '../../../web/domain/statistics/exact-count';
import { clopperPearson } from '../../../web/domain/statistics/exact-share';
import { funnelLimits } from '../../../web/domain/statistics/funnel';
import { gammaAbove, gammaBelow } from '../../../web/domain/statistics/gamma-distribution';
import type { Confidence } from '../../../web/domain/statistics/interval';
import { logGamma } from '../../../web/domain/statistics/log-gamma';
import { wilson } from '../../../web/domain/statistics/wilson';

const RUNS = { seed: 1927, numRuns: 200 };
const confidence = fc.constantFrom<Confidence>(0.95, 0.998);
const share = fc
  .integer({ min: 1, max: 300 })
  .chain((base) => fc.record({ base: fc.constant(base), count: fc.integer({ min: 0, max: base }) }));

/** The referee: probabilities summed term by term, limits by trying values between two ends. */
const logFactorial = (n: number): number => {
  let sum = 0;
  for (let i = 2; i <= n; i++) sum += Math.log(i);
  return sum;
};
const poissonUpTo = (count: number, mean: number): number => {
  let sum = 0;
  for (let k = 0; k <= count; k++) sum += Math.exp(k * Math.log(mean) - mean - logFactorial(k));
  return sum;
};
const binomialUpTo = (count: number, base: number, p: number): number => {
  let sum = 0;
  for (let k = 0; k <= count; k++) {
    const ways = logFactorial(base) - logFactorial(k) - logFactorial(base - k);
    sum += Math.exp(ways + k * Math.log(p) + (base - k) * Math.log(1 - p));
  }
  return sum;
};
/** Where a falling function takes a value. */
function takes(falling: (x: number) => number, value: number, top: number): number {
  let [low, high] = [0, top];
  for (let i = 0; i < 60; i++) {
    const x = (low + high) / 2;
    if (falling(x) > value) low = x;
    else high = x;
  }
  return (low + high) / 2;
}

describe('limits agree with probabilities that are summed', () => {
  it('for exact counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 150 }), confidence, (count, level) => {
        const out = (1 - level) / 2;
        const { low, high } = garwood(count, level);
        const top = 2 * count + 40;
        expect(high).toBeCloseTo(
          takes((mean) => poissonUpTo(count, mean), out, top),
          8,
        );
        if (count === 0) expect(low).toBe(0);
        else
          expect(low).toBeCloseTo(
            takes((mean) => poissonUpTo(count - 1, mean), 1 - out, top),
            8,
          );
      }),
      RUNS,
    );
  });

  it('for exact shares', () => {
    fc.assert(
      fc.property(share, confidence, ({ count, base }, level) => {
        const out = (1 - level) / 2;
        const { low, high } = clopperPearson(count, base, level);
        if (count === base) expect(high).toBe(1);
        else
          expect(high).toBeCloseTo(
            takes((p) => binomialUpTo(count, base, p), out, 1),
            8,
          );
        if (count === 0) expect(low).toBe(0);
        else
          expect(low).toBeCloseTo(
            takes((p) => binomialUpTo(count - 1, base, p), 1 - out, 1),
            8,
          );
      }),
      RUNS,
    );
  });

  it('for Byar, whose limits solve the cube of Wilson and Hilferty', () => {
    const z = { 0.95: 1.959963984540054, 0.998: 3.090232306167813 };
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 5000 }), confidence, (count, level) => {
        // a chi-square of 2n has a cube root that is nearly normal: mean 1 - 1/9n, variance 1/9n
        const cube = (n: number, side: number): number => {
          const variance = 1 / (9 * n);
          return n * (1 - variance + side * z[level] * Math.sqrt(variance)) ** 3;
        };
        const { low, high } = byar(count, level);
        expect(low / cube(count, -1)).toBeCloseTo(1, 12);
        expect(high / cube(count + 1, 1)).toBeCloseTo(1, 12);
      }),
      RUNS,
    );
  });

  it('for Wilson, at whose limits the share is exactly z standard errors away', () => {
    fc.assert(
      fc.property(share, ({ count, base }) => {
        const p = count / base;
        const { low, high } = wilson(p, base);
        for (const limit of [low, high])
          if (limit > 0 && limit < 1) {
            const away = Math.abs(p - limit) / Math.sqrt((limit * (1 - limit)) / base);
            expect(away).toBeCloseTo(1.959963984540054, 8);
          }
        expect(low).toBeLessThanOrEqual(p);
        expect(high).toBeGreaterThanOrEqual(p);
      }),
      RUNS,
    );
  });
});

describe('the functions beneath', () => {
  it('log-gamma is the factorial at whole numbers', () => {
    for (let n = 0; n <= 170; n++) expect(logGamma(n + 1)).toBeCloseTo(logFactorial(n), 9);
    expect(Math.exp(logGamma(0.5))).toBeCloseTo(Math.sqrt(Math.PI), 13);
  });

  it('the incomplete gamma is a sum of Poisson terms, and its two sides make one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.01, max: 120, noNaN: true }),
        (a, x) => {
          expect(gammaAbove(a, x)).toBeCloseTo(poissonUpTo(a - 1, x), 11);
          expect(gammaBelow(a, x) + gammaAbove(a, x)).toBeCloseTo(1, 13);
        },
      ),
      RUNS,
    );
  });

  it('the incomplete beta is a sum of binomial terms', () => {
    fc.assert(
      fc.property(share, fc.double({ min: 0.001, max: 0.999, noNaN: true }), ({ count, base }, p) => {
        if (count === base) return;
        expect(1 - betaBelow(p, count + 1, base - count)).toBeCloseTo(binomialUpTo(count, base, p), 10);
      }),
      RUNS,
    );
  });
});

describe('funnel and test', () => {
  it('agree on which shares are out of the ordinary', () => {
    fc.assert(
      fc.property(share, fc.double({ min: 0.02, max: 0.98, noNaN: true }), ({ count, base }, level) => {
        const { low, high } = funnelLimits(level, base);
        const p = count / base;
        if (Math.min(Math.abs(p - low), Math.abs(p - high)) < 1e-9) return;
        const expected = p > high ? 'over' : p < low ? 'under' : 'no-certain-difference';
        expect(testShareAgainstLevel({ count, base }, level).result).toBe(expected);
      }),
      RUNS,
    );
  });
});
