import { zipSync } from 'fflate';
import JSONstat from 'jsonstat-toolkit';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { finding } from '../../../web/domain/findings/finding';
import { withHeadings } from '../../../web/domain/import/headings';
import { textOf } from '../../../web/text';
import { findingSentence } from '../../../web/text/finding-words';
import { read, utf8 } from './support';
import { row, workbook } from './workbook';

const cellsOf = async (content: string | Uint8Array): Promise<string[][]> =>
  (await read(content)).tables[0]?.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];
const reasonOf = async (content: string | Uint8Array): Promise<unknown> =>
  (await read(content)).findings[0]?.values?.reason;
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('CSV', () => {
  // the cases of csv-spectrum, in our own words
  it.each([
    [
      'a delimiter in quotes',
      'a,b\n"x, y",2\n',
      [
        ['a', 'b'],
        ['x, y', '2'],
      ],
    ],
    [
      'quotes in quotes',
      'a,b\n"say ""hi""",2\n',
      [
        ['a', 'b'],
        ['say "hi"', '2'],
      ],
    ],
    [
      'line breaks in quotes',
      'a,b\n"one\ntwo",2\n',
      [
        ['a', 'b'],
        ['one\ntwo', '2'],
      ],
    ],
    [
      'Windows line ends',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'empty cells',
      'a,b,c\n1,"",""\n2,,\n',
      [
        ['a', 'b', 'c'],
        ['1', '', ''],
        ['2', '', ''],
      ],
    ],
    [
      'no last line end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'JSON in a cell',
      'a,b\n1,"{""x"": [1, 2]}"\n',
      [
        ['a', 'b'],
        ['1', '{"x": [1, 2]}'],
      ],
    ],
    [
      'semicolons and decimal commas',
      'a;b\nx;1,5\ny;2,5\n',
      [
        ['a', 'b'],
        ['x', '1,5'],
        ['y', '2,5'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a byte order mark',
      '\ufeffå;b\n1;2\n',
      [
        ['å', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'sep=',
      'sep=;\na,x;b\n1;2\n',
      [
        ['a,x', 'b'],
        ['1', '2'],
      ],
    ],
  ])('reads %s', async (_, text, cells) => {
    expect(await cellsOf(text)).toEqual(cells);
  });

  it('reads ISO-8859-1 as Danish, and refuses a mixture', async () => {
    expect(await cellsOf(latin1('Område;Værdi\nSjællandsgade;1\n'))).toEqual([
      ['Område', 'Værdi'],
      ['Sjællandsgade', '1'],
    ]);
    const mixed = new Uint8Array([...utf8('Område;Værdi\nå;æ\nø;ø\n'), ...latin1('Sjællandsgade;1\n')]);
    expect(await reasonOf(mixed)).toBe('csv-encoding');
    expect(await reasonOf(new Uint8Array([0xff, 0xfe, ...utf8('a;b')]))).toBe('csv-encoding');
  });

  it('loses one row to a quotation mark that is left open, keeps its text, and names its line', async () => {
    const { tables } = await read('Område;Værdi\nVangdalen;1\n"Energivej;2\nNordby;3\n');
    expect(tables[0]?.rows.map(({ line, fault, cells }) => [line, fault, cells.length])).toEqual([
      [1, undefined, 2],
      [2, undefined, 2],
      [3, 'quote-unclosed', 1],
      [4, undefined, 2],
    ]);
    expect(tables[0]?.rows[2]?.cells[0]?.text).toBe('"Energivej;2');
  });

  it('refuses what is no table, and too much of one', async () => {
    expect(await reasonOf('')).toBe('file-empty');
    expect(await reasonOf(' \n \n')).toBe('file-empty');
    expect(await reasonOf('hello\nworld\n')).toBe('csv-no-columns');
    expect(await reasonOf(`a;b\n${'1;2\n'.repeat(200_001)}`)).toBe('rows-too-many');
  });
});

describe('XLSX', () => {
  const table = workbook([
    { name: 'Læs mig', rows: row(1, ['Kun tekst']) },
    {
      name: 'Tal &amp; mål',
      merged: ['B2:C2', 'A2:A3', 'B4:B5'],
      rows: [
        row(1, ['Titel']),
        row(2, ['Område', 'Andel', null, 'Dag']),
        row(3, [null, 2023, 2024, null]),
        row(4, [
          'Vangdalen',
          '<c r="@" s="2"><v>0.437</v></c>',
          '<c r="@" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
          '<c r="@" s="1"><v>45292</v></c>',
        ]),
        row(5, ['Energivej', null, '<c r="@" s="3"><v>0.5</v></c>', null]),
      ].join(''),
    },
  ]);

  it('gives every sheet, merged labels in every cell they cover, and what formulas and formats hide', async () => {
    const { tables, format } = await read(table);
    expect(format).toBe('xlsx');
    expect(tables.map(({ name }) => name)).toEqual(['Læs mig', 'Tal & mål']);
    const rows = tables[1]?.rows ?? [];
    expect(rows[3]?.cells).toEqual([
      { kind: 'text', text: 'Vangdalen' },
      { kind: 'number', text: '0.437', value: 0.437, percent: true },
      { kind: 'error', text: '#DIV/0!' },
      { kind: 'date', text: '2024-01-01' },
    ]);
    // a merged figure is not repeated: it would be counted twice
    expect(rows[4]?.cells[1]?.text).toBe('');
    expect(rows[4]?.cells[2]).toMatchObject({ value: 0.5, percent: true });
    expect(withHeadings(tables[1] ?? { name: '', rows: [] }).headings).toEqual([
      'Område',
      'Andel · 2023',
      'Andel · 2024',
      'Dag',
    ]);
  });

  it('reads what another program writes', async () => {
    const written = await writeXlsxFile([
      [{ value: 'Område' }, { value: '2024' }],
      [{ value: 'Vangdalen <b>' }, { type: Number, value: 985 }],
    ]).toBuffer();
    expect(await cellsOf(new Uint8Array(written))).toEqual([
      ['Område', '2024'],
      ['Vangdalen <b>', '985'],
    ]);
  });

  it('refuses in plain words what it cannot or should not open', async () => {
    const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)];
    const encrypted = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(await reasonOf(new Uint8Array([...container, ...encrypted]))).toBe('spreadsheet-password');
    expect(await reasonOf(new Uint8Array(container))).toBe('spreadsheet-old');
    expect(await reasonOf(table.slice(0, 400))).toBe('spreadsheet-broken');
    expect(await reasonOf(zipSync({ 'a.txt': utf8('a') }))).toBe('spreadsheet-broken');
    const endless = workbook([{ name: 'A', rows: '<row r="1048576"><c r="A1048576"><v>1</v></c></row>' }]);
    expect(await reasonOf(endless)).toBe('rows-too-many');
    const wide = workbook([{ name: 'A', rows: '<row r="1"><c r="ZZZ1"><v>1</v></c></row>' }]);
    expect(await reasonOf(wide)).toBe('rows-too-many');
  });

  it('does not unpack what swells beyond measure', async () => {
    const bomb = workbook([{ name: 'A', rows: row(1, ['a', 'b']) }]);
    const entry = bomb.lastIndexOf(0x02, bomb.lastIndexOf(0x02)) - 3;
    expect([...bomb.subarray(entry, entry + 4)]).toEqual([0x50, 0x4b, 0x01, 0x02]);
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(entry + 24, 0x7fffffff, true);
    expect(await reasonOf(bomb)).toBe('spreadsheet-too-large');
  });
});

const DATASET = {
  label: 'Folketal',
  dimension: {
    OMRÅDE: {
      label: 'område',
      category: { index: { '730': 0, '710': 1 }, label: { '730': 'Randers', '710': 'Favrskov' } },
    },
    Tid: {
      label: 'tid',
      category: { index: ['2024K1', '2025K1'], label: { '2024K1': '2024K1', '2025K1': '2025K1' } },
    },
    id: ['OMRÅDE', 'Tid'],
    size: [2, 2],
  },
  value: [99_000, 99_500, null, 49_000],
  status: { '2': '..' },
};
const NEWER = {
  version: '2.0',
  class: 'dataset',
  id: DATASET.dimension.id,
  size: DATASET.dimension.size,
  dimension: { OMRÅDE: DATASET.dimension.OMRÅDE, Tid: DATASET.dimension.Tid },
  value: { '0': 99_000, '1': 99_500, '3': 49_000 },
  status: { '2': '..' },
};

describe('JSON-stat', () => {
  const rows = [
    ['område', 'OMRÅDE #', 'tid', 'Tid #', 'value'],
    ['Randers', '730', '2024K1', '2024K1', '99000'],
    ['Randers', '730', '2025K1', '2025K1', '99500'],
    ['Favrskov', '710', '2024K1', '2024K1', '..'],
    ['Favrskov', '710', '2025K1', '2025K1', '49000'],
  ];
  it.each([
    ['1.x', { dataset: DATASET }],
    ['2.0', NEWER],
    ['a collection', { class: 'collection', link: { item: [NEWER] } }],
  ])('reads %s', async (_, json) => {
    expect(await cellsOf(JSON.stringify(json))).toEqual(rows);
  });

  it('gives the same cells as the toolkit of the format', async () => {
    for (const json of [{ dataset: DATASET }, NEWER]) {
      const toolkit = JSONstat(structuredClone(json));
      const other =
        (toolkit.class === 'dataset' ? toolkit : toolkit.Dataset(0))?.toTable({ type: 'arrobj' }) ?? [];
      const own = (await cellsOf(JSON.stringify(json))).slice(1);
      expect(other.map((one) => [one.OMRÅDE, one.Tid, one.value])).toEqual(
        own.map(([area, , time, , value]) => [area, time, value === '..' ? null : Number(value)]),
      );
    }
  });

  it.each([
    ['json-broken', '{"dataset": {"dimension": '],
    ['json-stat-none', '{"a": 1}'],
    ['json-stat-wrong', JSON.stringify({ ...NEWER, value: [1, 2, 3] })],
    ['json-stat-wrong', JSON.stringify({ ...NEWER, value: { '9': 1 } })],
    ['json-stat-wrong', JSON.stringify({ ...NEWER, size: [2, 3] })],
    ['json-stat-wrong', JSON.stringify({ ...NEWER, size: [2, -2] })],
    [
      'json-stat-wrong',
      JSON.stringify({
        ...NEWER,
        dimension: { ...NEWER.dimension, Tid: { category: { index: { a: 0, b: 2 } } } },
      }),
    ],
    ['rows-too-many', JSON.stringify({ ...NEWER, size: [100_000, 100_000] })],
  ])('says %s', async (reason, text) => {
    expect(await reasonOf(text)).toBe(reason);
  });
});

it('has words for every refusal, in both languages', async () => {
  const { FILE_REFUSALS } = await import('../../../web/data/figures-import/refuse');
  for (const reason of FILE_REFUSALS)
    for (const language of ['da', 'en'] as const)
      expect(
        findingSentence(finding('figures-file-refused', { values: { reason, limit: 5 } }), textOf(language)),
      ).toMatch(/^[A-ZÆØÅ].+\. [A-ZÆØÅ].+\.$/);
});
