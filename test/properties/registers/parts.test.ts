import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { houseCode, houseOfCode } from '../../../web/data/registers/codes';
import { ElementSplitter } from '../../../web/data/registers/json/elements';
import { LineSplitter } from '../../../web/data/registers/json/lines';
import { NumberReader } from '../../../web/data/registers/numbers';
import { readUuidText } from '../../../web/data/registers/uuid';
import { UuidIndex } from '../../../web/data/registers/uuid-index';
import { compareHouseNumbers, formatHouseNumber } from '../../../web/domain/addresses/house-number';
import { times } from '../long';

const SEED = 20261103;

describe('numbers', () => {
  it('are what the language itself reads, to the last bit', () => {
    const numbers = new NumberReader();
    const digits = fc.string({
      unit: fc.constantFrom(...'0123456789'.split('')),
      minLength: 1,
      maxLength: 18,
    });
    fc.assert(
      fc.property(
        fc.constantFrom('', '-'),
        digits,
        fc.constantFrom('', '.', ','),
        digits,
        (sign, whole, mark, part) => {
          const text = `${sign}${whole}${mark}${mark ? part : ''}`;
          const bytes = new TextEncoder().encode(text);
          expect(numbers.fromBytes(bytes, 0, bytes.length)).toBe(Number(text.replace(',', '.')));
          expect(numbers.mark).toBe(mark);
          expect(numbers.fromText(text)).toBe(Number(text.replace(',', '.')));
        },
      ),
      { seed: SEED, numRuns: times(3000, 10) },
    );
  });
});

describe('house numbers as codes', () => {
  it('sort and write as house numbers do', () => {
    const house = fc.record({
      number: fc.integer({ min: 1, max: 999 }),
      letter: fc.constantFrom('', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ'),
    });
    fc.assert(
      fc.property(house, house, (a, b) => {
        const [left, right] = [houseCode(formatHouseNumber(a)), houseCode(formatHouseNumber(b))];
        expect(houseOfCode(left)).toEqual(a);
        expect(Math.sign(left - right)).toBe(Math.sign(compareHouseNumbers(a, b)));
      }),
      { seed: SEED, numRuns: times(500, 10) },
    );
  });
});

describe('an index of keys', () => {
  it('numbers them as a map does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uuid(), { maxLength: 300 }),
        fc.array(fc.uuid(), { maxLength: 20 }),
        (keys, others) => {
          const index = new UuidIndex();
          const map = new Map<string, number>();
          const words = new Uint32Array(4);
          for (const key of [...keys, ...keys]) {
            if (!map.has(key)) map.set(key, map.size);
            readUuidText(key.toUpperCase(), words);
            expect(index.add(words)).toBe(map.get(key));
          }
          for (const key of [...keys, ...others]) {
            readUuidText(key, words);
            expect(index.find(words)).toBe(map.get(key) ?? -1);
          }
          for (const [key, number] of map) expect(index.text(number)).toBe(key);
        },
      ),
      { seed: SEED, numRuns: times(100, 10) },
    );
  });
});

const value = fc.jsonValue({ maxDepth: 3, noUnicodeString: false });
const spaces = fc.constantFrom('', ' ', '\n', '\t\r\n');

describe('elements of a JSON document', () => {
  const cut = (
    text: string,
    piece: number,
  ): { elements: unknown[]; lists: string[]; complete: boolean; broken: boolean } => {
    const elements: unknown[] = [];
    const lists: string[] = [];
    const splitter = new ElementSplitter((bytes) => {
      elements.push(JSON.parse(new TextDecoder().decode(bytes)));
      lists.push(splitter.list);
    });
    const bytes = new TextEncoder().encode(text);
    for (let at = 0; at < bytes.length; at += piece) splitter.push(bytes.subarray(at, at + piece));
    splitter.end();
    return { elements, lists, complete: splitter.complete, broken: splitter.broken };
  };

  it('are those of the list, whatever is in them, whatever the pieces', () => {
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 12 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 2 }),
        (list, piece, indent) => {
          const { elements, complete, broken } = cut(JSON.stringify(list, undefined, indent), piece);
          expect(elements).toEqual(JSON.parse(JSON.stringify(list)));
          expect([complete, broken]).toEqual([true, false]);
        },
      ),
      { seed: SEED, numRuns: times(500, 10) },
    );
  });

  it('are those of every list of objects under a key, in order', () => {
    const record = fc.dictionary(fc.string({ maxLength: 5 }), value, { maxKeys: 4 });
    const other = fc.oneof(
      fc.integer(),
      fc.string({ maxLength: 8 }),
      fc.array(fc.integer(), { maxLength: 4 }),
      record,
    );
    const document = fc.array(
      fc.tuple(fc.string({ maxLength: 8 }), fc.oneof(fc.array(record, { maxLength: 5 }), other)),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(document, spaces, fc.integer({ min: 1, max: 40 }), (entries, blank, piece) => {
        const text = `{${blank}${entries.map(([key, held]) => `${JSON.stringify(key)}${blank}:${blank}${JSON.stringify(held)}`).join(`${blank},${blank}`)}${blank}}${blank}`;
        const held = entries.flatMap<unknown>(([, list]) =>
          Array.isArray(list) && typeof list[0] === 'object' ? list : [],
        );
        const { elements, complete, broken } = cut(text, piece);
        expect(elements).toEqual(JSON.parse(JSON.stringify(held)));
        expect([complete, broken]).toEqual([true, false]);
      }),
      { seed: SEED, numRuns: times(500, 10) },
    );
  });

  it('that were cut off are never complete', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), fc.nat(), (list, at) => {
        const text = JSON.stringify(list);
        const splitter = new ElementSplitter(() => {});
        splitter.push(new TextEncoder().encode(text).slice(0, at % new TextEncoder().encode(text).length));
        splitter.end();
        expect(splitter.complete).toBe(false);
      }),
      { seed: SEED, numRuns: times(300, 10) },
    );
  });
});

describe('lines', () => {
  it('are those of the text, whatever the pieces', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'ø', '{', ' ', '\r'), maxLength: 10 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.integer({ min: 1, max: 30 }), (list, piece) => {
        const text = list.join('\n');
        const found: [number, string][] = [];
        const splitter = new LineSplitter((bytes) =>
          found.push([splitter.line, new TextDecoder().decode(bytes)]),
        );
        const bytes = new TextEncoder().encode(text);
        for (let at = 0; at < bytes.length; at += piece) splitter.push(bytes.slice(at, at + piece));
        splitter.end();
        const expected = text
          .split('\n')
          .flatMap((own, i): [number, string][] => (/^[ \r\t]*$/.test(own) ? [] : [[i + 1, own]]));
        expect(found).toEqual(expected);
      }),
      { seed: SEED, numRuns: times(500, 10) },
    );
  });
});
