import { describe, expect, it } from 'vitest';
import { makeFigureIndex } from '../../../web/domain/figures/figure-index';
import { comparePeriods } from '../../../web/domain/figures/period';
import { byQuestion, dataset, index } from './data';

describe('the index of figures', () => {
  it('finds exactly the rows of every question', () => {
    for (const rows of byQuestion()) {
      const { indicator, area, period } = rows[0]!;
      expect(index.rows(indicator, area, period)).toEqual(rows);
    }
    expect(byQuestion().flat()).toHaveLength(892);
  });

  it('gives the same from rows as from columns', () => {
    const other = makeFigureIndex(dataset.catalogue, dataset.observations);
    for (const { id } of dataset.catalogue.indicators)
      for (const period of index.periods(id)) {
        expect(other.periods(id)).toEqual(index.periods(id));
        for (const area of index.areasWith(id, period))
          expect(other.figure(id, area, period)).toEqual(index.figure(id, area, period));
      }
  });

  it('lists periods in order and areas as the catalogue does', () => {
    for (const { id } of dataset.catalogue.indicators) {
      const rows = dataset.observations.filter(({ indicator }) => indicator === id);
      expect(index.periods(id)).toEqual([...new Set(rows.map(({ period }) => period))].sort(comparePeriods));
      for (const area of index.monitoringAreas) {
        const own = rows.filter((row) => row.area === area.id);
        expect(index.periodsOf(id, area.id)).toEqual(
          [...new Set(own.map(({ period }) => period))].sort(comparePeriods),
        );
      }
    }
    expect(index.areasWith('children-under-18-share', '2008')).toEqual([
      'gl-jennumparken',
      'glarbjergvej',
      'vangdalen',
      'nordby-three',
      'randers-kommune',
    ]);
  });

  it('knows nothing of what is not there', () => {
    expect(index.rows('no-such', 'vangdalen', '2023')).toEqual([]);
    expect(index.rows('dwellings', 'no-such', '2012')).toEqual([]);
    expect(index.rows('dwellings', 'vangdalen', '1999')).toEqual([]);
    expect(index.periods('no-such')).toEqual([]);
    expect(index.periodsOf('dwellings', 'no-such')).toEqual([]);
    expect(index.areasWith('dwellings', '1999')).toEqual([]);
  });

  it('works without any figure', () => {
    const empty = makeFigureIndex(dataset.catalogue, []);
    expect(empty.periods('dwellings')).toEqual([]);
    expect(empty.figure('dwellings', 'vangdalen', '2012')).toMatchObject({ kind: 'missing' });
  });

  it('knows the areas in the order of the plan, and the municipality', () => {
    expect(index.monitoringAreas.map(({ id }) => id)).toEqual(dataset.catalogue.plans.at(-1)?.areas);
    expect(index.municipality).toBe('randers-kommune');
  });
});
