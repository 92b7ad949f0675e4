import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Break } from '../../../web/domain/dataset/catalogue';
import { breaksBetween } from '../../../web/domain/figures/breaks';
import { comparePeriods, parsePeriod, reaches } from '../../../web/domain/figures/period';

const RUNS = { seed: 1998, numRuns: 600 };

const two = (n: number): string => String(n).padStart(2, '0');
const year = fc.integer({ min: 2008, max: 2026 });
const month = fc.integer({ min: 1, max: 12 });
const monthText = fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}`);
const period = fc.oneof(
  year.map(String),
  monthText,
  fc.tuple(monthText, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`),
  year.map((y) => `${y}/${y + 1}`),
  fc
    .tuple(monthText, monthText)
    .filter(([a, b]) => a < b)
    .map(([a, b]) => `${a}/${b}`),
  fc.constant('undated'),
);

describe('the order of periods', () => {
  it('is total: antisymmetric, transitive, and equal only for the same text', () => {
    fc.assert(
      fc.property(period, period, period, (a, b, c) => {
        expect(Math.sign(comparePeriods(a, b))).toBe(0 - Math.sign(comparePeriods(b, a)) + 0);
        expect(comparePeriods(a, b) === 0).toBe(a === b);
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0)
          expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('agrees with the days: whoever begins first stands first', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const [one, other] = [parsePeriod(a)!, parsePeriod(b)!];
        expect(one.start <= one.end).toBe(true);
        if (one.start && other.start && one.start < other.start) expect(comparePeriods(a, b)).toBe(-1);
      }),
      RUNS,
    );
  });
});

describe('a break', () => {
  const entry = period.map(
    (at_period): Break => ({ indicator: '*', area: '*', at_period, kind: 'definition', reason_da: '' }),
  );

  it('parts two figures exactly when one reaches it and the other does not', () => {
    fc.assert(
      fc.property(entry, period, period, (at, a, b) => {
        const parted = breaksBetween([at], 'x', 'y', a, b).length > 0;
        expect(breaksBetween([at], 'x', 'y', b, a).length > 0).toBe(parted);
        const sides = [reaches(a, at.at_period), reaches(b, at.at_period)];
        if (a !== 'undated' && b !== 'undated') expect(parted).toBe(sides[0] !== sides[1]);
      }),
      RUNS,
    );
  });

  it('never lets two figures be joined by way of a third between them', () => {
    fc.assert(
      fc.property(entry, period, period, period, (at, ...three) => {
        const [a, b, c] = three.sort(comparePeriods) as [string, string, string];
        if (c === 'undated') return;
        const parted = (from: string, to: string) => breaksBetween([at], 'x', 'y', from, to).length > 0;
        expect(parted(a, c)).toBe(parted(a, b) || parted(b, c));
      }),
      RUNS,
    );
  });
});
