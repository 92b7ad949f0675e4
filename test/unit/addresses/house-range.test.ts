import { describe, expect, it } from 'vitest';
import { expandRanges, expandToTexts } from '../../../web/domain/addresses/expand-ranges';
import { parseHouseNumber } from '../../../web/domain/addresses/house-number';
import { type HouseRange, hasParity, rangeContains } from '../../../web/domain/addresses/house-range';

const range = (from: number, to: number, parity: HouseRange['parity'] = 'all', letters = ''): HouseRange => ({
  from,
  to,
  parity,
  letters: [...letters],
});
const contains = (one: HouseRange, house: string): boolean => {
  const parsed = parseHouseNumber(house);
  return parsed !== undefined && rangeContains(one, parsed);
};

describe('a range', () => {
  it('holds both its ends, and only numbers of its parity', () => {
    expect(['1', '2', '9', '10'].map((house) => contains(range(1, 9, 'odd'), house))).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(hasParity(0, 'even')).toBe(true);
    expect(hasParity(7, 'even')).toBe(false);
    expect(hasParity(7, 'all')).toBe(true);
  });

  it('without letters takes in the lettered houses of its numbers', () => {
    expect(contains(range(28, 36, 'even'), '28A')).toBe(true);
    expect(contains(range(28, 36, 'even'), '29A')).toBe(false);
  });

  it('with letters holds those houses and not the bare number', () => {
    const lettered = range(28, 36, 'even', 'AB');
    expect(['28', '28A', '28B', '28C', '36B'].map((house) => contains(lettered, house))).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
  });
});

describe('expanding', () => {
  it('names each house once, in order', () => {
    expect(expandToTexts([range(7, 9), range(2, 8, 'even'), range(5, 5, 'all', 'BA'), range(5, 5)])).toEqual([
      '2',
      '4',
      '5',
      '5A',
      '5B',
      '6',
      '7',
      '8',
      '9',
    ]);
  });

  it('is empty for nothing, for a contradiction and for numbers that no house has', () => {
    expect(expandRanges([])).toEqual([]);
    expect(expandRanges([range(5, 5, 'even'), range(9, 3), range(1000, 2000)])).toEqual([]);
    expect(expandRanges([range(-5, 1)])).toEqual([{ number: 1, letter: '' }]);
  });
});
