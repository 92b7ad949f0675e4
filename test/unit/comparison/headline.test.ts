import { describe, expect, it } from 'vitest';
import { mayColourMap } from '../../../web/domain/figures/indicator';
import { headlines, LEAST_AREAS, newestPeriod } from '../../../web/views/map/comparison/headline';
import { figures } from './fixture';

const found = headlines(figures);
const all = found.flatMap((theme) => theme.headlines);

describe('headlines', () => {
  it('takes all that the newest plan is measured by and that may colour a map, and no counts', () => {
    const official = figures.catalogue.indicators.filter(
      (one) => one.plans.includes('2025') && mayColourMap(one) && one.kind !== 'count',
    );
    const shown = new Set(all.map(({ indicator }) => indicator.id));
    expect(official.length).toBeGreaterThan(10);
    for (const { id } of official) expect(shown).toContain(id);
    for (const { indicator } of all) {
      expect(mayColourMap(indicator)).toBe(true);
      expect(indicator.kind).not.toBe('count');
    }
  });

  it('takes one best covered figure where the plan has no goal', () => {
    const others = found.filter(({ official }) => !official);
    expect(others.map(({ theme }) => theme)).toEqual(['beboersammensaetning', 'oekonomi']);
    for (const { headlines: shown } of others) expect(shown).toHaveLength(1);
  });

  it('puts figures of most areas first, and compares in a period of at least three areas', () => {
    for (const { headlines: shown, official } of found.filter((theme) => theme.official)) {
      expect(official).toBe(true);
      const areas = shown.map(({ indicator }) => newestPeriod(figures, indicator.id)!.areas);
      expect(areas).toEqual([...areas].sort((a, b) => b - a));
    }
    for (const { indicator, period } of all) {
      const newest = newestPeriod(figures, indicator.id)!;
      expect(newest.period).toBe(period);
      expect(newest.areas).toBeGreaterThanOrEqual(LEAST_AREAS);
    }
  });

  it('does not take a newer period of fewer areas', () => {
    // 2025 has only the total of all seven
    expect(newestPeriod(figures, 'population')).toEqual({ period: '2024-01-01', areas: 7 });
    expect(newestPeriod(figures, 'no such indicator')).toBeUndefined();
  });
});
