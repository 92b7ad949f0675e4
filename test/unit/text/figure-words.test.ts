import { describe, expect, it } from 'vitest';
import type { Observation, Qualifier, Unit } from '../../../web/domain/figures/observation';
import { textOf } from '../../../web/text';
import { baseWords, observationWords, reasonWords, valueWords } from '../../../web/text/figure-words';

const [da, en] = [textOf('da'), textOf('en')];
const plain = (words: string): string => words.replaceAll('\u00a0', ' ');
const row = (change: Partial<Observation>): Observation => ({
  id: '00000000',
  indicator: 'x',
  area: 'a',
  period: '2023',
  value: 40,
  low: null,
  high: null,
  unit: 'percent',
  numerator: null,
  denominator: null,
  qualifier: '',
  source: 's',
  locator: 'l',
  note: '',
  ...change,
});

describe('a value in words', () => {
  it.each<[Unit, number, number, string, string]>([
    ['percent', 43.4, 1, '43,4 %', '43,4 %'],
    ['persons', 1270, 0, '1.270', '1.270 personer'],
    ['per-1000', 31.1, 1, '31,1 pr. 1.000', '31,1 pr. 1.000 beboere'],
    ['times-municipality', 4.5, 1, '4,5 gange', '4,5 gange kommunens niveau'],
    ['times-national', 3, 0, '3 gange', '3 gange landets niveau'],
    ['percent-of-municipality', 52, 0, '52 %', '52 % af kommunens niveau'],
    ['count', 344, 0, '344', '344'],
    ['dkk', 300000, 0, '300.000 kr.', '300.000 kr.'],
  ])('with the unit %s', (unit, value, decimals, short, full) => {
    expect(plain(valueWords(da, value, unit, decimals))).toBe(short);
    expect(plain(valueWords(da, value, unit, decimals, 'full'))).toBe(full);
  });

  it.each<[Qualifier, string]>([
    ['', '40,0 %'],
    ['approx', 'ca. 40 %'],
    ['at-least', 'mindst 40 %'],
    ['at-most', 'højst 40 %'],
    ['more-than', 'mere end 40 %'],
    ['less-than', 'under 40 %'],
    ['suspect', '40,0 %'],
  ])('with the qualifier "%s"', (qualifier, words) => {
    expect(plain(observationWords(da, row({ qualifier }), 'percent', 1))).toBe(words);
  });

  it('as a span, as words, and in English', () => {
    expect(plain(observationWords(da, row({ value: null, low: 11, high: 17.5 }), 'percent', 1))).toBe(
      '11 til 17,5 %',
    );
    expect(observationWords(da, row({ value: null }), 'percent', 1)).toBe('kun beskrevet med ord');
    expect(observationWords(en, row({ qualifier: 'more-than' }), 'percent', 1)).toBe('more than 40%');
  });
});

describe('the base in words', () => {
  it('never works out a number that was not printed', () => {
    const share = { kind: 'share' as const };
    expect(baseWords(da, row({}), share)).toBe('antal personer er ikke oplyst');
    expect(baseWords(da, row({ denominator: 14 }), share)).toBe('ud af 14 personer');
    expect(baseWords(da, row({ numerator: 10, denominator: 14 }), share)).toBe('10 af 14');
    expect(baseWords(da, row({ numerator: 4100 }), share)).toBe('4.100 personer, antal i alt er ikke oplyst');
    expect(baseWords(da, row({}), { kind: 'count' })).toBe('optalt antal');
  });
});

describe('reasons', () => {
  it('are four different things, as the screen words say', () => {
    expect(reasonWords(da, 'withheld-at-source')).toBe('ikke oplyst af kilden (få personer)');
    expect(reasonWords(da, 'hidden-by-us')).toBe('skjult her (få personer)');
    expect(reasonWords(da, 'not-delivered')).toBe('ikke modtaget');
    expect(reasonWords(da, 'not-applicable')).toBe('gælder ikke her');
  });
});
