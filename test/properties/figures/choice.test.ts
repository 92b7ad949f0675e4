import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conflict } from '../../../web/domain/dataset/catalogue';
import { chooseFigure } from '../../../web/domain/figures/choice';
import { makeFigure } from '../../../web/domain/figures/figure';
import { makeFigureIndex } from '../../../web/domain/figures/figure-index';
import { mapReading } from '../../../web/domain/figures/map-figures';
import { type Observation, QUALIFIERS } from '../../../web/domain/figures/observation';
import { toColumns } from '../../../web/domain/figures/observation-rows';
import { dataset, indicator, observation } from '../../unit/figures/data';

const RUNS = { seed: 311, numRuns: 400 };
const sources = ['s1', 's2', 's3'].map((id, i) => ({
  id,
  title_da: id,
  publisher: '',
  year: 2012 + 5 * i,
  kind: '',
  plan: '',
  note: '',
}));

const hex = (n: number): string => n.toString(16).padStart(8, '0');
const rowsOf = fc
  .uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 5 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(hex(id)),
          source: fc.constantFrom('s1', 's2', 's3'),
          value: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
          denominator: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }),
          qualifier: fc.constantFrom(...QUALIFIERS),
        }),
      ),
    ),
  )
  .map((rows) => rows.map((row) => observation(row)));
const withConflicts = rowsOf.chain((rows) =>
  fc.record({
    rows: fc.constant(rows),
    conflicts: fc.array(
      fc
        .tuple(
          fc.subarray(rows, { minLength: 1 }),
          fc.constantFrom('prefer', 'hide-from-map', 'mark-suspect'),
        )
        .map(
          ([about, handling]): Conflict => ({
            id: `c-${handling}`,
            indicators: ['x'],
            area: 'a',
            period: '2023',
            rows: about.map(({ id }) => id),
            values: '',
            scope: '',
            what_is_wrong: '',
            handling: handling === 'prefer' ? `prefer:${about[0]!.id}` : handling,
          }),
        ),
      { maxLength: 3 },
    ),
    turn: fc.nat(),
  }),
);

describe('choosing among several figures', () => {
  it('never depends on the order of rows or conflicts, and loses none', () => {
    fc.assert(
      fc.property(withConflicts, ({ rows, conflicts, turn }) => {
        const at = turn % rows.length;
        const turned = [...rows.slice(at), ...rows.slice(0, at)].reverse();
        const one = chooseFigure(rows, { conflicts, sources })!;
        const other = chooseFigure(turned, {
          conflicts: [...conflicts].reverse(),
          sources: [...sources].reverse(),
        })!;
        const ids = (choice: typeof one) => [choice.chosen.id, ...choice.others.map(({ id }) => id)];
        expect(ids(other)).toEqual(ids(one));
        expect([...ids(one)].sort()).toEqual(rows.map(({ id }) => id).sort());
      }),
      RUNS,
    );
  });

  it('follows preference, then what may be on maps, then the newest source', () => {
    fc.assert(
      fc.property(withConflicts, ({ rows, conflicts }) => {
        const { chosen } = chooseFigure(rows, { conflicts, sources })!;
        const preferred = (row: Observation) =>
          conflicts.some(({ handling }) => handling === `prefer:${row.id}`);
        const hidden = (row: Observation) =>
          conflicts.some((entry) => entry.handling === 'hide-from-map' && entry.rows.includes(row.id));
        const year = (row: Observation) => sources.find(({ id }) => id === row.source)!.year;
        expect(preferred(chosen)).toBe(rows.some(preferred));
        const level = rows.filter((row) => preferred(row) === preferred(chosen));
        expect(hidden(chosen)).toBe(level.every(hidden));
        const shown = level.filter((row) => hidden(row) === hidden(chosen));
        expect(year(chosen)).toBe(Math.max(...shown.map(year)));
      }),
      RUNS,
    );
  });

  it('never lets a map draw what is hidden, missing, or rests on fewer than ten known persons', () => {
    fc.assert(
      fc.property(withConflicts, ({ rows, conflicts }) => {
        const figure = makeFigure(rows, indicator(), {
          conflicts,
          sources,
          marksOf: () => [],
          whyMissing: () => ({ reason: 'not-delivered', why: '' }),
        });
        const reading = mapReading(figure);
        if (reading.kind === 'none') return;
        if (figure.kind === 'missing') throw new Error('a missing figure was drawn');
        const { observation: row, flags } = figure;
        expect(flags.hiddenFromMap).toBe(false);
        expect(row.denominator === null || row.denominator >= 10 || row.qualifier === 'words').toBe(true);
        expect(row.value).not.toBeNull();
      }),
      RUNS,
    );
  });
});

describe('the index of figures', () => {
  const table = fc.array(
    fc.record({
      id: fc.integer({ min: 1, max: 1e9 }).map(hex),
      indicator: fc.constantFrom('x', 'y', 'z'),
      area: fc.constantFrom('a', 'b', 'c', 'd'),
      period: fc.constantFrom('2012', '2023', '2023/2024', '2024-01-01', 'undated'),
      value: fc.option(fc.integer(), { nil: null }),
    }),
    { maxLength: 80 },
  );

  it('answers as a search through all rows would, from rows and from columns', () => {
    fc.assert(
      fc.property(table, (entries) => {
        const rows = entries.map((entry) => observation(entry));
        for (const input of [rows, toColumns(rows)]) {
          const index = makeFigureIndex(dataset.catalogue, input);
          for (const of of ['x', 'y', 'z', 'w'])
            for (const area of ['a', 'd', 'e'])
              for (const period of ['2012', '2024-01-01', 'undated', '2025'])
                expect(index.rows(of, area, period)).toEqual(
                  rows.filter((row) => row.indicator === of && row.area === area && row.period === period),
                );
        }
      }),
      { ...RUNS, numRuns: 60 },
    );
  });
});
