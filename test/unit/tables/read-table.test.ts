import { describe, expect, it } from 'vitest';
import { id, named, neededNumber, number, oneOf, period, refs, text } from '../../../scripts/tables/columns';
import { readTable, table } from '../../../scripts/tables/read-table';

interface Sample {
  readonly id: string;
  readonly value: number | null;
  readonly when: string;
  readonly colour: 'red' | 'blue';
  readonly members: readonly string[];
  readonly weight: number;
  readonly note: string;
}
const SAMPLE = table<Sample>({
  name: 'sample',
  file: 'x/sample.csv',
  key: ['id'],
  columns: {
    id: id(),
    value: number(),
    when: named('period', period()),
    colour: oneOf(['red', 'blue']),
    members: refs('sample'),
    weight: neededNumber(),
    note: text(),
  },
});
const HEADER = 'id,value,period,colour,members,weight,note';
const read = (...lines: string[]) => readTable([HEADER, ...lines].join('\n'), SAMPLE);
const told = (content: ReturnType<typeof read>) =>
  content.findings.map(({ code, place, values }) => ({
    code,
    line: place?.line,
    column: place?.column,
    problem: values?.problem,
    suggestion: values?.suggestion,
  }));

describe('a table that is right', () => {
  it('is read into typed rows with their lines', () => {
    const { rows, findings } = read('a,1.5,2023,red,,2,', 'b,,2023/2024,blue,a b,-0.5,"with, comma"');
    expect(findings).toEqual([]);
    expect(rows).toEqual([
      { id: 'a', value: 1.5, when: '2023', colour: 'red', members: [], weight: 2, note: '', line: 2 },
      {
        id: 'b',
        value: null,
        when: '2023/2024',
        colour: 'blue',
        members: ['a', 'b'],
        weight: -0.5,
        note: 'with, comma',
        line: 3,
      },
    ]);
  });

  it('counts lines across quoted line breaks, blank lines and Windows line ends', () => {
    const broken = `${HEADER}\r\na,1,2023,red,,2,"two\r\nlines"\r\n\r\nb,x,2023,red,,2,\r\n`;
    const { rows, findings } = readTable(broken, SAMPLE);
    expect(rows.map(({ line }) => line)).toEqual([2]);
    expect(findings.map(({ place }) => place?.line)).toEqual([5]);
  });
});

describe('a cell that cannot be read', () => {
  it.each([
    ['43,4 in quotes', 'a,"43,4",2023,red,,2,', 'value', 'decimal-comma', '43.4'],
    ['1.270,5 in quotes', 'a,"1.270,5",2023,red,,2,', 'value', 'decimal-comma', '1270.5'],
    ['a word for a number', 'a,many,2023,red,,2,', 'value', 'not-a-number', undefined],
    ['NaN', 'a,NaN,2023,red,,2,', 'value', 'not-a-number', undefined],
    ['a number with a unit', 'a,43 %,2023,red,,2,', 'value', 'not-a-number', undefined],
    ['a needed number that is not there', 'a,1,2023,red,,,', 'weight', 'required', undefined],
    ['a period in words', 'a,1,spring 2023,red,,2,', 'period', 'not-a-period', undefined],
    ['a word outside the list', 'a,1,2023,green,,2,', 'colour', 'not-in-list', 'red, blue'],
    ['a repeated member', 'a,1,2023,red,b b,2,', 'members', 'list-repeats', undefined],
    ['an id with blanks', 'a b,1,2023,red,,2,', 'id', 'not-an-id', undefined],
  ])('is told with line, column and what it could be: %s', (_name, line, column, problem, suggestion) => {
    const content = read('ok,1,2023,red,,2,', line);
    expect(told(content)).toEqual([{ code: 'table-value-unreadable', line: 3, column, problem, suggestion }]);
    expect(content.rows).toHaveLength(1);
  });

  it('does not hide the next one: every fault of a row is told', () => {
    expect(told(read('a,x,never,green,,,')).map(({ column }) => column)).toEqual([
      'value',
      'period',
      'colour',
      'weight',
    ]);
  });

  it('leaves an unquoted decimal comma as a row of the wrong width', () => {
    const content = read('a,43,4,2023,red,,2,');
    expect(content.findings.map(({ code, values }) => [code, values])).toEqual([
      ['table-row-width', { found: 8, wanted: 7 }],
    ]);
  });
});

describe('a table with the wrong shape', () => {
  const codes = (content: string) => readTable(content, SAMPLE).findings.map(({ code }) => code);

  it('names the missing column and reads no row', () => {
    const { rows, findings } = readTable('id,value\na,1', SAMPLE);
    expect(rows).toEqual([]);
    expect(findings.map(({ code, place }) => [code, place?.column])).toEqual([
      ['table-column-missing', 'period'],
      ['table-column-missing', 'colour'],
      ['table-column-missing', 'members'],
      ['table-column-missing', 'weight'],
      ['table-column-missing', 'note'],
    ]);
  });

  it('warns of a column that nobody knows, and reads on', () => {
    const { rows, findings } = readTable(`${HEADER},extra\na,1,2023,red,,2,,9`, SAMPLE);
    expect(rows).toHaveLength(1);
    expect(findings.map(({ code, level, place }) => [code, level, place?.column])).toEqual([
      ['table-column-unknown', 'warning', 'extra'],
    ]);
  });

  it('refuses a column that stands twice', () => {
    expect(codes(`${HEADER},value\na,1,2023,red,,2,,9`)).toEqual(['table-column-repeated']);
  });

  it('refuses a key that stands twice, and says where it stood first', () => {
    const { findings } = read('a,1,2023,red,,2,', 'b,1,2023,red,,2,', 'a,2,2023,red,,2,');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      code: 'table-key-repeated',
      place: { line: 4, column: 'id' },
      values: { key: 'a', firstLine: 2 },
    });
  });

  it('refuses an empty file and one with a header only', () => {
    expect(codes('')).toEqual(['table-empty']);
    expect(codes('\n\n')).toEqual(['table-empty']);
    expect(codes(HEADER)).toEqual(['table-empty']);
    expect(readTable(HEADER, { ...SAMPLE, mayBeEmpty: true }).findings).toEqual([]);
  });

  it('sees that a file is divided by semicolons', () => {
    expect(codes(`${HEADER.replaceAll(',', ';')}\na;1;2023;red;;2;`)).toEqual(['table-delimiter-wrong']);
  });

  it('tells a quote left open once, at the row where it opens', () => {
    const content = read(
      'a,1,2023,red,,2,ok',
      'b,1,2023,red,,2,"open',
      'c,1,2023,red,,2,',
      'd,1,2023,red,,2,',
    );
    expect(told(content)).toEqual([
      { code: 'table-quote-open', line: 3, column: undefined, problem: undefined, suggestion: undefined },
    ]);
  });
});
