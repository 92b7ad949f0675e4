import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../web/text';
import { comparisonCsv } from '../../../web/views/map/comparison/csv';
import { comparisonModel } from '../../../web/views/map/comparison/model';
import { dataset, input } from './fixture';

const selected = dataset.catalogue.areas.filter(({ kind }) => kind === 'monitoring-area').map(({ id }) => id);
const model = comparisonModel(input({ selected }));
const rows = Papa.parse<Record<string, string>>(comparisonCsv(textOf('da'), model), {
  header: true,
  delimiter: ';',
}).data.filter((row) => row.Område);

describe('comparisonCsv', () => {
  it('has a line for every row and area, and for the municipality where it is asked about', () => {
    const questions = model.sections.flatMap((section) => section.rows);
    const wanted = questions.reduce((sum, row) => sum + selected.length + (row.town ? 1 : 0), 0);
    expect(rows).toHaveLength(wanted);
  });

  it('gives every printed figure as it stands in the data, with its source', () => {
    const named = (id: string) => dataset.catalogue.areas.find((area) => area.id === id)!.name_da;
    const absence = dataset.observations.filter(
      (row) =>
        row.indicator === 'school-absence-mean' && row.period === '2023/2024' && selected.includes(row.area),
    );
    expect(absence).toHaveLength(7);
    for (const printed of absence) {
      const row = rows.find(
        (one) => one.Oplysning === 'Skolefravær i procent' && one.Område === named(printed.area),
      )!;
      expect(Number(row.Tal!.replace(',', '.'))).toBe(printed.value);
      expect(row.Periode).toBe('2023/2024');
      expect(row['Sted i kilden']).toBe(printed.locator);
      expect(row.Kilde).not.toBe('');
    }
  });

  it('gives no number without its period', () => {
    for (const row of rows.filter((one) => one.Kilde)) expect(row.Periode).not.toBe('');
  });

  it('says why where there is no number', () => {
    const empty = rows.filter((row) => row.Oplysning === 'Laver frivilligt arbejde' && row.Tal === '');
    expect(empty.length).toBeGreaterThan(0);
    for (const row of empty) expect(row['Som skrevet']).not.toBe('');
  });
});
