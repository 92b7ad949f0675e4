import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { CsvCells } from '../../../web/data/registers/csv/cells';
import { PackedRows, type RowBatch, RowPacker } from '../../../web/data/registers/csv/packed-rows';
import { CsvSplitter } from '../../../web/data/registers/csv/split';
import { times } from '../long';

const SEED = 20261103;
const cell = fc.string({
  unit: fc.constantFrom(...'ab1 æØå,;"\n\r\t|é😀', 'ø', '""', '\r\n'),
  maxLength: 12,
});
const table = fc
  .integer({ min: 2, max: 6 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 20 }),
  );
const delimiter = fc.constantFrom(',', ';', '\t', '|');
const newline = fc.constantFrom('\n', '\r\n');

function cut(
  text: string,
  sign: string,
  width: number,
  piece: number,
): { rows: string[][]; lines: number[]; faults: number } {
  const bytes = new TextEncoder().encode(text);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const rows: string[][] = [];
  const lines: number[] = [];
  let faults = 0;
  const splitter = new CsvSplitter({ delimiter: sign.charCodeAt(0), newline: 10, width }, 1, () => {
    if (splitter.fault) {
      faults++;
      return;
    }
    const cells: string[] = [];
    for (let i = 0; i < splitter.count; i++) {
      const found = decoder.decode(splitter.bytes.subarray(splitter.starts[i], splitter.ends[i]));
      cells.push(splitter.isQuoted(i) ? found.replaceAll('""', '"') : found);
    }
    rows.push(cells);
    lines.push(splitter.line);
  });
  for (let at = 0; at < bytes.length; at += piece) splitter.push(bytes.subarray(at, at + piece));
  splitter.end();
  return { rows, lines, faults };
}

/** The same rows, packed for another thread and unpacked again. */
function cutAndPacked(text: string, sign: string, width: number, piece: number, columns: readonly number[]) {
  const bytes = new TextEncoder().encode(text);
  const form = { delimiter: sign.charCodeAt(0), newline: 10, width };
  const packer = new RowPacker({ form, offset: 0, firstLine: 1, columns });
  const batches: RowBatch[] = [];
  for (let at = 0; at < bytes.length; at += piece) batches.push(packer.push(bytes.subarray(at, at + piece)));
  batches.push(packer.end());
  return { batches, cells: new PackedRows(columns) };
}

/** Everything that can be known of the row that stands open, in some of its columns. */
function known(cells: CsvCells, columns: readonly number[]): unknown[] {
  const { bytes, starts, ends, count, line, fault } = cells;
  const texts = columns
    .filter((column) => column < count)
    .map((column) => [
      cells.isQuoted(column),
      new TextDecoder('latin1').decode(bytes.subarray(starts[column], ends[column])),
    ]);
  return [line, count, fault, ...texts];
}

describe('rows packed for another thread', () => {
  it('are the rows, faulty ones, too, whatever the pieces', () => {
    // anything at all: quotes in the wrong places, too few cells, no last line break
    const anything = fc.string({ unit: fc.constantFrom(...'ab,"\n\rø'), maxLength: 80 });
    fc.assert(
      fc.property(
        anything,
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 1, max: 30 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 4 }),
        (text, width, piece, columns) => {
          const form = { delimiter: ','.charCodeAt(0), newline: 10, width };
          const expected: unknown[] = [];
          const splitter = new CsvSplitter(form, 1, () => expected.push(known(splitter, columns)));
          const bytes = new TextEncoder().encode(text);
          for (let at = 0; at < bytes.length; at += piece) splitter.push(bytes.subarray(at, at + piece));
          splitter.end();
          const { batches, cells } = cutAndPacked(text, ',', width, piece, columns);
          const found: unknown[] = [];
          for (const batch of batches) cells.walk(batch, () => found.push(known(cells, columns)));
          expect(found).toEqual(expected);
          expect(batches.at(-1)).toMatchObject({
            passed: bytes.length,
            end: { open: splitter.open, cut: splitter.cut },
          });
        },
      ),
      { seed: SEED, numRuns: times(1000, 10) },
    );
  });
});

describe('CSV cut by us and by another', () => {
  it('has the same cells, whatever is in them, whatever the pieces', () => {
    fc.assert(
      fc.property(
        table,
        delimiter,
        newline,
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 1, max: 64 }),
        (rows, sign, end, quotes, last, piece) => {
          const text = Papa.unparse(rows, { delimiter: sign, newline: end, quotes }) + (last ? end : '');
          const { data } = Papa.parse<string[]>(text, {
            delimiter: sign,
            newline: end as '\n',
            skipEmptyLines: true,
          });
          const ours = cut(text, sign, 0, piece);
          expect(ours.faults).toBe(0);
          expect(ours.rows).toEqual(data);
          // with the right width nothing is a fault, and nothing is another row
          expect(cut(text, sign, rows[0]?.length ?? 0, piece).rows).toEqual(data);
        },
      ),
      { seed: SEED, numRuns: times(500, 10) },
    );
  });

  it('gives every row the line on which it begins', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 64 }), (rows, piece) => {
        const text = `${Papa.unparse(rows, { newline: '\n', quotes: true })}\n`;
        let line = 1;
        const begins = rows.map((row) => {
          const begin = line;
          line += 1 + row.join('').split('\n').length - 1;
          return begin;
        });
        expect(cut(text, ',', 0, piece).lines).toEqual(begins);
      }),
      { seed: SEED, numRuns: times(200, 10) },
    );
  });

  it('is cut alike in pieces of any length when it is broken', () => {
    const broken = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r'), maxLength: 60 });
    fc.assert(
      fc.property(
        broken,
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 0, max: 3 }),
        (text, piece, width) => {
          expect(cut(text, ',', width, piece)).toEqual(cut(text, ',', width, 1000));
        },
      ),
      { seed: SEED, numRuns: times(2000, 10) },
    );
  });
});
