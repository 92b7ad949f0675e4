import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '../../../web/svg/text';

describe('textWidth', () => {
  it('estimates Inter from above, by at most a tenth', () => {
    // measured in Chromium with Inter Regular at 1000 px
    expect(textWidth('Glarbjergvej-området Randers Kommune 43,4 %', 1000)).toBeGreaterThanOrEqual(23_124);
    expect(textWidth('Glarbjergvej-området Randers Kommune 43,4 %', 1000)).toBeLessThan(23_124 * 1.1);
    expect(textWidth('Glarbjergvej-området Randers Kommune 43,4 %', 1000, 600)).toBeGreaterThanOrEqual(
      23_659,
    );
  });
  it('grows with size and is nothing for nothing', () => {
    expect(textWidth('æøå', 24)).toBeCloseTo(2 * textWidth('æøå', 12), 9);
    expect(textWidth('')).toBe(0);
  });
});

describe('wrapText', () => {
  it('breaks at blanks, keeps every word, and never breaks a fixed blank', () => {
    const lines = wrapText('Skolefraværet var 11,3\u00a0% blandt elever', 90);
    expect(lines.join(' ')).toBe('Skolefraværet var 11,3\u00a0% blandt elever');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(90);
  });
  it('gives a word that is too long a line of its own', () => {
    expect(wrapText('a Beskæftigelsesministeriet b', 40)).toEqual(['a', 'Beskæftigelsesministeriet', 'b']);
  });
});
