import { describe, expect, it } from 'vitest';
import { tartan } from '../../../../web/domain/comparison/tartan';
import { nextCell } from '../../../../web/views/compare/rug/grid-keys';
import { rugModel } from '../../../../web/views/compare/rug/model';
import { rugTwin } from '../../../../web/views/compare/rug/twin';
import { da, index } from './support';

const facts = tartan(index);
const model = rugModel(da, index, facts);
const rows = model.themes.flatMap((theme) => theme.rows);

describe('the heat table', () => {
  it('is coloured by the test alone', () => {
    const verdicts = facts.themes.flatMap((theme) => theme.rows.flatMap(({ cells }) => cells));
    const cells = rows.flatMap((row) => row.cells);
    expect(cells).toHaveLength(verdicts.length);
    for (const [i, { tone, judged }] of cells.entries()) {
      const verdict = verdicts[i]?.verdict;
      expect(tone === 'untested' || tone === 'missing').toBe(verdict?.kind !== 'tested');
      if (verdict?.kind !== 'tested' || verdict.judgement === 'not-judged') expect(judged).toBe('');
    }
  });

  it('counts what can be tested in its finding', () => {
    expect(model.finding).toContain(`${facts.tested.tested} af ${facts.tested.withFigure} tal kan testes`);
    expect(facts.tested.tested).toBeGreaterThan(0);
  });

  it('counts thousands as Danish readers do', () => {
    const many = { ...facts, tested: { ...facts.tested, tested: 2973, withFigure: 3000 } };
    expect(rugModel(da, index, many).finding).toMatch(/^2\.973 af 3\.000 tal/);
  });

  it('measures distances within a row, never of counts or of what may not be drawn', () => {
    for (const row of rows) {
      const reaches = row.cells.flatMap(({ reach }) => reach ?? []);
      if (reaches.length > 0) expect(Math.max(...reaches.map(Math.abs))).toBeCloseTo(1, 9);
      if (index.indicators.get(row.indicator)?.kind === 'count') expect(reaches).toEqual([]);
    }
    const few = rows.find(({ indicator }) => indicator === 'language-special')?.cells.at(-1);
    expect(few).toMatchObject({ few: true, reach: null });
  });

  it('has indicators for tables only, and none of origin', () => {
    const exposures = new Set(rows.map(({ indicator }) => index.indicators.get(indicator)?.exposure));
    expect([...exposures].sort()).toEqual(['open', 'table-only']);
  });

  it('gives every figure a line with its source in the file', () => {
    const twin = rugTwin(da, index, facts);
    expect(twin.rows).toHaveLength(rows.length * (model.areas.length + 1));
    expect(new Set(twin.rows.map(({ key }) => key)).size).toBe(twin.rows.length);
    const absence = twin.rows.find(({ key }) => key === 'school-absence-mean vangdalen');
    expect(absence?.cells[3]?.value).toBe(10);
    expect(absence?.cells.at(-1)?.words).toContain('Boligsocial Helhedsplan Randers 2025-29');
  });

  it('is walked by arrow keys without leaving it', () => {
    const size = { rows: 3, columns: 8 };
    expect(nextCell('ArrowDown', { row: 2, column: 4 }, size)).toEqual({ row: 2, column: 4 });
    expect(nextCell('ArrowUp', { row: 2, column: 4 }, size)).toEqual({ row: 1, column: 4 });
    expect(nextCell('End', { row: 1, column: 0 }, size)).toEqual({ row: 1, column: 7 });
    expect(nextCell('Home', { row: 1, column: 5 }, size)).toEqual({ row: 1, column: 0 });
    expect(nextCell('a', { row: 1, column: 5 }, size)).toBeNull();
  });
});
