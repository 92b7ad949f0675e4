import { describe, expect, it } from 'vitest';
import {
  compareHouseNumbers,
  formatHouseNumber,
  parseHouseNumber,
} from '../../../web/domain/addresses/house-number';

describe('house numbers', () => {
  it('are read with capital or small letter, blanks and leading zeros', () => {
    expect(parseHouseNumber('34')).toEqual({ number: 34, letter: '' });
    expect(parseHouseNumber('034a')).toEqual({ number: 34, letter: 'A' });
    expect(parseHouseNumber(' 34 B ')).toEqual({ number: 34, letter: 'B' });
    expect(parseHouseNumber('019Å')).toEqual({ number: 19, letter: 'Å' });
  });

  it.each(['', '0', '1000', '5AB', 'A5', '5-7', '-5', '5.', '٣'])('%j is none', (text) => {
    expect(parseHouseNumber(text)).toBeUndefined();
  });

  it('stand in the order 34 < 34A < 34B < 35, with Æ, Ø, Å after Z', () => {
    const inOrder = ['2', '10', '34', '34A', '34B', '34Z', '34Æ', '34Ø', '34Å', '35'];
    const sorted = [...inOrder]
      .reverse()
      .flatMap((text) => parseHouseNumber(text) ?? [])
      .sort(compareHouseNumbers)
      .map(formatHouseNumber);
    expect(sorted).toEqual(inOrder);
  });
});
