import { describe, expect, it } from 'vitest';
import {
  testRateAgainstLevel,
  testRates,
  testShareAgainstLevel,
  testShares,
  withoutPart,
} from '../../../web/domain/statistics/difference';
import { cochranArmitage } from '../../../web/domain/statistics/linear-trend';
import { mannKendall } from '../../../web/domain/statistics/mann-kendall';
import { median, medianDeviation, robustZ } from '../../../web/domain/statistics/robust';

describe('the test of a difference', () => {
  it('says over and under only when chance is an unlikely reason', () => {
    const rest = { count: 8000, base: 20000 };
    expect(testShares({ count: 60, base: 100 }, rest).result).toBe('over');
    expect(testShares({ count: 20, base: 100 }, rest).result).toBe('under');
    expect(testShares({ count: 6, base: 12 }, rest).result).toBe('no-certain-difference');
  });

  it('takes a level as fixed: its interval is that of the share, moved', () => {
    const { interval, result } = testShareAgainstLevel({ count: 10, base: 14 }, 0.4);
    expect(interval.low).toBeCloseTo(0.053509, 6);
    expect(result).toBe('over');
    expect(testShareAgainstLevel({ count: 10, base: 14 }, 0.46).result).toBe('no-certain-difference');
  });

  it('of rates goes by events, not by persons', () => {
    const rest = { count: 900, base: 90_000 };
    expect(testRates({ count: 30, base: 1000 }, rest).result).toBe('over');
    expect(testRates({ count: 0, base: 1000 }, rest).result).toBe('under');
    expect(testRates({ count: 12, base: 1000 }, rest).result).toBe('no-certain-difference');
    expect(testRateAgainstLevel({ count: 30, base: 1000 }, 0.01).result).toBe('over');
    expect(testRates({ count: 0, base: 50 }, { count: 0, base: 60 }).result).toBe('no-certain-difference');
  });

  it('knows what remains without a part, and when something is no part', () => {
    expect(withoutPart({ count: 50, base: 200 }, { count: 20, base: 30 })).toEqual({ count: 30, base: 170 });
    expect(withoutPart({ count: 10, base: 200 }, { count: 20, base: 30 })).toBeUndefined();
    expect(withoutPart({ count: 20, base: 30 }, { count: 20, base: 30 })).toBeUndefined();
  });
});

describe('trend tests', () => {
  // 20, 30, 40 % of a hundred each time: χ² = 20² / (0.3 · 0.7 · 200) = 9.524
  it('by Cochran and Armitage', () => {
    const groups = [20, 30, 40].map((count) => ({ count, base: 100 }));
    const { direction, p } = cochranArmitage(groups, [1, 2, 3]);
    expect(direction).toBe('rising');
    expect(p).toBeCloseTo(0.002028231, 8);
    expect(cochranArmitage([...groups].reverse(), [1, 2, 3]).direction).toBe('falling');
    expect(cochranArmitage([...groups].reverse(), [1, 2, 3]).p).toBeCloseTo(p, 12);
  });

  it('by Cochran and Armitage find nothing where nothing varies', () => {
    const none = [0, 0, 0].map((count) => ({ count, base: 40 }));
    expect(cochranArmitage(none, [1, 2, 3])).toEqual({ direction: 'no-clear-trend', p: 1 });
  });

  // Kendall's exact table: 2/4!, 2/5!, 10/5! …
  it.each([
    [[1, 2, 3, 4], 'no-clear-trend', 2 / 24],
    [[1, 2, 3, 4, 5], 'rising', 2 / 120],
    [[5, 4, 3, 2, 1], 'falling', 2 / 120],
    [[2, 1, 3, 4, 5], 'no-clear-trend', 10 / 120],
    [[1, 2, 3, 4, 5, 7, 6], 'rising', 14 / 5040],
    [[3, 3, 3, 3, 3], 'no-clear-trend', 1],
  ])('by Mann and Kendall of %j: %s', (values, direction, p) => {
    const found = mannKendall(values);
    expect(found.direction).toBe(direction);
    expect(found.p).toBeCloseTo(p, 12);
  });
});

describe('robust distances', () => {
  it('are not moved by the outlier', () => {
    const others = [9, 10, 10, 11, 12, 500];
    expect(median(others)).toBe(10.5);
    expect(medianDeviation(others)).toBeCloseTo(1.4826, 4);
    expect(robustZ(500, others)).toBeGreaterThan(300);
    expect(robustZ(10.5, others)).toBe(0);
  });

  it('have no scale without others or when most are equal', () => {
    expect(robustZ(3, [])).toBeUndefined();
    expect(robustZ(3, [1, 1, 1, 8])).toBeUndefined();
    expect(median([])).toBeUndefined();
  });
});
