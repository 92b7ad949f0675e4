import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCutObservations } from '../../../web/data/observation-chunks';
import { QUALIFIERS } from '../../../web/domain/figures/observation';
import { toColumns } from '../../../web/domain/figures/observation-rows';
import {
  columnsByIndicator,
  joinColumns,
  packColumns,
  unpackColumns,
} from '../../../web/domain/figures/packed-columns';
import { observation } from '../../unit/figures/data';
import { times } from '../long';

const RUNS = { seed: 905, numRuns: times(200, 20) };
const NAMES = ['a', 'b', 'constructor', '__proto__', ''];

/** Rows with few and with many different values, and texts that JSON and lines could stumble over. */
const rows = fc
  .array(
    fc.record({
      id: fc.stringMatching(/^[0-9a-f]{8}$/),
      indicator: fc.constantFrom(...NAMES),
      area: fc.constantFrom(...NAMES),
      period: fc.constantFrom('2023', '2024-01-01', 'undated'),
      value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }), { nil: null }),
      qualifier: fc.constantFrom(...QUALIFIERS),
      note: fc.oneof(fc.constantFrom('', 'én\nto', '\u2028"\\'), fc.string()),
    }),
    { maxLength: 40 },
  )
  .map((list) => list.map((row) => observation(row)));

describe('columns written short', () => {
  it('come back as they were, also through the file', () =>
    fc.assert(
      fc.property(rows, (list) => {
        const columns = toColumns(list);
        const packed = packColumns(columns);
        expect(unpackColumns(packed)).toEqual(columns);
        expect(readCutObservations(`${JSON.stringify(packed)}\n`)).toEqual(columns);
      }),
      RUNS,
    ));

  it('cut by indicator and joined again hold the same rows, those of one indicator in their order', () =>
    fc.assert(
      fc.property(rows, fc.shuffledSubarray(NAMES), (list, order) => {
        const parts = columnsByIndicator(toColumns(list), order);
        const inOrder = [...parts.keys()].flatMap((name) =>
          list.filter(({ indicator }) => indicator === name),
        );
        expect(joinColumns([...parts.values()])).toEqual(toColumns(inOrder));
        expect(inOrder).toHaveLength(list.length);
        expect([...parts.keys()].filter((name) => order.includes(name))).toEqual(
          order.filter((name) => parts.has(name)),
        );
      }),
      RUNS,
    ));
});
