import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../scripts/tables/read-dataset';
import { hasErrors } from '../../../web/domain/findings/finding';
import { readChanged } from './data-folder';

const told = (dataset: Dataset) =>
  dataset.findings.map(({ code, place, values }): Record<string, unknown> => ({ code, ...place, ...values }));

describe('tables that do not fit together', () => {
  it('name an unknown indicator with file, line, column and the nearest known one', () => {
    const dataset = readChanged('figures/observations.csv', (content) =>
      content.replace(',adult-apprentice-and-upskilling-grants,', ',adult-apprentice-and-upskiling-grants,'),
    );
    expect(told(dataset)).toContainEqual({
      code: 'table-reference-unknown',
      file: 'figures/observations.csv',
      line: 2,
      column: 'indicator',
      text: 'adult-apprentice-and-upskiling-grants',
      tables: 'indicators',
      suggestion: 'adult-apprentice-and-upskilling-grants',
    });
    expect(hasErrors(dataset.findings)).toBe(true);
  });

  it('name an unknown area in a list, an unknown plan, source and observation', () => {
    const codes = (file: string, from: string, to: string) =>
      told(readChanged(file, (content) => content.replace(from, to)))
        .filter(({ code }) => code === 'table-reference-unknown')
        .map(({ file: where, column, text }) => [where, column, text]);
    expect(codes('plans/plans.csv', 'gl-jennumparken glarbjergvej,', 'gl-jennumparken nowhere,')).toEqual([
      ['plans/plans.csv', 'areas', 'nowhere'],
    ]);
    expect(codes('figures/targets.csv', 'ce1f23a2,2013', 'ce1f23a2,2012')).toEqual([
      ['figures/targets.csv', 'plan', '2012'],
    ]);
    expect(codes('law/statuses.csv', 'plan-2021', 'plan-2020')).toEqual([
      ['law/statuses.csv', 'source', 'plan-2020'],
    ]);
    expect(codes('figures/conflicts.csv', 'prefer:f69fe9f5', 'prefer:f69fe9f6')).toEqual([
      ['figures/conflicts.csv', 'handling', 'f69fe9f6'],
    ]);
    expect(
      codes('places/schools.csv', 'Boligforeningen Kronjylland,13', 'Boligforeningen Kronjylland,14'),
    ).toEqual([
      [
        'places/schools.csv',
        'organisation, department',
        '2025 · centrale-randers · Boligforeningen Kronjylland · 14',
      ],
    ]);
    expect(codes('plans/aliases.csv', 'Jennumparken,gl-jennumparken', 'Jennumparken,gl-jenumparken')).toEqual(
      [['plans/aliases.csv', 'name', 'gl-jenumparken']],
    );
  });

  it('tell a figure that came or went against the count in the catalogue', () => {
    const dataset = readChanged('figures/observations.csv', (content) =>
      content.replace(/\n9941a777[^\n]*/, ''),
    );
    expect(told(dataset)).toEqual([
      {
        code: 'table-count-differs',
        file: 'figures/indicators.csv',
        line: 2,
        column: 'observations',
        id: 'adult-apprentice-and-upskilling-grants',
        said: 3,
        found: 2,
      },
    ]);
  });

  it('tell the same figure under two ids', () => {
    const dataset = readChanged('figures/observations.csv', (content) => {
      const row = content.split('\n')[1] ?? '';
      return `${content}${row.replace('9941a777', '0000000a')}\n`;
    });
    expect(told(dataset).map(({ code, line }) => [code, line])).toEqual([
      ['figure-repeated', 894],
      ['table-count-differs', 2],
    ]);
  });

  it('tell an id that stands twice', () => {
    const dataset = readChanged('figures/observations.csv', (content) =>
      content.replace('4799d5cd', '9941a777'),
    );
    expect(told(dataset)[0]).toMatchObject({ code: 'table-key-repeated', line: 3, firstLine: 2 });
  });
});

describe('figures that cannot be true', () => {
  const changed = (from: string, to: string) =>
    told(readChanged('figures/observations.csv', (content) => content.replace(from, to))).map(
      ({ code, column, line }) => [code, column, line],
    );

  it('are shares over a hundred per cent', () => {
    expect(
      changed(',gl-jennumparken,2023-10/2024-09,43.7,', ',gl-jennumparken,2023-10/2024-09,437,'),
    ).toEqual([['share-out-of-range', 'value', expect.any(Number)]]);
  });

  it('are parts greater than the whole, spans that run backwards, and rows that say nothing', () => {
    expect(changed(',percent,15,,', ',percent,15,9,')).toEqual([
      ['numerator-over-denominator', 'numerator', expect.any(Number)],
    ]);
    expect(changed(',2020,,43,46,', ',2020,,46,43,')).toEqual([
      ['span-backwards', 'low, high', expect.any(Number)],
    ]);
    expect(changed(',gl-jennumparken,2020,3,', ',gl-jennumparken,2020,,')).toEqual([
      ['figure-without-value', 'value', 2],
    ]);
  });
});

describe('files that cannot be read', () => {
  it('are named, and what refers to them is not told as well', () => {
    const dataset = readChanged('plans/areas.csv', null);
    expect(told(dataset)).toEqual([{ code: 'file-missing', file: 'plans/areas.csv' }]);
    expect(dataset.observations).toHaveLength(892);
  });

  it('are told to be not UTF-8, with the line', () => {
    const dataset = readChanged('plans/aliases.csv', (content) => Buffer.from(content, 'latin1'));
    expect(told(dataset)).toEqual([
      { code: 'file-unreadable', file: 'plans/aliases.csv', line: 5, problem: 'not-utf8' },
    ]);
  });

  it('are read with a byte order mark and Windows line ends as Danish spreadsheets write them', () => {
    const dataset = readChanged('plans/areas.csv', (content) => `\ufeff${content.replaceAll('\n', '\r\n')}`);
    expect(dataset.findings).toEqual([]);
    expect(dataset.catalogue.areas).toHaveLength(36);
  });

  it('stop at a quote left open without a flood of other faults', () => {
    const dataset = readChanged('figures/sources.csv', (content) =>
      content.replace('"Bysekretariatet, Randers",2016', '"Bysekretariatet, Randers,2016'),
    );
    expect(told(dataset).map(({ code, file }) => [code, file])).toEqual([
      ['table-quote-open', 'figures/sources.csv'],
    ]);
  });
});
