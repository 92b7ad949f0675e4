import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandToTexts } from '../../../web/domain/addresses/expand-ranges';
import { type ParsedItem, parseAddressItem } from '../../../web/domain/addresses/parse-address-item';
import { PATIENCE, printedItem, runs } from './random-lists';

/** Pieces that lists are made of, right and wrong, so that random texts come near the grammar. */
const PIECES = [
  ...[
    'Falkevej',
    'Vej',
    'Gl.',
    'Nr.',
    '10.',
    'og',
    'til',
    'med',
    'fra',
    'lige',
    'ulige',
    'numre',
    'nr.',
    'alle',
  ],
  ...[
    '(',
    ')',
    '[',
    ']',
    ',',
    ';',
    '+',
    '&',
    '-',
    '–',
    '.',
    ':',
    "'",
    ' ',
    '\u00a0',
    '\u00ad',
    'A',
    'b',
    'Å',
    'x1',
  ],
  ...[
    '0',
    '5',
    '12',
    '999',
    '1000',
    '007',
    '3A',
    '1-29',
    '2 - 8',
    '5a-d',
    '٣',
    '½',
    '\u{1d7d8}',
    '\ud800',
    'sal',
  ],
];
const nearText = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((parts) => parts.join(''));
const spacedText = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((parts) => parts.join(' '));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  nearText,
  spacedText,
);

describe('reading an address item', { timeout: PATIENCE }, () => {
  it('gives back every range that was printed, in any of the usual ways', () => {
    fc.assert(
      fc.property(printedItem, ({ street, ranges, text }) => {
        const parsed = parseAddressItem(text);
        expect(parsed.street).toBe(street);
        expect(parsed.ranges).toEqual(ranges);
        expect(parsed.findings.filter(({ level }) => level === 'error')).toEqual([]);
      }),
      runs(500),
    );
  });

  it('drops no digit: each is in the street, in a range or within a finding', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseAddressItem(text);
        expect(lostDigits(text, parsed), JSON.stringify(text)).toEqual([]);
      }),
      runs(1250),
    );
  });

  it('never throws, and gives only ranges and places that make sense', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { ranges, findings } = parseAddressItem(text);
        for (const { from, to, letters } of ranges) {
          expect(from).toBeGreaterThanOrEqual(1);
          expect(to).toBeLessThanOrEqual(999);
          expect(from).toBeLessThanOrEqual(to);
          expect(letters.every((letter) => /^[A-ZÆØÅ]$/.test(letter))).toBe(true);
          expect(new Set(letters).size).toBe(letters.length);
        }
        for (const { place, values } of findings) {
          const column = Number(place?.column);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual(text.length + 1);
          if (values?.text !== undefined) expect(text.startsWith(String(values.text), column - 1)).toBe(true);
          if (values?.unread !== undefined)
            expect(text.startsWith(String(values.unread), Number(values.unreadColumn) - 1)).toBe(true);
        }
        if (ranges.length === 0) expect(findings.some(({ level }) => level === 'error')).toBe(true);
      }),
      runs(1250),
    );
  });

  it('says in the note of the other reading what a second reader finds', () => {
    fc.assert(
      fc.property(printedItem, ({ text }) => {
        for (const { code, values, houseNumbers } of parseAddressItem(text).findings) {
          if (code !== 'list-other-parity-reading') continue;
          const alone = (suffix: string) =>
            expandToTexts(
              String(values?.ranges)
                .split(/, (?![^(]*\))/)
                .flatMap((part) => parseAddressItem(`Vejen ${part}${suffix}`).ranges),
            ).join(', ');
          expect(values?.reading).toBe(alone(''));
          expect(values?.other).toBe(alone(/ulige/i.test(String(values?.mark)) ? ' (ulige)' : ' (lige)'));
          const left = new Set(String(values?.other).split(', '));
          expect(houseNumbers).toEqual(
            String(values?.reading)
              .split(', ')
              .filter((house) => !left.has(house)),
          );
          expect(houseNumbers).not.toEqual([]);
        }
      }),
      runs(250),
    );
  });

  it.each([
    ['numbers', `Falkevej ${'1-999,'.repeat(17_000)}`],
    ['brackets', `Falkevej ${'('.repeat(100_000)}`],
    ['closing brackets', `Falkevej 1${')'.repeat(100_000)}`],
    ['commas', `Falkevej 1${','.repeat(100_000)}`],
    ['joiners', `Falkevej 1 ${'og '.repeat(33_000)}`],
    ['digits', `Falkevej ${'1'.repeat(100_000)}`],
    ['dashes', `Falkevej 1${'-'.repeat(100_000)}`],
    ['letters', 'x'.repeat(100_000)],
    ['words', 'lige '.repeat(20_000)],
    ['marks', `Falkevej ${'1 ulige, 3, '.repeat(8_000)}`],
    ['lists', `Falkevej ${'(1, 3) ulige, '.repeat(7_000)}`],
    ['surrogates', '\ud800'.repeat(100_000)],
    ['full stops', `Falkevej ${'1. '.repeat(33_000)}`],
    ['generic', `Vej 4 ${'nr. '.repeat(25_000)}2`],
    ['colons', `Vej${': 4'.repeat(33_000)}`],
  ])('comes to an end on 100 kB of %s', (_name, text) => {
    const parsed = parseAddressItem(text);
    expect(parsed.ranges.length + parsed.findings.length).toBeGreaterThan(0);
  });
});

/** Runs of digits that no range names, no finding covers and the street does not hold. */
function lostDigits(text: string, { street, ranges, findings }: ParsedItem): string[] {
  const covered = new Array<boolean>(text.length).fill(false);
  const cover = (column: number, length: number): void => {
    covered.fill(true, column - 1, column - 1 + length);
  };
  for (const { place, values } of findings) {
    if (values?.text !== undefined) cover(Number(place?.column), String(values.text).length);
    if (values?.unread !== undefined) cover(Number(values.unreadColumn), String(values.unread).length);
  }
  const inStreet = street.match(/[0-9]+/g) ?? [];
  const inRanges = new Set(ranges.flatMap(({ from, to }) => [from, to]));
  const lost: string[] = [];
  for (const match of text.matchAll(/[0-9]+|(?:(?![0-9])[\p{Nd}\p{No}])+/gu)) {
    if (match[0].split('').every((_, i) => covered[match.index + i])) continue;
    if (inStreet[0] === match[0]) inStreet.shift();
    else if (!(/^[0-9]+$/.test(match[0]) && inRanges.has(Number(match[0])))) lost.push(match[0]);
  }
  return lost;
}
