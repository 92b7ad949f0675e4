import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../web/domain/search/fold';
import { textOf } from '../../../web/text';
import { csvCell } from '../../../web/ui/csv';
import { parseBreaks, writeBreaks } from '../../../web/views/map/model/breaks-input';

const SEED = { seed: 7_309_000, numRuns: 500 };

describe('a cell of a CSV file', () => {
  it('comes back as it was, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 6 }), (cells) => {
        const { data } = Papa.parse<string[]>(cells.map(csvCell).join(';'), { delimiter: ';' });
        const expected = cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell));
        expect(data[0] ?? ['']).toEqual(expected);
      }),
      SEED,
    );
  });

  it('never begins with what a spreadsheet runs', () => {
    const formula = fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string())
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(formula, (text) => {
        expect(csvCell(text).replace(/^"/, '').startsWith("'")).toBe(true);
      }),
      SEED,
    );
  });

  it('writes numbers with a decimal comma that reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (n) => {
        const value = n / 1000;
        const cell = csvCell(value);
        expect(cell).toMatch(/^-?\d+(,\d+)?$/);
        expect(Number(cell.replace(',', '.'))).toBe(value);
      }),
      SEED,
    );
  });
});

describe('breaks and search words', () => {
  it('breaks that are written are read again, in both languages', () => {
    const numbers = fc.array(
      fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 100),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(numbers, fc.constantFrom('da' as const, 'en' as const), (breaks, language) => {
        expect(parseBreaks(writeBreaks(textOf(language), breaks))).toEqual(breaks.map((value) => value + 0));
      }),
      SEED,
    );
  });

  it('folded words fold to themselves', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        expect(fold(fold(words))).toBe(fold(words));
      }),
      SEED,
    );
  });
});
