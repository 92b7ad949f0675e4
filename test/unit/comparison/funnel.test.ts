import { describe, expect, it } from 'vitest';
import { compareAreas } from '../../../web/domain/comparison/compare';
import { type Funnel, funnel } from '../../../web/domain/comparison/funnel';
import { makeFigureIndex } from '../../../web/domain/figures/figure-index';
import { dataset, index, indicator, observation } from '../figures/data';

const nothing = { targets: [], criteria: [] };
const of = (id: string, period: string): Funnel | undefined => {
  const model = compareAreas(index, dataset.background, id, period);
  return model && funnel(model);
};

describe('the funnel plot', () => {
  it('holds the areas with a base, and names the others', () => {
    const plot = of('youth-started-upper-secondary-same-year', '2024-10');
    expect(plot?.level).toBe(86.6);
    expect(plot?.areas.map(({ area, base, place }) => [area.area.id, base, place])).toEqual([
      ['gl-jennumparken', 24, 'inside'],
      ['glarbjergvej', 16, 'inside'],
      ['vangdalen', 14, 'inside'],
    ]);
    expect(plot?.without.map(({ area }) => area.id)).toEqual([
      'hermann-stillingsvej',
      'energivej',
      'sjaellandsgade',
      'centrale-randers',
    ]);
  });

  it('tells how far outside an area lies', () => {
    const share = (area: string, value: number, i: number, denominator: number | null = 100) =>
      observation({ id: `0000000${i}`, area, value, denominator });
    const made = makeFigureIndex({ ...dataset.catalogue, indicators: [indicator()], conflicts: [] }, [
      share('randers-kommune', 50, 0, null),
      share('vangdalen', 52, 1),
      share('glarbjergvej', 61, 2),
      share('energivej', 34, 3),
    ]);
    const model = compareAreas(made, nothing, 'x', '2023');
    const places = model && funnel(model)?.areas.map(({ area, place }) => [area.area.id, place]);
    expect(Object.fromEntries(places ?? [])).toEqual({
      vangdalen: 'inside',
      glarbjergvej: 'outside-95',
      energivej: 'outside-99.8',
    });
  });

  it('has lines that close in about the level', () => {
    const lines = of('youth-started-upper-secondary-same-year', '2024-10')?.lines ?? [];
    expect(lines[0]?.base).toBe(1);
    expect(lines.at(-1)?.base).toBeGreaterThan(24);
    for (const { inner, outer } of lines) {
      expect(outer.low).toBeLessThanOrEqual(inner.low);
      expect(inner.low).toBeLessThanOrEqual(86.6);
      expect(inner.high).toBeGreaterThanOrEqual(86.6);
      expect(outer.high).toBeGreaterThanOrEqual(inner.high);
    }
  });

  it('is none without bases, without the municipality, or for what is no share', () => {
    expect(of('youth-18-29-education-completed-or-ongoing', '2021')).toBeUndefined();
    expect(of('school-absence-mean', '2023/2024')).toBeUndefined();
    expect(of('language-general', '2023')).toBeUndefined(); // the municipality's figure is doubtful
  });
});
