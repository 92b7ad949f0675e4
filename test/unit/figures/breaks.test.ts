import { describe, expect, it } from 'vitest';
import { breaksBetween } from '../../../web/domain/figures/breaks';
import { dataset } from './data';

const { breaks } = dataset.catalogue;
const reasons = (indicator: string, area: string, from: string, to: string): string[] =>
  breaksBetween(breaks, indicator, area, from, to).map(({ kind, at_period }) => `${kind} ${at_period}`);

describe('registered breaks between two figures', () => {
  it('part them when the later one reaches the break and the earlier one does not', () => {
    expect(reasons('school-absence-mean', 'vangdalen', '2019-08/2019-12', '2023/2024')).toEqual([
      'definition 2023/2024',
    ]);
    expect(reasons('school-absence-mean', 'vangdalen', '2023/2024', '2024/2025')).toEqual([]);
  });

  it('hold for all indicators of an area whose boundary changed', () => {
    expect(reasons('dwellings', 'glarbjergvej', '2020', '2024-01-01')).toEqual(['boundary 2021']);
    expect(reasons('dwellings', 'vangdalen', '2020', '2024-01-01')).toEqual([]);
  });

  it('are told in order of time, whichever figure is named first', () => {
    const both = ['definition 2018-01/2019-12', 'definition 2023'];
    expect(reasons('evictions', 'vangdalen', '2011', '2023')).toEqual(both);
    expect(reasons('evictions', 'vangdalen', '2023', '2011')).toEqual(both);
  });

  it('never lie beside an undated figure', () => {
    expect(reasons('language-general', 'vangdalen', 'undated', '2023')).toEqual([]);
  });
});
