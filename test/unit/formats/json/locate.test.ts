import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateJson } from '../../../../scripts/formats/json/locate';
import { placeInText } from '../../../../scripts/formats/json/text-place';

describe('locateJson', () => {
  it.each([
    ['', 0],
    ['{"a":1', 6],
    ['{"a":1,}', 7],
    ['{"a":x}', 5],
    ['{"a":01}', 6],
    ['{"a":1.}', 6],
    ['{"a" 1}', 5],
    ['{a:1}', 1],
    ['["a]', 4],
    ['[1 2]', 3],
    ['[1,2]]', 5],
    ['{"a":"b\\x"}', 7],
    ['{"a":-}', 5],
    ['[nul]', 1],
  ])('finds the fault in %j at %i', (text, offset) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(locateJson(text, 'features').errorAt).toBe(offset);
  });

  it('finds none in what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(locateJson(text, 'features').errorAt).toBeUndefined();
      }),
      { seed: 20_251, numRuns: 300 },
    );
  });

  it('finds one in whatever JSON.parse refuses, and only there', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', '"', ',', '}', ']', '0', 'x', '\\'),
        (json, place, sign) => {
          const cut = place % (json.length + 1);
          const text = json.slice(0, cut) + sign + json.slice(cut + 1);
          let broken = false;
          try {
            JSON.parse(text);
          } catch {
            broken = true;
          }
          expect(locateJson(text, 'features').errorAt !== undefined).toBe(broken);
        },
      ),
      { seed: 20_251, numRuns: 2000 },
    );
  });

  it('knows where the elements of the named array begin, and of no other', () => {
    const text = '{"x":[1,2],"features":[\n {"a":[5,6]},\n {"b":{"features":[9]}}\n]}';
    const places = locateJson(text, 'features');
    expect([0, 1, 2].map(places.elementAt)).toEqual([text.indexOf('{"a"'), text.indexOf('{"b"'), undefined]);
    expect(placeInText(text, places.elementAt(1)!)).toEqual({ line: 3, column: 2 });
  });
});

describe('placeInText', () => {
  it('counts lines and columns from 1', () => {
    expect(placeInText('abc', 0)).toEqual({ line: 1, column: 1 });
    expect(placeInText('a\nbc', 3)).toEqual({ line: 2, column: 2 });
    expect(placeInText('a\n', 2)).toEqual({ line: 2, column: 1 });
  });
});
