import fc from 'fast-check';
import type { HouseRange } from '../../../web/domain/addresses/house-range';

/** How often a law is tried: always the same cases, twenty times as many in the long run. */
export const runs = (count: number) => ({ seed: 20_250_101, numRuns: process.env.LONG ? count * 20 : count });
/** Generous, because machines are shared; a test that hangs still ends. */
export const PATIENCE = process.env.LONG ? 900_000 : 60_000;

/** Ways in which people print a range; each takes "1-29" and gives it back with its mark. */
const MARKED: readonly ((numbers: string, word: string) => string)[] = [
  (numbers, word) => `${numbers} (${word} numre)`,
  (numbers, word) => `${numbers}(${word} numre)`,
  (numbers, word) => `${word} numre ${numbers}`,
  (numbers, word) => `${numbers} ${word} nr.`,
  (numbers, word) => `(${word}) ${numbers}`,
  (numbers, word) => `(${numbers}) ${word.toUpperCase()}`,
  (numbers, word) => `(${word} husnumre: ${numbers})`,
];
const DASHES = ['-', ' - ', '–', ' – ', '\u2212', '\u00a0-\u00a0', ' til ', '- '];
const SEPARATORS = [', ', ',', ' + ', ' og ', ' & ', '; ', ' samt ', ', og '];
const STREETS = [
  'Falkevej',
  'P. Knudsens Vej',
  'Gl. Jennumvej',
  'Søren og Mettes Vej',
  '10. Februar Vej',
  'Vej A',
];

/** A range as the domain has it, and one way of printing it. */
export interface Printed {
  readonly range: HouseRange;
  readonly text: string;
}

const ends = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 60 }))
  .map(([from, length]): [number, number] => [from, Math.min(999, from + length)]);

/** Ranges of every kind: bare, marked, single, lettered; printed in one of the ways above. */
export const printedRange: fc.Arbitrary<Printed> = fc
  .record({
    ends,
    single: fc.boolean(),
    parity: fc.constantFrom('all', 'odd', 'even' as const),
    letters: fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...'ABCDÆÅ'), { minLength: 1, maxLength: 3 }) },
    ),
    dash: fc.constantFrom(...DASHES),
    marked: fc.constantFrom(...MARKED),
    small: fc.boolean(),
  })
  .map(({ ends: [first, last], single, parity: wanted, letters, dash, marked, small }): Printed => {
    const from = first;
    const to = single ? first : last;
    // a single number that its mark contradicts is an error, not a range
    const parity = from === to && wanted !== 'all' ? (from % 2 === 0 ? 'even' : 'odd') : wanted;
    const sorted = [...letters].sort((a, b) => 'ABCDÆÅ'.indexOf(a) - 'ABCDÆÅ'.indexOf(b));
    const range: HouseRange = { from, to, parity, letters: sorted };
    const cased = sorted.map((letter) => (small ? letter.toLowerCase() : letter));
    const numbers = from === to ? String(from) : `${from}${dash}${to}`;
    const word = parity === 'odd' ? 'ulige' : 'lige';
    if (sorted.length === 0) return { range, text: parity === 'all' ? numbers : marked(numbers, word) };
    if (from === to && sorted.length === 1 && parity === 'all') return { range, text: `${from}${cased[0]}` };
    const note = parity === 'all' ? cased.join('&') : `${cased.join(', ')}, ${word} numre`;
    return { range, text: `${numbers} (${note})` };
  });

/** A whole item: street, one to six ranges, parted in any of the usual ways. */
export const printedItem = fc
  .record({
    street: fc.constantFrom(...STREETS),
    ranges: fc.array(fc.tuple(printedRange, fc.constantFrom(...SEPARATORS)), { minLength: 1, maxLength: 6 }),
    inBrackets: fc.boolean(),
    end: fc.constantFrom('', '.', ';', ' '),
  })
  .map(({ street, ranges, inBrackets, end }) => {
    const list = ranges.map(([{ text }, separator], i) => (i === 0 ? text : `${separator}${text}`)).join('');
    const body = inBrackets ? `(${list})` : list;
    return { street, ranges: ranges.map(([{ range }]) => range), text: `${street} ${body}${end}` };
  });
