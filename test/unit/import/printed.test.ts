import { describe, expect, it } from 'vitest';
import { decimalSign, readPrintedNumber } from '../../../web/domain/import/printed-number';
import { readPrintedPeriod } from '../../../web/domain/import/printed-period';

const comma = { sign: ',', mixed: false } as const;
const readAs = (text: string, sign: Parameters<typeof readPrintedNumber>[1] = comma): unknown => {
  const read = readPrintedNumber(text, sign);
  if (read.kind === 'number') return read.qualifier ? `${read.qualifier} ${read.value}` : read.value;
  if (read.kind === 'mark') return read.reason;
  return read.kind === 'bad' ? read.why : read.kind;
};

describe('printed numbers', () => {
  it.each([
    ['43,4', 43.4],
    ['1.270', 1270],
    ['1.270.000,5', 1270000.5],
    [' 1 270 ', 1270],
    ['1\u00a0270', 1270],
    ['43,4 %', 43.4],
    ['43,4pct.', 43.4],
    ["'12", 12],
    ['−2,5', -2.5],
    ['ca. 40', 'approx 40'],
    ['<5', 'less-than 5'],
    ['>= 1.000', 'at-least 1000'],
    ['mere end 40', 'more-than 40'],
    ['', 'empty'],
    ['..', 'withheld-at-source'],
    ['…', 'not-delivered'],
    ['.', 'not-applicable'],
    ['-', 'dash'],
    ['43.4', 'decimal-mixed'],
    ['1.27', 'decimal-mixed'],
    ['1-5', 'not-a-number'],
    ['12 34', 'not-a-number'],
    ['1,2,3', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['=1+1', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['9'.repeat(400), 'not-a-number'],
    ['43,9999999999999999999900', 'not-a-number'],
    ['000000000000000000043,40', 43.4],
  ])('%s', (text, value) => {
    expect(readAs(text)).toBe(value);
  });

  it('are not read where a sign can mean two things', () => {
    expect(readAs('1.270', { sign: '', mixed: false })).toBe('number-ambiguous');
    expect(readAs('1270', { sign: '', mixed: false })).toBe(1270);
    expect(readAs('43,4', { sign: '', mixed: true })).toBe('decimal-mixed');
  });

  it('tell the sign of their file, or that it has two', () => {
    expect(decimalSign(['1.270', '43,4'])).toEqual({ sign: ',', mixed: false });
    expect(decimalSign(['1,270', '0.434'])).toEqual({ sign: '.', mixed: false });
    expect(decimalSign(['1.270', '12'])).toEqual({ sign: '', mixed: false });
    expect(decimalSign(['43,4', '43.4'])).toEqual({ sign: '', mixed: true });
    expect(decimalSign(['1.270.000'])).toEqual({ sign: ',', mixed: false });
  });
});

describe('printed periods', () => {
  it.each([
    ['2023', '2023'],
    ['2023/24', '2023/2024'],
    ['2023-24', '2023/2024'],
    ['Skoleåret 2023/24', '2023/2024'],
    ['1999/00', '1999/2000'],
    ['1. januar 2024', '2024-01-01'],
    ['01-10-2024', '2024-10-01'],
    ['1.1.2024', '2024-01-01'],
    ['okt. 2024', '2024-10'],
    ['maj 2024', '2024-05'],
    ['2024M10', '2024-10'],
    ['2024K1', '2024-01/2024-03'],
    ['2. kvartal 2024', '2024-04/2024-06'],
    ['2023-10/2024-09', '2023-10/2024-09'],
    ['2023/25', undefined],
    ['31-02-2024', undefined],
    ['januar', undefined],
    ['12', undefined],
    ['20234', undefined],
    ['i alt', undefined],
  ])('%s', (text, period) => {
    expect(readPrintedPeriod(text)).toBe(period);
  });
});
