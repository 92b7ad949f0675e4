import { describe, expect, it } from 'vitest';
import type { TargetRow } from '../../../web/domain/dataset/goal-rows';
import { makeFigureIndex } from '../../../web/domain/figures/figure-index';
import type { Indicator } from '../../../web/domain/figures/indicator';
import type { Observation } from '../../../web/domain/figures/observation';
import { breakMarks, eventMarks, planBands } from '../../../web/domain/trends/time-marks';
import { type Trend, trendOfArea } from '../../../web/domain/trends/trend';
import { dataset, index, indicator, observation } from '../figures/data';

const trend = (id: string, area: string, plan = '2025'): Trend => {
  const found = trendOfArea(index, dataset.background, id, area, plan);
  if (!found) throw new Error(`${id} ${area}`);
  return found;
};

/** A trend of made-up figures of one area, year by year, with a plan that began in 2020. */
function made(
  figures: Readonly<Record<string, Partial<Observation>>>,
  about: Partial<Indicator> = {},
  target: Partial<TargetRow> = {},
): Trend {
  const [sample] = dataset.background.targets;
  if (!sample) throw new Error('no targets');
  const rows = Object.entries(figures).map(([period, row], i) =>
    observation({ id: `0000000${i}`, area: 'vangdalen', period, ...row }),
  );
  const catalogue = { ...dataset.catalogue, indicators: [indicator(about)], breaks: [], conflicts: [] };
  const targets = [
    { ...sample, plan: 'p', indicator: 'x', area: 'all-seven', baseline_period: '2020', ...target },
  ];
  const found = trendOfArea(makeFigureIndex(catalogue, rows), { targets, events: [] }, 'x', 'vangdalen', 'p');
  if (!found) throw new Error('no trend');
  return found;
}
const years = (values: readonly number[], more: Partial<Observation> = {}) =>
  Object.fromEntries(values.map((value, i) => [String(2018 + i), { value, ...more }]));

describe('the verdict on a series', () => {
  it('is by bases from three points', () => {
    const { verdict } = made(years([20, 30, 40], { denominator: 100 }), { direction: 'higher' });
    expect(verdict).toMatchObject({ kind: 'tested', method: 'cochran-armitage', result: 'improving' });
  });

  it('is by order alone from five points, and has no word of praise without a direction', () => {
    expect(made(years([1, 2, 3, 4, 5])).verdict).toMatchObject({ method: 'mann-kendall', result: 'rising' });
    expect(made(years([1, 2, 3, 4, 5]), { direction: 'lower' }).verdict).toMatchObject({
      result: 'worsening',
    });
    expect(made(years([1, 2, 2, 1, 3])).verdict).toMatchObject({ result: 'no-clear-change' });
  });

  it('is too few periods otherwise, with the number that it takes', () => {
    expect(made(years([1, 2, 3, 4])).verdict).toMatchObject({ kind: 'too-few-periods', needed: 5 });
    expect(made(years([20, 40], { denominator: 100 })).verdict).toMatchObject({ needed: 3 });
    expect(made({}).verdict).toMatchObject({ kind: 'too-few-periods', points: [] });
  });

  it('rests on the newest figures that may be compared', () => {
    const { verdict, line } = trend('youth-18-29-education-completed-or-ongoing', 'glarbjergvej');
    expect(line.points.length).toBeGreaterThan(verdict.points.length);
    expect(verdict.kind).toBe('too-few-periods'); // a changed boundary and a contradiction lie behind it
  });

  it('is too few periods for most of the published series', () => {
    const kinds = dataset.catalogue.indicators.flatMap(({ id }) =>
      index.monitoringAreas
        .filter((area) => index.periodsOf(id, area.id).length > 0)
        .map((area) => trend(id, area.id).verdict.kind),
    );
    expect(kinds.filter((kind) => kind === 'too-few-periods').length / kinds.length).toBeGreaterThan(0.9);
  });
});

describe('the change since the baseline of a plan', () => {
  it('is told in points and in people', () => {
    const { change } = made(
      { '2020': { value: 30, denominator: 200 }, '2023': { value: 45, denominator: 220 } },
      { direction: 'higher' },
    );
    expect(change).toMatchObject({ kind: 'change', difference: 15, people: 33, result: 'over' });
    expect(change.kind === 'change' && change.judgement).toBe('better');
  });

  it('has no people and no test without bases, and is not judged then', () => {
    const { change } = made({ '2020': { value: 30 }, '2023': { value: 45 } }, { direction: 'higher' });
    expect(change).toMatchObject({
      difference: 15,
      people: null,
      result: 'untestable',
      judgement: 'not-judged',
    });
  });

  it('of a number of persons is itself in people', () => {
    const { change } = made(
      { '2020': { value: 30, unit: 'persons' }, '2023': { value: 24, unit: 'persons' } },
      { kind: 'count', unit: 'persons' },
    );
    expect(change).toMatchObject({ difference: -6, people: -6, result: 'untestable' });
  });

  it.each([
    ['no-baseline', { '2023': { value: 1 } }, { baseline_period: '' }],
    ['no-figure-at-baseline', { '2021': { value: 1 }, '2023': { value: 2 } }, {}],
    ['no-newer-figure', { '2018': { value: 1 }, '2020': { value: 2 } }, {}],
    ['not-comparable', { '2020': { value: 1 }, '2023-01-01': { value: 2 } }, {}],
  ])('is none: %s', (reason, figures, target) => {
    expect(made(figures, {}, target).change).toMatchObject({ kind: 'no-change', reason });
  });

  it('is "at the start" throughout the plan that has baselines only', () => {
    for (const { indicator: id, baseline_period } of dataset.background.targets.filter(
      ({ plan }) => plan === '2025',
    ))
      if (baseline_period)
        for (const area of index.monitoringAreas)
          expect(trend(id, area.id).change).toMatchObject({ kind: 'no-change' });
  });
});

describe('what stands about the lines', () => {
  it('is the events of the area and of all areas, in order', () => {
    const { events } = trend('move-out-rate', 'glarbjergvej');
    expect(new Set(events.map(({ event }) => event.area))).toEqual(new Set(['glarbjergvej', 'all']));
    const starts = events.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort());
    const covid = events.find(({ event }) => event.date_to === '2021');
    expect(covid).toMatchObject({ start: '2020-01-01', end: '2021-12-31' });
  });

  it('of a sum of areas is also what happened in one of them', () => {
    const { events } = trend('move-out-rate', 'nordby-three');
    expect(events.some(({ event }) => event.area === 'gl-jennumparken')).toBe(true);
    expect(
      eventMarks(dataset.background.events, 'vangdalen').every(({ event }) => event.area === 'all'),
    ).toBe(true);
  });

  it('is the plans as bands and the breaks as days', () => {
    const bands = planBands(dataset.catalogue.plans);
    expect(bands.map(({ plan }) => plan.id)).toEqual(['2009', '2013', '2017', '2021', '2025']);
    expect(bands.every(({ start, end }) => start < end)).toBe(true);
    expect(breakMarks(dataset.catalogue.breaks, 'school-absence-mean', 'energivej')).toMatchObject([
      { at: '2023-08-01' },
    ]);
  });

  it('is the goals about the area or a sum that holds it', () => {
    const { targets } = trend('language-general', 'energivej');
    expect(targets.map(({ target }) => target.area)).toEqual(['all-seven']);
    expect(trend('language-general', 'gl-jennumparken').targets).toHaveLength(2);
  });
});
