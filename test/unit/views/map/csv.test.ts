import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fileName, tableCsv, tableLines } from '../../../../web/views/map/model/csv';
import { index } from './dataset';
import { da, everyMap, modelOf } from './support';

const csvOf = (choices: Parameters<typeof modelOf>[0], notes: readonly string[] = []): string => {
  const { indicator, rows } = modelOf(choices);
  return tableCsv(tableLines(da, index, indicator, rows, []), notes);
};

describe('the table as a file', () => {
  it('begins with a byte order mark, uses semicolons, decimal comma and CRLF', () => {
    const csv = csvOf({}, ['Kilde: x; y']);
    expect(csv.startsWith('\ufeffOmråde;Indikator;Periode;Tal;Enhed;')).toBe(true);
    expect(csv).toContain('\r\nGl. Jennumparken;Skolefravær i procent;2023/2024;9,8;procent;');
    expect(csv.endsWith('\r\n\r\n"Kilde: x; y"\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('carries every printed row, the figure shown and others for the same question', () => {
    const { data } = Papa.parse<Record<string, string>>(csvOf({}).slice(1), { header: true, delimiter: ';' });
    const all = data.filter((row) => row.Område === 'Alle syv boligområder');
    expect(all.map((row) => [row.Tal, row['Række-id'], row['Vist som']])).toEqual([
      ['10', '90c47e66', 'vist tal'],
      ['9,9', 'e2eb4eaa', 'andet tal i kilderne'],
    ]);
  });

  it('says how exact a number is, and why one is missing', () => {
    const csv = csvOf({ indicator: 'outside-labour-market-state-criterion', period: '2023' });
    expect(csv).toContain('2023;40;procent;;;mere end;');
    expect(csv).toMatch(/Vangdalen;[^\r]*;gælder ikke her;[^\r]*;intet tal\r\n/);
  });

  it('is as wide in every line, for every map', () => {
    for (const { indicator, period } of everyMap()) {
      const { data, errors } = Papa.parse<string[]>(
        csvOf({ indicator: indicator.id, period }).slice(1).trim(),
        {
          delimiter: ';',
        },
      );
      expect(errors).toEqual([]);
      expect(new Set(data.map((line) => line.length))).toEqual(new Set([16]));
    }
  });

  it('has a name that says what is in it', () => {
    const { indicator } = modelOf();
    expect(fileName(indicator, '2023-10/2024-09')).toBe('school-absence-mean-2023-10-2024-09');
  });
});
