import { describe, expect, it } from 'vitest';
import { bandsOf, parseGrade, parseGrades } from '../../../web/domain/districts/bands';
import { parseCprRecord, type SchoolStretch, stretchHolds } from '../../../web/domain/districts/cpr-road';
import { readSchoolAttributes } from '../../../web/domain/districts/school-attributes';
import { findSchoolFields } from '../../../web/domain/districts/school-fields';
import { schoolRecord } from './records';

describe('grades', () => {
  it.each([
    ['0. klasse', 0],
    ['9. klasse', 9],
    ['Børnehaveklasse', 0],
    [11, 0],
    ['11', 0],
    [10, 10],
    [97, undefined],
    [99, undefined],
    ['*********', undefined],
    ['Ukendt', undefined],
    [null, undefined],
  ])('%s is grade %s', (value, grade) => expect(parseGrade(value)).toBe(grade));

  it('reads spans, and refuses those that run backwards', () => {
    expect(parseGrades('0-6')).toEqual({ from: 0, to: 6 });
    expect(parseGrades('0. – 9. klasse')).toEqual({ from: 0, to: 9 });
    expect(parseGrades('7')).toEqual({ from: 7, to: 7 });
    expect([parseGrades('9-7'), parseGrades('0-6-9'), parseGrades(''), parseGrades('indskoling')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('puts a district into each band that it touches, and says whether wholly', () => {
    expect(bandsOf({ from: 0, to: 9 })).toEqual([
      { band: '0-6', whole: true },
      { band: '7-9', whole: true },
    ]);
    expect(bandsOf({ from: 0, to: 5 })).toEqual([{ band: '0-6', whole: false }]);
    expect(bandsOf({ from: 10, to: 10 })).toEqual([]);
  });
});

const row = (names: readonly string[], values: readonly (string | number | null)[]) =>
  Object.fromEntries(names.map((name, i) => [name, values[i] ?? null]));

describe('attributes of theme 5710', () => {
  const full = [
    'udd_distrikt_nr',
    'udd_distrikt_navn',
    'udd_distrikt_type_kode',
    'udd_distrikt_type',
    'starttrin_kode',
    'starttrin',
    'sluttrin_kode',
    'slutttrin',
    'statuskode',
  ];
  const cut = [
    'udd_distri',
    'udd_dist_1',
    'udd_dist_2',
    'udd_dist_3',
    'starttrin_',
    'starttrin',
    'sluttrin_k',
    'slutttrin',
    'statuskode',
  ];
  const short = [
    'udd_d_nr',
    'udd_d_nv',
    'udd_tpkode',
    'udd_type',
    'strtr_kode',
    'x',
    'slutr_kode',
    'y',
    'statuskode',
  ];
  const values = [
    [null, 'Nørrevangsskolen', 5, 'Skoledistrikt', 11, '0. klasse', 6, '6. klasse', 3],
    ['*********', 'Hobrovejens Skole', 5, 'Skoledistrikt', 11, '0. klasse', 6, '6. klasse', 3],
  ];

  it.each([
    ['as delivered', full],
    ['cut to ten characters', cut],
    ['in the short forms', short],
    ['in capitals', full.map((name) => name.toUpperCase())],
  ])('%s', (_, names) => {
    const rows = values.map((list) => row(names, list));
    const fields = findSchoolFields(rows);
    expect(rows.map((one) => readSchoolAttributes(one, fields))).toEqual([
      { attributes: { school: 'Nørrevangsskolen', number: '', grades: { from: 0, to: 6 } } },
      { attributes: { school: 'Hobrovejens Skole', number: '', grades: { from: 0, to: 6 } } },
    ]);
  });

  it('leaves out other kinds, drafts, and what has neither name nor grades', () => {
    const rows = [
      row(full, [1, 'A', 1, 'Dagtilbudsdistrikt', 11, '0. klasse', 6, '6. klasse', 3]),
      row(full, [1, 'B', 5, 'Skoledistrikt', 11, '0. klasse', 6, '6. klasse', 1]),
      row(full, [1, null, 5, 'Skoledistrikt', 11, '0. klasse', 6, '6. klasse', 3]),
      row(full, [1, 'D', 5, 'Skoledistrikt', 97, 'Ej relevant', 97, 'Ej relevant', 3]),
    ];
    const fields = findSchoolFields(rows);
    expect(rows.map((one) => readSchoolAttributes(one, fields, { from: 0, to: 9 }).fault)).toEqual([
      'other-kind',
      'not-in-force',
      'no-school',
      'no-grades',
    ]);
  });

  it('takes the grades that it is given only where the file has no field for them', () => {
    const rows = [row(['navn'], ['Bjerregrav'])];
    const fields = findSchoolFields(rows);
    expect(readSchoolAttributes(rows[0]!, fields, { from: 0, to: 9 })).toMatchObject({
      attributes: { grades: { from: 0, to: 9 } },
    });
    expect(readSchoolAttributes(rows[0]!, fields).fault).toBe('no-grades');
  });
});

describe("CPR's road register", () => {
  it('reads a school record by its positions', () => {
    const line = schoolRecord('2345', '001 ', '019B', 'U', 'Nørrevangsskolen');
    expect(line.slice(32, 34)).toBe('12');
    expect(parseCprRecord(line)).toEqual({
      kind: 'school',
      municipality: '0730',
      road: '2345',
      from: { number: 1, letter: '' },
      to: { number: 19, letter: 'B' },
      side: 'odd',
      code: '12',
      school: 'Nørrevangsskolen',
    });
  });

  it('reads the name of a road', () => {
    const line = `00107302345${' '.repeat(60)}Glarbjergvej`;
    expect(parseCprRecord(line)).toMatchObject({ kind: 'road', road: '2345', name: 'Glarbjergvej' });
  });

  it.each([
    ['too short', '01007302345001 019BU', 'line-too-short'],
    ['side', schoolRecord('2345', '001 ', '019B', 'X', 'A'), 'range-unreadable'],
    ['backwards', schoolRecord('2345', '021 ', '019B', 'U', 'A'), 'range-unreadable'],
    ['letters', schoolRecord('2345', '0x1 ', '019B', 'U', 'A'), 'range-unreadable'],
    ['road', schoolRecord('23X5', '001 ', '019B', 'U', 'A'), 'range-unreadable'],
    ['no school', schoolRecord('2345', '001 ', '019B', 'U', ''), 'field-missing'],
  ])('says what is wrong: %s', (_, line, reason) =>
    expect(parseCprRecord(line)).toMatchObject({ kind: 'fault', reason }),
  );

  it('has sharp ends: 2-998 does not hold 998A, 2-998Z does', () => {
    const stretch = (from: string, to: string, side = 'L') =>
      parseCprRecord(schoolRecord('0001', from, to, side, 'A')) as SchoolStretch;
    const holds = (one: SchoolStretch, number: number, letter = '') => stretchHolds(one, { number, letter });
    expect([
      holds(stretch('002 ', '998 '), 998),
      holds(stretch('002 ', '998 '), 998, 'A'),
      holds(stretch('002 ', '998Z'), 998, 'A'),
    ]).toEqual([true, false, true]);
    expect([
      holds(stretch('002 ', '034B'), 34, 'B'),
      holds(stretch('002 ', '034B'), 34, 'C'),
      holds(stretch('002 ', '034B'), 33),
    ]).toEqual([true, false, false]);
    expect([
      holds(stretch('019B', '999 ', 'U'), 19),
      holds(stretch('019B', '999 ', 'U'), 19, 'B'),
      holds(stretch('019B', '999 ', 'U'), 21),
    ]).toEqual([false, true, true]);
  });

  it('takes other records for what they are', () => {
    expect(parseCprRecord('00407302345…').kind).toBe('other');
    expect(parseCprRecord('').kind).toBe('other');
  });
});
