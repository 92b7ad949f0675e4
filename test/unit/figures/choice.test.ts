import { describe, expect, it } from 'vitest';
import type { Conflict, Source } from '../../../web/domain/dataset/catalogue';
import { chooseFigure, pointsAt } from '../../../web/domain/figures/choice';
import { byQuestion, dataset, index, observation, valueIn } from './data';

const source = (id: string, year: number): Source => ({
  id,
  title_da: id,
  publisher: '',
  year,
  kind: '',
  plan: '',
  note: '',
});
const sources = [source('old', 2012), source('new', 2022)];
const conflict = (about: Partial<Conflict>): Conflict => ({
  id: 'c',
  indicators: ['x'],
  area: 'a',
  period: '2023',
  rows: [],
  values: '',
  scope: '',
  what_is_wrong: '',
  handling: 'show-both',
  ...about,
});
const older = observation({ id: '0000000a', source: 'old' });
const newer = observation({ id: '0000000b', source: 'new' });
const order = (rows: Parameters<typeof chooseFigure>[0], conflicts: Conflict[] = []): string[] => {
  const choice = chooseFigure(rows, { conflicts, sources });
  return choice ? [choice.chosen.id, ...choice.others.map(({ id }) => id)] : [];
};

describe('several figures for one question', () => {
  it('are chosen by the newest source', () => {
    expect(order([older, newer])).toEqual(['0000000b', '0000000a']);
  });

  it('are chosen before that by a conflict that hides one from maps', () => {
    const hide = conflict({ rows: ['0000000b', '0000000a'], area: 'a', handling: 'hide-from-map' });
    const onlyNewer = { ...hide, rows: ['0000000b'] };
    expect(order([older, newer], [onlyNewer])).toEqual(['0000000a', '0000000b']);
  });

  it('are chosen before all by a conflict that prefers one', () => {
    const prefer = conflict({ rows: ['0000000a', '0000000b'], handling: 'prefer:0000000a' });
    const hide = conflict({ rows: ['0000000a'], handling: 'hide-from-map' });
    expect(order([newer, older], [prefer, hide])).toEqual(['0000000a', '0000000b']);
  });

  it('are none for no rows', () => {
    expect(chooseFigure([], { conflicts: [], sources })).toBeUndefined();
  });

  it('prefer what can be read and trusted when the documents are equally new', () => {
    const suspect = observation({ id: '00000001', source: 'new', qualifier: 'suspect' });
    const empty = observation({ id: '00000002', source: 'new', value: null, qualifier: 'words' });
    const about = observation({ id: '00000003', source: 'new', qualifier: 'approx' });
    expect(order([suspect, empty, about, newer])).toEqual(['0000000b', '00000003', '00000001', '00000002']);
  });
});

describe('a conflict', () => {
  it('is about the row with its indicator, area and period, not about what stands beside it', () => {
    const about = conflict({ rows: ['0000000a'] });
    expect(pointsAt(about, older)).toBe(true);
    expect(pointsAt(about, newer)).toBe(false);
    expect(pointsAt({ ...about, area: 'b' }, older)).toBe(false);
    expect(pointsAt({ ...about, area: '*' }, older)).toBe(true);
    expect(pointsAt({ ...about, period: '2022' }, older)).toBe(false);
    expect(pointsAt({ ...about, period: '2017-2023' }, older)).toBe(true);
    expect(pointsAt({ ...about, indicators: ['y'] }, older)).toBe(false);
  });

  it('hides the copied figure of Hermann Stillingsvej, not the one of the municipality that it was copied from', () => {
    const about = (area: string) =>
      valueIn(index.figure('youth-in-upper-secondary-after-15-months', area, '2024-10')).flags.hiddenFromMap;
    expect(about('hermann-stillingsvej')).toBe(true);
    expect(about('randers-kommune')).toBe(false);
    expect(about('all-seven')).toBe(false);
  });

  it('makes the figure doubtful that it marks', () => {
    const figure = valueIn(
      index.figure('youth-18-29-education-completed-or-ongoing', 'gl-jennumparken', '2023'),
    );
    expect(figure.flags.suspect).toBe(true);
    expect(figure.conflicts.map(({ id }) => id)).toEqual(['c91']);
  });
});

describe('the questions of the data with more than one answer', () => {
  const several = byQuestion().filter((rows) => rows.length > 1);

  it('are twenty-six', () => {
    expect(several).toHaveLength(26);
  });

  it('show one row and keep every other beside it', () => {
    for (const rows of several) {
      const { indicator, area, period } = rows[0]!;
      const figure = valueIn(index.figure(indicator, area, period));
      const shown = [figure.observation, ...figure.others].map(({ id }) => id).sort();
      expect(shown).toEqual(rows.map(({ id }) => id).sort());
    }
  });

  it('show the row that a registered conflict prefers', () => {
    const preferred = dataset.catalogue.conflicts.flatMap(({ handling }) =>
      handling.startsWith('prefer:') ? [handling.slice(7)] : [],
    );
    expect(preferred).toHaveLength(15);
    for (const id of preferred) {
      const row = dataset.observations.find((entry) => entry.id === id)!;
      expect(valueIn(index.figure(row.indicator, row.area, row.period)).observation.id).toBe(id);
    }
  });

  it.each([
    ['verdicts-per-1000', 'gl-jennumparken', '2019', 20.7, [32.6]], // evaluation of 2022 before the plan of 2021
    ['household-income-relative', 'energivej', '2023', 52, [56]], // preferred
    ['school-absence-mean', 'all-seven', '2023/2024', 10.0, [9.9]], // preferred: the table, not the prose
    ['verdicts-per-1000', 'randers-kommune', '2018', 8.3, [11.6]],
  ])('show for %s, %s, %s: %d', (id, area, period, value, others) => {
    const figure = valueIn(index.figure(id, area, period));
    expect(figure.observation.value).toBe(value);
    expect(figure.others.map((row) => row.value)).toEqual(others);
  });
});
