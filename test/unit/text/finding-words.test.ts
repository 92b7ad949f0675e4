import { describe, expect, it } from 'vitest';
import { UNREADABLE_REASONS } from '../../../web/domain/addresses/list/problems';
import { FINDING_LEVELS, type FindingCode, finding } from '../../../web/domain/findings/finding';
import { LANGUAGES, textOf } from '../../../web/text';
import { da } from '../../../web/text/da';
import { en } from '../../../web/text/en';
import { findingSentence, findingWords } from '../../../web/text/finding-words';

const codes = Object.keys(FINDING_LEVELS) as FindingCode[];
const said = (
  code: FindingCode,
  about: Parameters<typeof finding>[1] = {},
  language: 'da' | 'en' = 'da',
): string => findingSentence(finding(code, about), textOf(language));

describe('findings in words', () => {
  it.each(LANGUAGES)('have words for every code, in %s', (language) => {
    for (const code of codes) {
      const { level, what } = findingWords(finding(code, { values: { reason: 'empty' } }), textOf(language));
      expect(level).not.toBe('');
      const isOnePart = /^\{\{\w+\}\}$/.test(
        Object.entries(da.findings).find(([key]) => key === code)?.[1] ?? '',
      );
      if (!isOnePart) expect(what.length, code).toBeGreaterThan(7);
      expect(what, code).not.toMatch(/\{\{|findings\.|findingParts\./);
    }
  });

  it('are words of codes that exist', () => {
    const known = new Set<string>(codes.flatMap((code) => [code, `${code}-do`]));
    for (const words of [da.findings, en.findings])
      for (const key of Object.keys(words)) expect(known).toContain(key.replace(/_(?:one|other)$/, ''));
  });

  it('have words for every reason why a list can not be read, and say what to do', () => {
    for (const reason of UNREADABLE_REASONS)
      for (const language of LANGUAGES) {
        const { what, todo } = findingWords(
          finding('list-unreadable', { values: { reason, text: '1-9', unread: 'x 1-9' } }),
          textOf(language),
        );
        expect(what, reason).toMatch(
          language === 'da' ? /^.{10,}\. »x 1-9« er ikke taget med\.$/ : /left out\.$/,
        );
        expect(todo, reason).toMatch(/\.$/);
      }
  });

  it('fill the same gaps in both languages', () => {
    const gaps = (words: Readonly<Record<string, string>>) =>
      Object.fromEntries(
        Object.entries(words).map(([key, sentence]) => [
          key,
          [...new Set(sentence.match(/\{\{\w+\}\}/g))].sort(),
        ]),
      );
    expect(gaps(en.findings)).toEqual(gaps(da.findings));
    expect(gaps(en.findingParts)).toEqual(gaps(da.findingParts));
  });

  it('name the place as far as it is known', () => {
    const place = (about: object) =>
      findingWords(finding('file-missing', { place: about }), textOf('da')).place;
    expect(place({ file: 'a.csv', line: 1270, column: 3 })).toBe('a.csv, linje 1270, kolonne 3');
    expect(place({ file: 'a.csv', line: 2, column: 'value' })).toBe('a.csv, linje 2, kolonnen value');
    expect(place({ line: 4 })).toBe('linje 4');
    expect(place({})).toBe('');
    expect(findingSentence(finding('file-missing', { place: { file: 'a.csv' } }), textOf('da'))).toBe(
      'a.csv: Filen findes ikke. Kontrollér navnet, eller hent filen frem fra en tidligere udgave.',
    );
  });

  it('name areas when they know their names', () => {
    const found = finding('address-in-two-areas', {
      area: 'vangdalen',
      street: 'Sivhaven',
      houseNumbers: ['1', '3'],
      values: { otherArea: 'energivej', otherText: 'Sivhaven 1-7', otherLine: 9 },
    });
    const names: Record<string, string> = { vangdalen: 'Vangdalen', energivej: 'Energivej-området' };
    expect(findingWords(found, textOf('da'), (id) => names[id] ?? id).what).toBe(
      '1, 3 på Sivhaven står både under Vangdalen og under Energivej-området (»Sivhaven 1-7«, linje 9).',
    );
    expect(findingWords(found, textOf('da')).what).toContain('under energivej');
  });

  it('shorten long lists of house numbers', () => {
    const houseNumbers = Array.from({ length: 40 }, (_, i) => String(i + 1));
    expect(said('number-missing-in-range', { street: 'Falkevej', houseNumbers })).toContain(
      '40 husnumre på Falkevej er med i listen, men findes ikke i registret: 1, 2, 3, 4, 5, 6, 7, 8 … 40 (40 i alt).',
    );
  });

  it('speak of one and of several', () => {
    const one = { street: 'Falkevej', houseNumbers: ['7'], values: { text: '2-7', parity: 'even' } };
    expect(said('number-missing-in-range', one)).toContain('Falkevej 7 er med i listen');
    expect(said('list-range-end-excluded', one)).toContain('så 7 er ikke med');
    expect(said('list-range-end-excluded', { ...one, houseNumbers: ['1', '7'] })).toContain(
      'så hverken 1 eller 7 er med',
    );
    expect(said('list-range-end-excluded', { ...one, houseNumbers: ['1', '7'] }, 'en')).toContain(
      'neither 1 nor 7',
    );
  });

  it('say a range as it is printed, and what the register knows of it', () => {
    const values = { from: 28, to: 36, parity: 'even', letters: 'A, B', notCurrent: '28A' };
    expect(said('range-matches-nothing', { street: 'Mariagervej', values })).toContain(
      'Ingen adresser på Mariagervej passer til 28-36 (lige numre), bogstav A, B. Registret kender 28A som foreløbig',
    );
    expect(
      said('range-matches-nothing', { street: 'Falkevej', values: { from: 5, to: 5, parity: 'odd' } }),
    ).toContain('passer til 5.');
  });

  it('give back what stands in a list as it stands, also when it looks like a gap or a key', () => {
    const values = {
      reason: 'unknown-word',
      text: '{{street}} $t(common.city)',
      unread: '$t(common.city) 5',
    };
    expect(said('list-unreadable', { street: 'Falkevej', values })).toContain(
      '»{{street}} $t(common.city)« kan ikke læses. »$t(common.city) 5« er ikke taget med.',
    );
  });

  it('say what is wrong with a register file', () => {
    const place = { file: 'adresser.csv', line: 9 };
    expect(said('register-filter-impossible', { values: { filter: 'code', code: '73' } })).toBe(
      '»73« er hverken en kommunekode eller et postnummer. Skriv fire cifre.',
    );
    expect(said('register-format-refused', { place: { file: 'a.zip' }, values: { what: 'zip' } })).toBe(
      'a.zip: Filen er en zip-fil. Pak den ud, og importér filerne i den.',
    );
    expect(
      said('register-row-skipped', { place, values: { reason: 'house-unreadable', text: '12-14' } }),
    ).toBe('adresser.csv, linje 9: Linjen er ikke taget med: husnummeret »12-14« kan ikke læses.');
    const mixed = { first: 'utm32', firstLine: 2, second: 'wgs84' };
    expect(said('register-crs-mixed', { place, values: mixed }, 'en')).toContain(
      'in another system here (longitude and latitude) than on line 2 (EPSG:25832).',
    );
  });

  it('say why a cell of a table can not be read', () => {
    const place = { file: 'a.csv', line: 2, column: 'value' };
    const values = { problem: 'decimal-comma', text: '9,4', suggestion: '9.4' };
    expect(said('table-value-unreadable', { place, values })).toBe(
      'a.csv, linje 2, kolonnen value: »9,4« har komma som decimaltegn. Skriv 9.4.',
    );
  });
});
