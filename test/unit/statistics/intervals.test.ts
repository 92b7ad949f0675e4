import { describe, expect, it } from 'vitest';
import { byar } from '../../../web/domain/statistics/byar';
import { garwood } from '../../../web/domain/statistics/exact-count';
import { clopperPearson } from '../../../web/domain/statistics/exact-share';
import { funnelLimits } from '../../../web/domain/statistics/funnel';
import { countInterval, rateInterval, shareInterval } from '../../../web/domain/statistics/method';
import { newcombe } from '../../../web/domain/statistics/newcombe';
import { wilson } from '../../../web/domain/statistics/wilson';

const six = (interval: { readonly low: number; readonly high: number }): readonly [string, string] => [
  interval.low.toFixed(6),
  interval.high.toFixed(6),
];

describe('Wilson at 95 %', () => {
  it.each([
    [10, 14, '0.453509', '0.882786'],
    [0, 5, '0.000000', '0.434482'],
    [5, 5, '0.565518', '1.000000'],
    [141, 1378, '0.087410', '0.119445'],
  ])('%d of %d', (count, base, low, high) => {
    expect(six(wilson(count / base, base))).toEqual([low, high]);
  });

  it('ends exactly at 0 and 1', () => {
    for (let base = 1; base < 200; base++) {
      expect(wilson(0, base).low).toBe(0);
      expect(wilson(1, base).high).toBe(1);
    }
  });
});

describe('the exact interval of a share', () => {
  // closed forms: none of n is 1 - (α/2)^(1/n); one of two solves 1 - (1 - p)² = α/2
  it.each([
    [0, 5, 0, 1 - 0.025 ** (1 / 5)],
    [5, 5, 0.025 ** (1 / 5), 1],
    [1, 2, 1 - Math.sqrt(0.975), Math.sqrt(0.975)],
    [0, 1, 0, 0.975],
  ])('%d of %d', (count, base, low, high) => {
    const found = clopperPearson(count, base);
    expect(found.low).toBeCloseTo(low, 12);
    expect(found.high).toBeCloseTo(high, 12);
  });
});

describe('limits of a count', () => {
  // the table of exact Poisson limits in Eayres 2008 and most textbooks
  it.each([
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [2, 0.2422, 7.2247],
    [5, 1.6235, 11.6683],
    [10, 4.7954, 18.3904],
    [100, 81.364, 121.6268],
  ])('exactly: %d', (count, low, high) => {
    const found = garwood(count);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it('are close to exact by Byar from ten on, and never under nought', () => {
    for (let count = 10; count < 400; count += 7) {
      const [close, exact] = [byar(count), garwood(count)];
      expect(Math.abs(close.low / exact.low - 1)).toBeLessThan(0.002);
      expect(Math.abs(close.high / exact.high - 1)).toBeLessThan(0.002);
    }
    expect(byar(0).low).toBe(0);
    expect(byar(1, 0.998).low).toBeGreaterThanOrEqual(0);
  });
});

describe('the interval of a difference', () => {
  it('is that of Newcombe (56 of 70 against 48 of 80)', () => {
    const { low, high } = newcombe(56 / 70, 70, 48 / 80, 80);
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });
});

describe('the method', () => {
  it.each([
    [shareInterval(2, 9), 'clopper-pearson'],
    [shareInterval(2, 10), 'wilson'],
    [countInterval(9), 'garwood'],
    [countInterval(10), 'byar'],
    [rateInterval(3, 400), 'garwood'],
  ])('of %o is %s', ({ method }, wanted) => {
    expect(method).toBe(wanted);
  });

  it('of a rate divides the limits of its count by the base', () => {
    expect(rateInterval(20, 1000).high).toBeCloseTo(countInterval(20).high / 1000, 15);
  });
});

describe('funnel limits', () => {
  it('lie about the level, narrower for more people, within 0 and 1', () => {
    expect(six(funnelLimits(0.5, 100))).toEqual(['0.402002', '0.597998']);
    expect(six(funnelLimits(0.5, 100, 0.998))).toEqual(['0.345488', '0.654512']);
    expect(funnelLimits(0.05, 10, 0.998).low).toBe(0);
  });
});
