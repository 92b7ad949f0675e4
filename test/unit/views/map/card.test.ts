import { describe, expect, it } from 'vitest';
import { areaCard } from '../../../../web/views/shared/receipt/card';
import { index } from './dataset';
import { da, figuresOf } from './support';

const card = (area: string, id: string, period: string) => {
  const { figures, indicator } = figuresOf(id, period);
  const made = areaCard(da, index, indicator, figures, area);
  return made && JSON.parse(JSON.stringify(made).replaceAll('\u00a0', ' '));
};

describe('the card of a number', () => {
  it('carries base, period, source with its place, and why nothing can be tested', () => {
    expect(card('hermann-stillingsvej', 'school-absence-mean', '2023/2024')).toMatchObject({
      name: 'Hermann Stillingsvej-området',
      value: '11,3 %',
      base: 'antal personer er ikke oplyst',
      period: '2023/24',
      comparison: ['3,5 procentpoint over kommunens 7,8 %', 'kan ikke testes: antal personer er ikke oplyst'],
      doubts: [],
      source: 'Boligsocial Helhedsplan Randers 2025-29',
      place: 'Delmål og indikatorer Uddannelse og livschancer: fremmøde i skolen',
    });
  });

  it('says that a difference may be chance where the base is known', () => {
    expect(card('vangdalen', 'youth-started-upper-secondary-same-year', '2024-10')).toMatchObject({
      base: 'ud af 14 personer',
      comparison: [
        '15,2 procentpoint under kommunens 86,6 %',
        'ingen sikker forskel: den kan være tilfældig',
      ],
      doubts: ['få personer bag tallet'],
    });
  });

  it('shows what other sources say beside the figure, and what is wrong', () => {
    const shown = card('energivej', 'household-income-relative', '2023');
    expect(shown).toMatchObject({ value: '52 %', unit: 'procent af kommunens niveau' });
    expect(shown.others).toHaveLength(1);
    expect(shown.others[0]).toContain('56 %');
    expect(shown.doubts).toContain('kilderne er uenige');
  });

  it('tells why there is no figure', () => {
    const none = card('centrale-randers', 'income-over-300k-15plus', '2009');
    expect(none).toMatchObject({
      hasValue: false,
      value: 'gælder ikke her',
      base: '',
      source: '',
      comparison: [],
    });
  });

  it('does not compare counts, nor the municipality with itself', () => {
    expect(card('vangdalen', 'dwellings', '2024-01-01').comparison).toEqual([]);
    expect(card('randers-kommune', 'school-absence-mean', '2023/2024')).toMatchObject({
      name: 'Randers Kommune',
      comparison: [],
    });
    expect(card('nowhere', 'school-absence-mean', '2023/2024')).toBeUndefined();
  });
});
