import { describe, expect, it } from 'vitest';
import { parseAddressItem } from '../../../web/domain/addresses/parse-address-item';

/** Ranges in a short form: 1-29o (odd), 2-8e (even), 7-11 (all), 28-36e[AB]. */
const short = (text: string): string =>
  parseAddressItem(text)
    .ranges.map(({ from, to, parity, letters }) => {
      const numbers = from === to ? `${from}` : `${from}-${to}`;
      return `${numbers}${{ all: '', odd: 'o', even: 'e' }[parity]}${letters.length > 0 ? `[${letters.join('')}]` : ''}`;
    })
    .join(' ');
const streetOf = (text: string): string => parseAddressItem(text).street;
const codes = (text: string): string[] => parseAddressItem(text).findings.map(({ code }) => code);

describe('a parity mark', () => {
  it.each([
    ['Falkevej 1-41 (ulige numre)', '1-41o'],
    ['Falkevej 1-41 ulige numre', '1-41o'],
    ['Falkevej ulige numre 1-41', '1-41o'],
    ['Falkevej (ulige numre 1-41)', '1-41o'],
    ['Falkevej (ulige numre) 1-41', '1-41o'],
    ['Falkevej ulige numre: 1-41', '1-41o'],
    ['Falkevej 1-41, ulige numre', '1-41o'],
    ['Falkevej 1-41, (ulige nr.)', '1-41o'],
    ['Falkevej 1-41 (Ulige nr.)', '1-41o'],
    ['Falkevej 1-41(ULIGE)', '1-41o'],
    ['Falkevej 1-41 ulige husnumre', '1-41o'],
    ['Falkevej lige nr 2-8', '2-8e'],
    ['Falkevej 2-8 lige nr.; 9', '2-8e 9'],
    ['Falkevej 2-26lige', '2-26e'],
    ['Falkevej lige og ulige numre 1-8', '1-8'],
    ['Falkevej 1-8 (lige og ulige)', '1-8'],
    ['Falkevej 1-8 (alle numre)', '1-8'],
  ])('may stand in many ways: %s', (text, ranges) => {
    expect(short(text)).toBe(ranges);
    expect(codes(text)).toEqual([]);
  });

  it('binds to the item beside it only', () => {
    expect(short('Vejen 7-11, 13-27 (ulige numre)')).toBe('7-11 13-27o');
    expect(short('Vejen lige numre 2-26 + 5')).toBe('2-26e 5');
    expect(short('Vejen lige numre 2-26, 30-40')).toBe('2-26e 30-40');
    expect(short('Vejen ulige: 1-9, lige: 2-40')).toBe('1-9o 2-40e');
    expect(short('Vejen 1-9 ulige og lige numre 2-8')).toBe('1-9o 2-8e');
  });

  it('beside a bracketed list covers what has no mark of its own in it', () => {
    expect(short('Vejen (1-9, 13-15) (ulige numre)')).toBe('1-9o 13-15o');
    expect(short('Vejen ulige numre (1-9, 2-8 (lige numre))')).toBe('1-9o 2-8e');
    expect(short('Vejen (4-18 (lige numre), 22, 38-72)')).toBe('4-18e 22 38-72');
  });

  it('that a single number contradicts is an error, and the number is left out', () => {
    const { ranges, findings } = parseAddressItem('Vejen 5 (lige numre), 9');
    expect(ranges.map(({ from }) => from)).toEqual([9]);
    expect(findings).toMatchObject([
      { code: 'list-parity-contradicts', level: 'error', houseNumbers: ['5'], place: { column: 7 } },
    ]);
  });

  it('that excludes an end of its range is a warning, and the rest is read', () => {
    expect(short('Vejen 2-9 (lige numre)')).toBe('2-9e');
    expect(parseAddressItem('Vejen 1-9 (lige numre)').findings).toMatchObject([
      { code: 'list-range-end-excluded', level: 'warning', houseNumbers: ['1', '9'], place: { column: 7 } },
    ]);
  });
});

describe('the other reading of a mark', () => {
  const notes = (text: string) =>
    parseAddressItem(text).findings.map(({ code, level, place, values, houseNumbers }) => ({
      ...{ code, level, column: place?.column, houseNumbers },
      ...{ mark: values?.mark, ranges: values?.ranges, reading: values?.reading, other: values?.other },
    }));

  it('is a note with both results where it would give other house numbers', () => {
    expect(notes('Vejen 7-11, 13-27 (ulige numre)')).toEqual([
      {
        code: 'list-other-parity-reading',
        level: 'note',
        column: 19,
        houseNumbers: ['8', '10'],
        mark: '(ulige numre)',
        ranges: '7-11',
        reading: '7, 8, 9, 10, 11',
        other: '7, 9, 11',
      },
    ]);
  });

  it('reaches back to the last marked item, and on from a mark in front', () => {
    const back = notes('Vejen 1-3 (ulige), 7-8, 9-10, 31-35 (ulige)');
    expect(back).toMatchObject([{ ranges: '7-8, 9-10', houseNumbers: ['8', '10'] }]);
    expect(notes('Vejen lige numre 2-8, 10-11')).toMatchObject([{ ranges: '10-11', other: '10' }]);
  });

  it('is not told where it would change nothing', () => {
    expect(notes('Vejen 7, 9, 13-27 (ulige numre)')).toEqual([]);
    expect(notes('Vejen 13-27 (ulige numre)')).toEqual([]);
    expect(notes('Vejen 1-8, 10-12 (lige og ulige)')).toEqual([]);
    expect(notes('Vejen 5A, 5B, 7-9 (ulige)')).toEqual([]);
  });
});

describe('letters', () => {
  it.each([
    ['Vejen 5A, 5b & 5c', '5[A] 5[B] 5[C]'],
    ['Vejen 1A, 1b, 1c & 3', '1[A] 1[B] 1[C] 3'],
    ['Vejen 5 A, B og C, 7', '5[A] 5[B] 5[C] 7'],
    ['Vejen 28 - 36 (a&b, lige numre)', '28-36e[AB]'],
    ['Vejen 28-36 (b, a) (lige)', '28-36e[AB]'],
    ['Vejen 5 (a-d)', '5[ABCD]'],
    ['Vejen 5A-D', '5[ABCD]'],
    ['Vejen 5A - 5D', '5[ABCD]'],
    ['Vejen 5a–d, 7', '5[ABCD] 7'],
    ['Vejen 5Z-5Å', '5[ZÆØÅ]'],
  ])('%s', (text, ranges) => {
    expect(short(text)).toBe(ranges);
    expect(codes(text)).toEqual([]);
  });

  it.each([
    ['Vejen 5A-7C', 'letter-range'],
    ['Vejen 5A-7', 'lettered-range-end'],
    ['Vejen 5-7C', 'lettered-range-end'],
    ['Vejen 5, B', 'letter-alone'],
    ['Vejen 5A (b)', 'letter-alone'],
    ['Vejen (5, 7) (a)', 'letter-alone'],
  ])('%s can not be read', (text, reason) => {
    expect(parseAddressItem(text).findings).toMatchObject([{ code: 'list-unreadable', values: { reason } }]);
  });
});

describe('how it is typed', () => {
  it.each([
    ['Vejen 1‐9', '1-9'],
    ['Vejen 1–9', '1-9'],
    ['Vejen 1—9', '1-9'],
    ['Vejen 1−9', '1-9'],
    ['Vejen 1 til 9', '1-9'],
    ['Vejen fra 1 til og med 9', '1-9'],
    ['Vejen\u00a01\u2009–\u202f9\u00a0(ulige\u00a0numre)', '1-9o'],
    ['Vejen 1-\u00ad9', '1-9'],
    ['Vejen nr. 1-9', '1-9'],
    ['Vejen husnumre 1-9 samt 12', '1-9 12'],
    ['Vejen, 1-9', '1-9'],
    ['Vejen: 1-9', '1-9'],
    ['Vejen 1-9, og 12.', '1-9 12'],
    ['Vejen 1-9;', '1-9'],
    ['Vejen 1-9. Lige numre 12-14.', '1-9 12-14e'],
    ['Vejen [1-9]', '1-9'],
    ['Vejen 001-9', '1-9'],
  ])('does not matter: %s', (text, ranges) => {
    expect(streetOf(text)).toBe('Vejen');
    expect(short(text)).toBe(ranges);
    expect(codes(text).filter((code) => code !== 'list-other-parity-reading')).toEqual([]);
  });
});

describe('the street', () => {
  it.each([
    ['P. Knudsens Vej 8-36', 'P. Knudsens Vej'],
    ['Gl. Jennumvej (lige numre 6-14)', 'Gl. Jennumvej'],
    ['Nr. Boulevard nr. 2', 'Nr. Boulevard'],
    ['Søren og Mettes Vej 2', 'Søren og Mettes Vej'],
    ['A/B Anna-Maries Vej 2', 'A/B Anna-Maries Vej'],
    ['Christian 10.s Vej 2, 4', 'Christian 10.s Vej'],
    ['Kong Christian d. 10. Vej 2', 'Kong Christian d. 10. Vej'],
    ['10. Februar Vej 2-4', '10. Februar Vej'],
    ['Pakhus32 2', 'Pakhus32'],
    ['Vej A 2', 'Vej A'],
    ['Vej 4: 2-10', 'Vej 4'],
    ['Vej 4 (2-10)', 'Vej 4'],
    ['Vej 4 nr. 2', 'Vej 4'],
    ['Ved\u00a0 Byskellet  2', 'Ved Byskellet'],
    ['  Falkevej\t2', 'Falkevej'],
  ])('%s', (text, street) => {
    expect(streetOf(text)).toBe(street);
    expect(codes(text)).toEqual([]);
  });

  it.each([
    ['', 'empty', 1],
    ['   ', 'empty', 1],
    ['2-26', 'no-street', 1],
    ['lige numre 2-26', 'no-street', 1],
    ['(2-26)', 'no-street', 1],
    ['Vej 4', 'street-or-number', 1],
    ['Vej 4-8', 'street-or-number', 1],
    ['Vej 4, 6', 'street-or-number', 1],
    ['Kompagnivej', 'no-numbers', 12],
    ['Husarvej, Falkevej 5', 'street-character', 9],
    ['• Falkevej 5', 'street-character', 1],
    ['Falkevej٣ 5', 'street-character', 9],
  ])('%j is reported', (text, reason, column) => {
    expect(parseAddressItem(text).findings).toMatchObject([
      { code: 'list-unreadable', level: 'error', place: { column }, values: { reason } },
    ]);
  });
});

describe('what can not be read', () => {
  it.each([
    ['Husarvej 1-29 ulgie numre, 2-40', '2-40', 'unknown-word', 15, '1-29 ulgie numre', 10],
    ['Husarvej 1-29 (ulgie), 2-40', '2-40', 'unknown-word', 16, '1-29 (ulgie)', 10],
    ['Husarvej 1-29, Kompagnivej 2-8', '1-29', 'unknown-word', 16, 'Kompagnivej 2-8', 16],
    ['Husarvej 5, 1. sal', '5', 'unknown-character', 14, '1. sal', 13],
    ['Husarvej 5, 1.000', '5', 'unknown-character', 14, '1.000', 13],
    ['Husarvej 3 5, 7', '7', 'missing-separator', 12, '3 5', 10],
    ['Husarvej 4 (2-10), 7', '7', 'missing-separator', 12, '4 (2-10)', 10],
    ['Husarvej 1-9 ulige 2-8 lige', '', 'mark-between', 20, '1-9 ulige 2-8 lige', 10],
    ['Husarvej lige 2-8 ulige, 7', '7', 'two-marks', 19, 'lige 2-8 ulige', 10],
    ['Husarvej (lige numre)', '', 'mark-alone', 10, '(lige numre)', 10],
    ['Husarvej 1, lige, 3', '1 3', 'mark-alone', 13, 'lige', 13],
    ['Husarvej 5-, 7', '7', 'dash-without-number', 11, '5-', 10],
    ['Husarvej -5, 7', '7', 'dash-without-number', 10, '-5', 10],
    ['Husarvej – 5, 7', '7', 'dash-without-number', 10, '– 5', 10],
    ['Husarvej 2--8, 7', '7', 'dash-without-number', 11, '2--8', 10],
    ['Husarvej 1,,3', '1 3', 'nothing-between', 12, ',', 12],
    ['Husarvej 1, og', '1', 'nothing-between', 13, 'og', 13],
    ['Husarvej og 5', '5', 'nothing-between', 10, 'og', 10],
    ['Husarvej (4-18 (lige), 22', '4-18e 22', 'bracket-not-closed', 10, '(', 10],
    ['Husarvej 4-18), 22', '4-18 22', 'bracket-not-opened', 14, ')', 14],
    ['Husarvej 4 (), 22', '22', 'bracket-empty', 12, '4 ()', 10],
    ['Husarvej 3, (((((4)))))', '3', 'bracket-too-deep', 17, '(4)))))', 17],
  ])('%s', (text, ranges, reason, column, unread, unreadColumn) => {
    const { findings } = parseAddressItem(text);
    expect(short(text)).toBe(ranges);
    expect(findings.filter(({ level }) => level === 'error')).toMatchObject([
      { code: 'list-unreadable', place: { column }, values: { reason, unread, unreadColumn } },
    ]);
  });

  it('names numbers that no house has, and ranges that run backwards', () => {
    const { ranges, findings } = parseAddressItem('Husarvej 0-4, 1000, 9-3, 5D-A, 7');
    expect(ranges).toEqual([{ from: 7, to: 7, parity: 'all', letters: [] }]);
    expect(findings.map(({ code, values }) => [code, values?.text])).toEqual([
      ['list-number-out-of-range', '0'],
      ['list-number-out-of-range', '1000'],
      ['list-range-backwards', '9-3'],
      ['list-range-backwards', '5D-A'],
    ]);
  });
});

describe('a house number named twice', () => {
  it('is a note, once an item', () => {
    expect(parseAddressItem('Vejen 1-5, 3, 3, 5A').findings).toMatchObject([
      { code: 'list-number-repeated', level: 'note', houseNumbers: ['3', '5A'], place: { column: 12 } },
    ]);
    expect(codes('Vejen 5A, 5')).toEqual(['list-number-repeated']);
    expect(codes('Vejen 1-9 (ulige), 2-8 (lige), 5A-B')).toEqual(['list-number-repeated']);
    expect(codes('Vejen 5A, 5B, 6')).toEqual([]);
  });
});

describe('places', () => {
  it('count on from where the text stands', () => {
    const { findings } = parseAddressItem('Husarvej 1-29 ulgie', { file: 'liste.txt', line: 7, column: 31 });
    expect(findings[0]?.place).toEqual({ file: 'liste.txt', line: 7, column: 45 });
    expect(findings[0]?.values?.unreadColumn).toBe(40);
  });

  it('come in the order of the text', () => {
    const columns = parseAddressItem('Vejen 1-9 (lige), x, 0, 3-1, 3').findings.map(({ place }) =>
      Number(place?.column),
    );
    expect(columns).toEqual([...columns].sort((a, b) => a - b));
    expect(columns).toHaveLength(4);
  });
});
