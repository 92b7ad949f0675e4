import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresBook } from '../../../web/charts/figures-book';
import { figuresOf, fileFacts } from '../../../web/charts/file-facts';
import { type Twin, twinCsv, twinLines } from '../../../web/charts/twin';
import { LOADING, ready, useStore } from '../../../web/state/store';
import { textOf } from '../../../web/text';
import { index } from '../figures/data';

const text = textOf('da');
const figure = { indicator: 'school-absence-mean', area: 'vangdalen', period: '2023/2024' };
const twin: Twin = {
  columns: [{ name: 'Område' }, { name: '=Tal', number: true }, { name: '@Note' }],
  rows: [
    { key: 'a', cells: [{ words: '=SUM(A1)' }, { words: '11,3 %', value: 11.3, figure }, { words: '+1' }] },
    { key: 'b', cells: [{ words: '-cmd' }, { words: '11,3 %', value: null, figure }, { words: '@x' }] },
  ],
};

beforeAll(() => useStore.setState({ figures: ready(index) }));
afterAll(() => useStore.setState({ figures: LOADING }));

describe('the files of a chart', () => {
  it('have one receipt for each printed number, and name the boundaries', () => {
    expect(figuresOf(twin)).toEqual([figure]);
    const { lines, head, receipts } = fileFacts(text, figuresOf(twin));
    expect(receipts).toHaveLength(1);
    expect(receipts[0]).toHaveLength(head.length);
    expect(receipts[0]?.slice(0, 3)).toEqual(['Skolefravær i procent', 'Vangdalen', '2023/24']);
    expect(lines.join()).toContain('planen 2025-29');
  });

  it('never hold what a spreadsheet would run, and keep numbers as numbers', async () => {
    const facts = fileFacts(text, figuresOf(twin));
    const book = await figuresBook(text, twinLines(twin), ['Fundet', '=cmd'], facts);
    const files = unzipSync(new Uint8Array(await book.arrayBuffer()));
    const sheets = Object.entries(files).flatMap(([name, bytes]) =>
      /sheet\d+\.xml$/.test(name) ? [strFromU8(bytes)] : [],
    );
    expect(sheets).toHaveLength(2);
    expect(sheets.join()).not.toMatch(/<f[ >]/);
    expect(sheets[0]).toContain('<v>11.3</v>');
    expect(twinCsv(twin, ['=cmd']).split('\r\n')).toEqual([
      "\ufeffOmråde;'=Tal;'@Note",
      "'=SUM(A1);11,3;'+1",
      "'-cmd;;'@x",
      '',
      "'=cmd",
      '',
    ]);
  });
});
