import { describe, expect, it } from 'vitest';
import { comparePeriods, parsePeriod, reaches, samePeriod } from '../../../web/domain/figures/period';
import { dataset } from './data';

describe('a printed period', () => {
  it.each([
    ['2023', 'year', '2023-01-01', '2023-12-31'],
    ['2024-01-01', 'day', '2024-01-01', '2024-01-01'],
    ['2024-10', 'month', '2024-10-01', '2024-10-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023/2024', 'school-year', '2023-08-01', '2024-07-31'],
    ['2023-10/2024-09', 'range', '2023-10-01', '2024-09-30'],
    ['2018-01/2019-12', 'range', '2018-01-01', '2019-12-31'],
    ['2021-07-01/2025-06-30', 'range', '2021-07-01', '2025-06-30'],
    ['undated', 'undated', '', ''],
  ])('%s is a %s from %s to %s', (text, kind, start, end) => {
    expect(parsePeriod(text)).toEqual({ text, kind, start, end });
  });

  it.each([
    '',
    '23',
    'spring 2023',
    '2023-13',
    '2023-00',
    '2023-02-29',
    '2023-04-31',
    '2023-04-00',
    '2023/2025',
    '2023/2023',
    '2024/2023',
    '2023-10/2023-09',
    '2023-10/2024',
    '2023/2024/2025',
    '2017-2021',
    ' 2023',
  ])('%j is none', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it('is read in every figure of the data', () => {
    expect(dataset.observations.filter(({ period }) => !parsePeriod(period))).toEqual([]);
  });
});

describe('the order of periods', () => {
  it('follows the first day: a year on 1 January, a school year on 1 August; undated stands last', () => {
    const ordered = [
      '2011-01/2015-12',
      '2022/2023',
      '2023-01-01',
      '2023-01',
      '2023',
      '2023-07/2024-06',
      '2023/2024',
      '2023-10/2024-09',
      '2024',
      'undated',
    ];
    expect([...ordered].reverse().sort(comparePeriods)).toEqual(ordered);
  });

  it('reaches a break that begins on the same day or before', () => {
    expect(reaches('2023/2024', '2023/2024')).toBe(true);
    expect(reaches('2023-01-01', '2023')).toBe(true);
    expect(reaches('2023', '2023-01-01')).toBe(true);
    expect(reaches('2022/2023', '2023')).toBe(false);
    expect(reaches('2024', '2023/2024')).toBe(true);
    expect(reaches('2023', '2023/2024')).toBe(false);
    expect(reaches('undated', '2001')).toBe(false);
  });
});

describe('the same period', () => {
  it('is exactly the same: a year is not a day of it, and undated is never joined', () => {
    expect(samePeriod('2024', '2024')).toBe(true);
    expect(samePeriod('2024', '2024-01-01')).toBe(false);
    expect(samePeriod('undated', 'undated')).toBe(false);
  });
});
