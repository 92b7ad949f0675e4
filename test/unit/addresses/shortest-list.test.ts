import { describe, expect, it } from 'vitest';
import { type HouseNumber, parseHouseNumber } from '../../../web/domain/addresses/house-number';
import { parseAddressItem } from '../../../web/domain/addresses/parse-address-item';
import { addressItemText, shortestList } from '../../../web/domain/addresses/shortest-list';

/** "1-5 7A": every number from 1 to 5, and 7A; "2..8": every second number. */
function houses(text: string): HouseNumber[] {
  return text.split(' ').flatMap((word): HouseNumber[] => {
    const range = /^(\d+)(-|\.\.)(\d+)$/.exec(word);
    if (!range) return [parseHouseNumber(word)!];
    const numbers: HouseNumber[] = [];
    for (let n = Number(range[1]); n <= Number(range[3]); n += range[2] === '-' ? 1 : 2)
      numbers.push({ number: n, letter: '' });
    return numbers;
  });
}

const textOf = (members: string, street: string, sharp = false): string =>
  shortestList(houses(members), houses(street), { sharp }).text;

describe('shortest list', () => {
  it('writes one side of a street and a house of the other as an officer would', () => {
    expect(textOf('2..26 5', '1-40')).toBe('2-26 (lige numre), 5');
  });

  it('puts an unmarked item that a later mark could be misread to cover at the end', () => {
    expect(textOf('5 8..26', '1-40')).toBe('8-26 (lige numre), 5');
    expect(textOf('4 8..26', '1..41 4 8..40')).toBe('4-26 (lige numre)');
    expect(textOf('4 8..26', '1-40')).toBe('4, 8-26 (lige numre)');
  });

  it('needs no mark where only one side has houses, unless it must be sharp', () => {
    expect(textOf('2..26', '2..40')).toBe('2-26');
    expect(textOf('2..26', '2..40', true)).toBe('2-26 (lige numre)');
  });

  it('runs over numbers that the street lacks, unless it must be sharp', () => {
    expect(textOf('1..7 11 13', '1..7 11 13 2..20')).toBe('1-13 (ulige numre)');
    expect(textOf('1..7 11 13', '1..7 11 13 2..20', true)).toBe('1-7 (ulige numre), 11-13 (ulige numre)');
  });

  it('never runs over a house that is no member', () => {
    expect(textOf('1 3 7', '1..7')).toBe('1-3, 7');
    expect(textOf('1 2 4', '1 2 3A 4')).toBe('1-2, 4');
  });

  it('takes lettered houses in with their number where all of them are members', () => {
    expect(textOf('5A 5B', '5A 5B 7')).toBe('5');
    expect(textOf('5 5A 6', '5 5A 6')).toBe('5-6');
  });

  it('names letters where not all houses of a number are members', () => {
    expect(textOf('5A', '5 5A 5B')).toBe('5A');
    expect(textOf('5A 5B', '5 5A 5B')).toBe('5A-B');
    expect(textOf('5A 5C', '5 5A 5B 5C')).toBe('5 (a&c)');
    expect(textOf('5A 5C', '5 5A 5C')).toBe('5A-C');
    expect(textOf('5A 5C', '5 5A 5C', true)).toBe('5 (a&c)');
    expect(textOf('5A 5C 5D 5E', '5 5A 5B 5C 5D 5E')).toBe('5 (a&c-e)');
    expect(textOf('5Z 5Æ 5Ø', '5 5Z 5Æ 5Ø 5Å')).toBe('5Z-Ø');
  });

  it('names the same letters over several numbers in one item', () => {
    const lettered = '28A 28B 30A 30B 32A 32B 34A 34B 36A 36B';
    expect(textOf(lettered, `${lettered} 28..36 29A 31A`)).toBe('28-36 (a&b, lige numre)');
    expect(textOf(lettered, `${lettered} 28..36`)).toBe('28-36 (a&b)');
    expect(textOf(lettered, `${lettered} 28..36`, true)).toBe('28-36 (a&b, lige numre)');
    expect(textOf('1A 2A 3A', '1-3 1A 2A 3A')).toBe('1-3 (a)');
  });

  it('says which members no list can name alone, and names the rest', () => {
    const list = shortestList(houses('5 7'), houses('5 5A 7'));
    expect(list.unnamed).toEqual([{ number: 5, letter: '' }]);
    expect(list.text).toBe('7');
  });

  it('has nothing to say without members', () => {
    expect(shortestList([], houses('1-9'))).toEqual({ text: '', ranges: [], unnamed: [] });
  });

  it('counts members that the street lacks as standing there', () => {
    expect(textOf('3 5', '1-2')).toBe('3-5');
  });

  it('reaches from the lowest to the highest house number', () => {
    expect(textOf('1-999', '1-999')).toBe('1-999');
    expect(textOf('999', '1-999')).toBe('999');
  });
});

describe('a street with its list as one printed item', () => {
  const list = shortestList(houses('2..10'), houses('1-20'));

  it('is read back as the same street and ranges', () => {
    for (const street of ['Flyvervej', 'Gl. Jennumvej', '10. Februar Vej', 'Vej 4', 'Christian 10.s Vej']) {
      const text = addressItemText(street, list);
      expect(text, street).toBeDefined();
      const read = parseAddressItem(text!);
      expect(read).toEqual({ street, ranges: list.ranges, findings: [] });
    }
  });

  it('is not written for a name that no reader would take for a street', () => {
    expect(addressItemText('1-3', list)).toBeUndefined();
  });
});
