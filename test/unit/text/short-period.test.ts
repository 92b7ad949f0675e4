import { describe, expect, it } from 'vitest';
import { textOf } from '../../../web/text';
import { capital, listWords, numberWord } from '../../../web/text/lists';
import { shortPeriod } from '../../../web/text/short-period';

const [da, en] = [textOf('da'), textOf('en')];

describe('a short period', () => {
  it.each([
    ['2023', '2023', '2023'],
    ['2023/2024', '2023/24', '2023/24'],
    ['2024-10', 'okt. 2024', 'Oct 2024'],
    ['2024-01-01', '1. jan. 2024', '1 Jan 2024'],
    ['2019-08/2019-12', 'aug.-dec. 2019', 'Aug-Dec 2019'],
    ['2023-10/2024-09', 'okt. 2023-sep. 2024', 'Oct 2023-Sept 2024'],
    ['undated', 'uden årstal', 'undated'],
  ])('of %s', (period, danish, english) => {
    expect(shortPeriod(da, period).replaceAll('\u00a0', ' ')).toBe(danish);
    expect(shortPeriod(en, period).replaceAll('\u00a0', ' ')).toBe(english);
  });
});

describe('lists and numbers in running text', () => {
  it('join with "og", count to twelve in letters, and begin with a capital', () => {
    expect(listWords(da, [])).toBe('');
    expect(listWords(da, ['a'])).toBe('a');
    expect(listWords(da, ['a', 'b'])).toBe('a og b');
    expect(listWords(en, ['a', 'b', 'c'])).toBe('a, b and c');
    expect([1, 2, 7, 12, 13, 1270].map((n) => numberWord(da, n))).toEqual([
      '1',
      'to',
      'syv',
      'tolv',
      '13',
      '1.270',
    ]);
    expect(capital('ældre')).toBe('Ældre');
  });
});
