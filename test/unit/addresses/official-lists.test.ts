import { describe, expect, it } from 'vitest';
import { expandToTexts } from '../../../web/domain/addresses/expand-ranges';
import { parseAddressItem } from '../../../web/domain/addresses/parse-address-item';
import { listRows } from './read-data';

/** First number, last number, step. */
type Run = readonly [number, number, number] | string;

/**
 * Every printed text of the plans with its house numbers as a person reads them: [first, last, step], or written out.
 * Typed from the plans, not made by the parser.
 */
const READ: Readonly<Record<string, readonly Run[]>> = {
  'Flyervej (lige numre 2-26 + 5)': [[2, 26, 2], '5'],
  'Flyvervej (lige numre 2-26 + 5)': [[2, 26, 2], '5'],
  'Husarvej (ulige numre 1-29, ulige numre 41-45, lige numre 2-40)': [
    [1, 29, 2],
    [41, 45, 2],
    [2, 40, 2],
  ],
  'Gl. Jennumvej (lige numre 6-14)': [[6, 14, 2]],
  'Kompagnivej (lige numre 2-18)': [[2, 18, 2]],
  'Garnisonsvej 1-3 (ulige numre), 7-19, 31-35 (ulige numre) og 30-40 (lige numre)': [
    '1 3',
    [7, 19, 1],
    '31 33 35',
    [30, 40, 2],
  ],
  'Garnisonsvej 1-3 (ulige numre), 7-19, 31-35(ulige numre) og 30-40 (lige numre)': [
    '1 3',
    [7, 19, 1],
    '31 33 35',
    [30, 40, 2],
  ],
  'Falkevej 1-41 (ulige numre)': [[1, 41, 2]],
  'Glarbjergvej 88-100 (lige numre), 109-111, 112-156 (lige numre)': [
    [88, 100, 2],
    '109 110 111',
    [112, 156, 2],
  ],
  'Nørrebrogade 96-148 (lige numre)': [[96, 148, 2]],
  'Hadsundvej 85-93 (ulige numre)': ['85 87 89 91 93'],
  'Infanterivej 1-19 (ulige numre)': [[1, 19, 2]],
  'Glentevej 3-9 (ulige numre)': ['3 5 7 9'],
  'Brigadevej 1-21 (ulige numre)': [[1, 21, 2]],
  'Rørhaven 2-12 (lige numre)': ['2 4 6 8 10 12'],
  'Sivhaven 1-7 (ulige numre)': ['1 3 5 7'],
  'Basthaven 1-7 (ulige numre)': ['1 3 5 7'],
  'Bambushaven 1-7 (ulige numre)': ['1 3 5 7'],
  'Græshaven 2-14 (lige numre)': ['2 4 6 8 10 12 14'],
  'Ved Byskellet 1-29 (ulige numre)': [[1, 29, 2]],
  'Herman Stillings vej 7-11, 13-27 (ulige numre), 28-30, 31-37 (ulige numre), 38-44, 46-72 (lige numre)': [
    '7 8 9 10 11',
    [13, 27, 2],
    '28 29 30',
    '31 33 35 37',
    [38, 44, 1],
    [46, 72, 2],
  ],
  'Mærsk Andersens Vej 2-34 (lige numre)': [[2, 34, 2]],
  'P. Knudsens Vej 8-36 (lige numre)': [[8, 36, 2]],
  'Stadfeldtsvej 1-19, 21, 23, 25-37, 39-45 (ulige numre)': [[1, 19, 1], '21 23', [25, 37, 1], '39 41 43 45'],
  'Asavænget (21,22)': ['21 22'],
  'Energivej (4-18 (lige numre), 22, 38-72)': [[4, 18, 2], '22', [38, 72, 1]],
  'Fenrisvej 1-12, 14, 16': [[1, 12, 1], '14 16'],
  'Frejasvej 1-11 (ulige numre)': ['1 3 5 7 9 11'],
  'Friggsvej 2-6 (lige numre)': ['2 4 6'],
  'Mariagervej 89-101 (ulige numre)': ['89 91 93 95 97 99 101'],
  'Ullersvej 2-6 (Lige numre)': ['2 4 6'],
  'Vidarsvej 1-16 +18-30 (Lige numre)': [
    [1, 16, 1],
    [18, 30, 2],
  ],
  'Vølundsvej 1-9 + 11-15 (Ulige numre)': [[1, 9, 1], '11 13 15'],
  'Ymersvej 21-34 + 36-46 (Lige numre)': [
    [21, 34, 1],
    [36, 46, 2],
  ],
  'Jyllandsgade 1 – 6': [[1, 6, 1]],
  'Jyllandsgade 8 - 14 (lige numre)': ['8 10 12 14'],
  'Sennelsgade 19 - 23 (ulige numre)': ['19 21 23'],
  'Sjællandsgade 14 - 20 (lige numre)': ['14 16 18 20'],
  'Sjællandsgade 21 - 24': ['21 22 23 24'],
  'Sjællandsgade 26 - 50 (lige numre)': [[26, 50, 2]],
  'Sjællandsgade 51 - 54': ['51 52 53 54'],
  'Sjællandsgade 56- 58 (lige numre)': ['56 58'],
  'Viborgvej 14 – 26 (lige numre)': [[14, 26, 2]],
  'Anemonevej 16-42 (lige numre)': [[16, 42, 2]],
  'Fabersvej 40 + 44': ['40 44'],
  'Flintebjerg Alle 11 + 13, 40 - 52 (lige numre)': ['11 13', [40, 52, 2]],
  'Gl. Hadsundvej 5A, 5b & 5c': ['5A 5B 5C'],
  'Gl. Lervang 21 - 31 (ulige numre)': [[21, 31, 2]],
  'Hermann Stillings Vej 12 - 22 (lige numre)': [[12, 22, 2]],
  'Lodsejervej 9 – 21 (ulige numre)': [[9, 21, 2]],
  'Mariagervej 1A, 1b, 1c & 3': ['1A 1B 1C 3'],
  'Mariagervej 28 - 36 (a&b, lige numre)': ['28A 28B 30A 30B 32A 32B 34A 34B 36A 36B'],
  'Nattergalvej 4 - 22 (lige numre)': [[4, 22, 2]],
  'Scandiagade 2 – 8 (lige numre)': ['2 4 6 8'],
  'Schaldemosevej 8 – 27': [[8, 27, 1]],
  'Sct. Peders Gade 1 - 5 (ulige numre)': ['1 3 5'],
  'Solsortvej 17 - 27 (ulige numre)': [[17, 27, 2]],
};

const written = (runs: readonly Run[]): string[] =>
  runs
    .flatMap((run) => {
      if (typeof run === 'string') return run.split(' ');
      const [first, last, step] = run;
      return Array.from({ length: (last - first) / step + 1 }, (_, i) => String(first + i * step));
    })
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1));

describe('the official lists of 2021 and 2025', () => {
  const rows = listRows();

  it('are all read as a person reads them', () => {
    const read = Object.fromEntries(
      rows.map(({ text }) => [text, expandToTexts(parseAddressItem(text).ranges)]),
    );
    const wanted = Object.fromEntries(Object.entries(READ).map(([text, runs]) => [text, written(runs)]));
    expect(read).toEqual(wanted);
  });

  it('give no finding but other readings of a parity mark', () => {
    const codes = rows.flatMap(({ text }) => parseAddressItem(text).findings.map(({ code }) => code));
    expect(new Set(codes)).toEqual(new Set(['list-other-parity-reading']));
  });

  it('print the street as the text does', () => {
    for (const { text } of rows) {
      const { street } = parseAddressItem(text);
      expect(text.startsWith(street), text).toBe(true);
      expect(text.slice(street.length), text).toMatch(/^ \(?(?:u?lige numre )?\d/);
    }
  });

  it('name 637 house numbers in seven areas in 2025', () => {
    const perArea: Record<string, Set<string>> = {};
    for (const { plan, area, text } of rows) {
      if (plan !== '2025') continue;
      const { street, ranges } = parseAddressItem(text);
      perArea[area] ??= new Set();
      for (const house of expandToTexts(ranges)) perArea[area].add(`${street} ${house}`);
    }
    const counts = Object.fromEntries(Object.entries(perArea).map(([area, houses]) => [area, houses.size]));
    expect(counts).toEqual({
      'gl-jennumparken': 90,
      glarbjergvej: 111,
      vangdalen: 40,
      'hermann-stillingsvej': 111,
      energivej: 134,
      sjaellandsgade: 47,
      'centrale-randers': 104,
    });
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(637);
  });
});
