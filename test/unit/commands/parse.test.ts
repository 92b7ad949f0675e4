import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../scripts/commands/list-input';
import { parseLines } from '../../../scripts/commands/parse';
import { exitCodeOf } from '../../../scripts/console';
import { capturedConsole } from './captured-console';

const lines = (text: string, file?: string) =>
  linesOf(new TextEncoder().encode(text), 'test', file === undefined ? {} : { file }).lines;

describe('geodata parse', () => {
  it('prints one element a line with street and ranges, and nothing else', () => {
    const to = capturedConsole();
    const text = 'Husarvej (ulige numre 1-29)\n\nMariagervej 28 - 36 (a&b, lige numre)\n';
    const findings = parseLines(lines(text), to, true);
    expect(to.out).toHaveLength(1);
    expect(JSON.parse(to.out[0] ?? '')).toEqual([
      { street: 'Husarvej', ranges: [{ from: 1, to: 29, parity: 'odd', letters: [] }] },
      { street: 'Mariagervej', ranges: [{ from: 28, to: 36, parity: 'even', letters: ['A', 'B'] }] },
    ]);
    expect(to.out[0]?.split('\n')).toHaveLength(4);
    expect([findings, to.err]).toEqual([[], []]);
  });

  it('prints what could be read of a line with an error, and ends with 1', () => {
    const to = capturedConsole();
    const findings = parseLines(lines('Husarvej 1-29 ulgie, 2-4\nFalkevej 2-9 (lige)\n'), to, true);
    expect(JSON.parse(to.out[0] ?? '')).toMatchObject([
      { ranges: [{ from: 2, to: 4 }] },
      { ranges: [{ to: 9 }] },
    ]);
    expect(findings.map(({ code, place }) => [code, place])).toEqual([
      ['list-unreadable', { line: 1, column: 15 }],
      ['list-range-end-excluded', { line: 2, column: 10 }],
    ]);
    expect(exitCodeOf(findings)).toBe(1);
    expect(exitCodeOf(findings.slice(1))).toBe(0);
  });

  it('prints an empty array for nothing', () => {
    const to = capturedConsole();
    expect(parseLines(lines('\n  \n'), to, true)).toEqual([]);
    expect(to.out).toEqual(['[]']);
  });

  it('prints a table in words without --json', () => {
    const to = capturedConsole();
    const text =
      'Husarvej (ulige numre 1-29, 4)\nGl. Hadsundvej 5A, 5b & 5c\nMariagervej 28-36 (a&b, lige)\n';
    parseLines(lines(text), to, false);
    expect(to.out[0]?.split('\n')).toEqual([
      'Vej             Husnumre',
      'Husarvej        1-29 (ulige numre); 4',
      'Gl. Hadsundvej  5A; 5B; 5C',
      'Mariagervej     28-36 (lige numre), bogstav A, B',
    ]);
  });
});

describe('the lines that come in', () => {
  it('are counted with the empty ones, whatever ends them', () => {
    expect(lines('\ufeffA 1\r\n\r\n B 2\rC 3', 'liste.txt')).toEqual([
      { text: 'A 1', place: { file: 'liste.txt', line: 1, column: 1 } },
      { text: ' B 2', place: { file: 'liste.txt', line: 3, column: 1 } },
      { text: 'C 3', place: { file: 'liste.txt', line: 4, column: 1 } },
    ]);
  });

  it('are refused when they are not UTF-8', () => {
    const { lines: read, findings } = linesOf(Uint8Array.from([82, 248, 114]), 'liste.txt', {});
    expect(read).toEqual([]);
    expect(findings).toMatchObject([{ code: 'file-unreadable', place: { file: 'liste.txt', line: 1 } }]);
  });
});
