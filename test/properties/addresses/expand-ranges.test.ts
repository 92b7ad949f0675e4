import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandToTexts } from '../../../web/domain/addresses/expand-ranges';
import { compareHouseNumbers, parseHouseNumber } from '../../../web/domain/addresses/house-number';
import { expandRange, type HouseRange, rangeContains } from '../../../web/domain/addresses/house-range';
import { PATIENCE, printedRange, runs } from './random-lists';

/** A second reader: goes through every house that could be and asks whether some range names it. */
function byHand(ranges: readonly HouseRange[]): string[] {
  const houses: string[] = [];
  for (let number = 1; number <= 999; number++)
    for (const letter of ['', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ'])
      for (const { from, to, parity, letters } of ranges) {
        const fits = parity === 'all' || number % 2 === (parity === 'odd' ? 1 : 0);
        const named =
          letters.length === 0 ? letter === '' : letters.join('').includes(letter) && letter !== '';
        if (number < from || number > to || !fits || !named) continue;
        houses.push(`${number}${letter}`);
        break;
      }
  return houses;
}

const someRanges = fc.array(
  printedRange.map(({ range }) => range),
  { maxLength: 8 },
);

describe('expanding ranges', { timeout: PATIENCE }, () => {
  it('gives what a second reader finds among all houses that could be', () => {
    fc.assert(
      fc.property(someRanges, (ranges) => {
        expect(expandToTexts(ranges)).toEqual(byHand(ranges));
      }),
      runs(60),
    );
  });

  it('is the union of the single ranges, and each range holds what it names', () => {
    fc.assert(
      fc.property(someRanges, (ranges) => {
        const single = ranges.flatMap((range) =>
          expandRange(range).map((house) => {
            expect(rangeContains(range, house)).toBe(true);
            return `${house.number}${house.letter}`;
          }),
        );
        const sorted = [...new Set(single)]
          .flatMap((text) => parseHouseNumber(text) ?? [])
          .sort(compareHouseNumbers)
          .map(({ number, letter }) => `${number}${letter}`);
        expect(expandToTexts(ranges)).toEqual(sorted);
      }),
      runs(200),
    );
  });
});
