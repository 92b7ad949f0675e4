import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaRecord, Break, Catalogue } from '../../../web/domain/dataset/catalogue';
import { type FigureIndex, makeFigureIndex } from '../../../web/domain/figures/figure-index';
import { type Observation, QUALIFIERS } from '../../../web/domain/figures/observation';
import { type TrendLine, type TrendPoint, trendLine } from '../../../web/domain/trends/trend-line';
import { trendVerdict } from '../../../web/domain/trends/trend-verdict';
import { dataset, indicator, observation, index as published } from '../../unit/figures/data';

const RUNS = { seed: 2025, numRuns: 300 };

const year = fc.integer({ min: 2010, max: 2024 });
const period = fc.oneof(
  { weight: 4, arbitrary: year.map(String) },
  year.map((y) => `${y}-08-01`),
  year.map((y) => `${y}/${y + 1}`),
);
const area = (id: string, kind: AreaRecord['kind']): AreaRecord => ({
  id,
  name_da: id,
  short_name: id,
  kind,
  members: [],
  plans: [],
  note: '',
});
const rows = fc.uniqueArray(
  fc.record({
    area: fc.constantFrom('a', 'a', 'b', 'town'),
    period,
    value: fc.integer({ min: 0, max: 100 }),
    qualifier: fc.oneof({ weight: 8, arbitrary: fc.constant('' as const) }, fc.constantFrom(...QUALIFIERS)),
    denominator: fc.constantFrom(null, null, 5, 50),
  }),
  { minLength: 1, maxLength: 40, selector: (row) => [row.area, row.period].join() },
);
const breaks = fc.array(
  fc.record<Break>({
    indicator: fc.constantFrom('x', '*', 'y'),
    area: fc.constantFrom('a', '*', 'b'),
    at_period: period,
    kind: fc.constant('definition' as const),
    reason_da: fc.constant('r'),
  }),
  { maxLength: 4 },
);

const catalogue = (registered: readonly Break[]): Catalogue => ({
  indicators: [indicator()],
  areas: [area('a', 'monitoring-area'), area('b', 'monitoring-area'), area('town', 'municipality')],
  plans: [],
  sources: [],
  breaks: registered,
  conflicts: [],
  schools: [],
  institutions: [],
  absences: [],
  marks: [],
});
const world = fc.tuple(rows, breaks).map(([given, registered]): FigureIndex => {
  const made = given.map(
    (row, i): Observation => observation({ ...row, id: i.toString(16).padStart(8, '0') }),
  );
  return makeFigureIndex(catalogue(registered), made);
});

/** Every stroke of a path, as its two ends. */
const strokes = (line: TrendLine): readonly (readonly [TrendPoint, TrendPoint])[] =>
  line.paths.flatMap((path) =>
    path.slice(1).map((to, i): readonly [TrendPoint, TrendPoint] => [path[i] as TrendPoint, to]),
  );
/** First day of a period, found by its text alone: days as printed, years and school years by their first. */
const firstDay = (text: string): string => {
  if (/^\d{4}$/.test(text)) return `${text}-01-01`;
  const school = /^(\d{4})\/\d{4}$/.exec(text);
  if (school) return `${school[1]}-08-01`;
  const [from = ''] = text.split('/');
  return from.length === 7 ? `${from}-01` : from;
};
const shape = (text: string): string => text.replace(/\d/g, '9');

/** The registered breaks that a stroke would run over. */
const crossed = (index: FigureIndex, id: string, of: string, from: string, to: string): readonly Break[] =>
  index.catalogue.breaks.filter(
    (entry) =>
      [id, '*'].includes(entry.indicator) &&
      [of, '*'].includes(entry.area) &&
      firstDay(from) < firstDay(entry.at_period) &&
      firstDay(entry.at_period) <= firstDay(to),
  );
/** The periods of the same shape between two, in which someone has a figure. */
const skipped = (index: FigureIndex, id: string, from: string, to: string): readonly string[] =>
  index
    .periods(id)
    .filter(
      (other) =>
        shape(other) === shape(from) && firstDay(from) < firstDay(other) && firstDay(other) < firstDay(to),
    );

function expectSoundPaths(index: FigureIndex, id: string, of: string): number {
  const found = strokes(trendLine(index, id, of));
  for (const [from, to] of found) {
    expect(crossed(index, id, of, from.period, to.period)).toEqual([]);
    expect(skipped(index, id, from.period, to.period)).toEqual([]);
    expect(shape(from.period)).toBe(shape(to.period));
    for (const { figure } of [from, to]) {
      expect(figure.flags).toMatchObject({ suspect: false, bound: null, range: null, tableOnly: false });
      expect(figure.observation.value).not.toBeNull();
    }
  }
  return found.length;
}

describe('no stroke of a line spans a registered break or a gap', () => {
  it('whatever the figures and breaks are', () => {
    let drawn = 0;
    fc.assert(
      fc.property(world, (index) => {
        for (const of of ['a', 'b', 'town']) drawn += expectSoundPaths(index, 'x', of);
      }),
      RUNS,
    );
    expect(drawn).toBeGreaterThan(RUNS.numRuns / 4);
  });

  it('in the published figures', () => {
    let drawn = 0;
    for (const { id } of dataset.catalogue.indicators)
      for (const of of published.areas.keys()) drawn += expectSoundPaths(published, id, of);
    expect(drawn).toBeGreaterThan(100);
  });
});

describe('every figure of a line', () => {
  it('is a point, and stands on one path or alone', () => {
    fc.assert(
      fc.property(world, (index) => {
        const { points, paths, cuts } = trendLine(index, 'x', 'a');
        const onPaths = paths.flat();
        expect(new Set(onPaths).size).toBe(onPaths.length);
        expect(points).toEqual(expect.arrayContaining([...onPaths]));
        const joined = paths.reduce((sum, path) => sum + path.length - 1, 0);
        expect(joined + cuts.length).toBe(Math.max(0, points.length - 1));
      }),
      RUNS,
    );
  });
});

describe('what a trend is judged by', () => {
  it('never lies on both sides of a break, nor holds two kinds of period or a doubtful figure', () => {
    fc.assert(
      fc.property(world, (index) => {
        const { points } = trendVerdict(index, indicator(), trendLine(index, 'x', 'a'));
        const [first, last] = [points[0], points.at(-1)];
        if (!first || !last) return;
        expect(crossed(index, 'x', 'a', first.period, last.period)).toEqual([]);
        expect(new Set(points.map((point) => shape(point.period))).size).toBe(1);
        expect(points.some(({ suspect }) => suspect)).toBe(false);
      }),
      RUNS,
    );
  });
});
