import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../web/domain/addresses/near-names';
import { normaliseStreet } from '../../../web/domain/addresses/street-name';
import { PATIENCE, runs } from './random-lists';

const word = fc.string({ unit: fc.constantFrom(...'abcæ'), maxLength: 7 });

/** The restricted Damerau-Levenshtein distance by its definition, over prefixes, without a table. */
function byDefinition(a: string, b: string): number {
  const known = new Map<string, number>();
  const steps = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i},${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const ways = [
      steps(i - 1, j) + 1,
      steps(i, j - 1) + 1,
      steps(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
    ];
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) ways.push(steps(i - 2, j - 2) + 1);
    known.set(key, Math.min(...ways));
    return Math.min(...ways);
  };
  return steps(a.length, b.length);
}

describe('street names', { timeout: PATIENCE }, () => {
  it('normalised twice are normalised once, whatever they are made of', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (name) => {
        const once = normaliseStreet(name);
        expect(normaliseStreet(once)).toBe(once);
        expect(normaliseStreet(`  ${name.replace(/ /g, '\u00a0')} `)).toBe(once);
      }),
      runs(2000),
    );
  });

  it('are as far apart as the definition says, in both directions', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(byDefinition(a, b));
        expect(editDistance(b, a)).toBe(editDistance(a, b));
      }),
      runs(1500),
    );
  });

  it('are counted up to a limit as without one', () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(editDistance(a, b), most + 1));
      }),
      runs(1500),
    );
  });
});
