import { describe, expect, it } from 'vitest';
import { CsvSplitter } from '../../../web/data/registers/csv/split';

interface Cut {
  readonly cells: string[];
  readonly line: number;
  readonly fault?: string | undefined;
}

function cut(text: string, width = 0, piece = text.length || 1, newline = 10): Cut[] {
  const bytes = new TextEncoder().encode(text);
  const rows: Cut[] = [];
  const splitter = new CsvSplitter({ delimiter: 44, newline, width }, 1, () => {
    const cells: string[] = [];
    for (let i = 0; i < splitter.count; i++) {
      const cell = new TextDecoder().decode(splitter.bytes.subarray(splitter.starts[i], splitter.ends[i]));
      cells.push(splitter.isQuoted(i) ? cell.replaceAll('""', '"') : cell);
    }
    rows.push({ cells, line: splitter.line, fault: splitter.fault });
  });
  for (let at = 0; at < bytes.length; at += piece) splitter.push(bytes.subarray(at, at + piece));
  splitter.end();
  return rows;
}

const cells = (text: string, piece?: number): string[][] => cut(text, 0, piece).map((row) => row.cells);

describe('cutting CSV', () => {
  it('cuts cells and rows, with or without a last line break', () => {
    expect(cells('a,b\nc,d\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(cells('a,b\nc,d')).toEqual(cells('a,b\nc,d\n'));
    expect(cells('a,\n,b\n,')).toEqual([
      ['a', ''],
      ['', 'b'],
      ['', ''],
    ]);
  });

  it('passes over the CR of CRLF, also after a quoted cell, and keeps one inside', () => {
    expect(cells('a,b\r\n"c","d"\r\ne\rf,g\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e\rf', 'g'],
    ]);
  });

  it('reads quoted cells with delimiters, line breaks and doubled quotes, and counts lines', () => {
    const rows = cut('"a,1","b\n""2"""\nc,d\n');
    expect(rows.map((row) => row.cells)).toEqual([
      ['a,1', 'b\n"2"'],
      ['c', 'd'],
    ]);
    expect(rows.map((row) => row.line)).toEqual([1, 3]);
  });

  it('takes a quote inside a cell as a sign of the cell', () => {
    expect(cells('a"b,c""\n')).toEqual([['a"b', 'c""']]);
  });

  it('gives the same for pieces of any length', () => {
    const text = 'a,b\r\n"c,""x""\n",d\r\n\r\n"",""\r\nlast,"row"';
    const whole = cut(text);
    for (let piece = 1; piece < text.length; piece++) expect(cut(text, 0, piece)).toEqual(whole);
  });

  it('leaves blank lines out and counts them as lines', () => {
    expect(cut('a,b\n\n\r\nc,d\n').map((row) => row.line)).toEqual([1, 4]);
  });

  it('reads files whose lines end with CR alone', () => {
    expect(cut('a,b\rc,d\r', 0, 3, 13).map((row) => row.cells)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});

describe('rows that break the rules', () => {
  it('names a row with too few or too many cells', () => {
    expect(cut('a,b\nc\nd,e,f\ng,h\n', 2).map((row) => row.fault)).toEqual([
      undefined,
      'row-width',
      'row-width',
      undefined,
    ]);
  });

  it('loses one line to a stray quote, not the file', () => {
    const rows = cut('a,b\n"c,d\ne,f\n"g",h\ni,j\n', 2);
    expect(rows.map(({ cells: row, line, fault }) => fault ?? `${line}: ${row.join('|')}`)).toEqual([
      '1: a|b',
      'quote-misplaced',
      '3: e|f',
      '4: g|h',
      '5: i|j',
    ]);
  });

  it('loses one line to a quote that never closes', () => {
    const rows = cut('a,b\n"c,d\ne,f\n', 2);
    expect(rows.map(({ fault, line }) => fault ?? line)).toEqual([1, 'quote-unclosed', 3]);
  });

  it('does not let an unclosed quote fill the memory', () => {
    let rows = 0;
    let faults = 0;
    const splitter = new CsvSplitter({ delimiter: 44, newline: 10, width: 2 }, 1, () => {
      rows++;
      if (splitter.fault) faults++;
    });
    splitter.push(new TextEncoder().encode('a,b\n"c,d\n'));
    const piece = new TextEncoder().encode('x,y\n'.repeat(20_000));
    for (let i = 0; i < 10; i++) splitter.push(piece);
    splitter.end();
    expect([rows, faults]).toEqual([200_002, 1]);
  });

  it('passes over a line without end, as one row', () => {
    const rows = cut(`a,b\n${'z'.repeat(900_000)}\nc,d\n`, 2, 50_000);
    expect(rows.map(({ fault, line }) => fault ?? line)).toEqual([1, 'row-width', 3]);
  });
});
