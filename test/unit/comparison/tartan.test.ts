import { describe, expect, it } from 'vitest';
import { newestPeriod, tartan } from '../../../web/domain/comparison/tartan';
import { THEMES } from '../../../web/domain/figures/indicator';
import { dataset, index } from '../figures/data';

const table = tartan(index);
const rows = table.themes.flatMap(({ rows: of }) => of);

describe('the heat table', () => {
  it('has a cell for every area in the order of the plan', () => {
    const order = index.monitoringAreas.map(({ id }) => id);
    for (const row of rows) expect(row.cells.map(({ area }) => area)).toEqual(order);
    const themes = table.themes.map(({ theme }) => theme);
    expect(themes).toEqual(THEMES.filter((theme) => themes.includes(theme)));
  });

  it('shows every indicator with a figure about an area, but those of origin', () => {
    const shown = new Set(rows.map(({ indicator }) => indicator.id));
    for (const { id, exposure } of dataset.catalogue.indicators)
      expect([id, shown.has(id)]).toEqual([
        id,
        exposure !== 'criteria-only' && newestPeriod(index, id) !== undefined,
      ]);
  });

  it('counts what can be tested: few cells, and it says so', () => {
    const cells = rows.flatMap((row) => row.cells);
    expect(table.tested.areas).toBe(cells.length);
    expect(table.tested.withFigure).toBe(cells.filter(({ figure }) => figure.kind === 'value').length);
    expect(table.tested.tested).toBe(6);
  });

  it('colours nothing that was not tested, and judges nothing without a direction', () => {
    for (const { indicator, cells } of rows)
      for (const { verdict } of cells)
        if (verdict.kind === 'tested' && indicator.direction === 'neutral')
          expect(verdict.judgement).toBe('not-judged');
  });

  it('takes another period when asked', () => {
    const older = tartan(index, (id) => (id === 'children-under-18-share' ? '2008' : undefined));
    const row = older.themes
      .flatMap(({ rows: of }) => of)
      .find(({ indicator }) => indicator.id === 'children-under-18-share');
    expect(row?.period).toBe('2008');
  });
});
