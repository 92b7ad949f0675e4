import { describe, expect, it } from 'vitest';
import {
  areaFigures,
  mapFigures,
  mapIndicators,
  mapPeriods,
  mapReading,
  playableRuns,
} from '../../../web/domain/figures/map-figures';
import { dataset, index } from './data';

const PLAN_ORDER = [
  'gl-jennumparken',
  'glarbjergvej',
  'vangdalen',
  'hermann-stillingsvej',
  'energivej',
  'sjaellandsgade',
  'centrale-randers',
];

describe('the indicators of the map', () => {
  const onMap = mapIndicators(dataset.catalogue);

  it('are the forty-six that may colour one', () => {
    expect(onMap).toHaveLength(46);
    expect(onMap.every(({ map, exposure }) => map && exposure === 'open')).toBe(true);
  });

  it('each have a period to show', () => {
    for (const { id } of onMap) expect(mapPeriods(index, id).length).toBeGreaterThan(0);
  });

  it('leave every other indicator without a map, but not without a table', () => {
    const ids = new Set(onMap.map(({ id }) => id));
    const others = dataset.catalogue.indicators.filter(({ id }) => !ids.has(id));
    expect(others).toHaveLength(102);
    for (const { id } of others)
      for (const period of index.periods(id)) {
        expect(mapFigures(index, id, period)).toBeUndefined();
        expect(areaFigures(index, id, period).areas.size).toBe(7);
      }
    expect(mapFigures(index, 'no-such-indicator', '2023')).toBeUndefined();
  });

  it('draw nothing that rests on fewer than ten known persons', () => {
    for (const { id, kind, unit } of onMap)
      for (const { period } of mapPeriods(index, id))
        for (const figure of mapFigures(index, id, period)!.areas.values()) {
          if (mapReading(figure).kind === 'none' || figure.kind === 'missing') continue;
          const { value, denominator } = figure.observation;
          expect(denominator ?? 10).toBeGreaterThanOrEqual(10);
          if (kind === 'count' && unit !== 'count') expect(value).toBeGreaterThanOrEqual(10);
        }
  });
});

describe('the figures of one map', () => {
  const figures = mapFigures(index, 'outside-labour-market-municipal-12m', '2023-10/2024-09')!;

  it('stand in the order of the plan', () => {
    expect([...figures.areas.keys()]).toEqual(PLAN_ORDER);
    expect(figures.drawable).toBe(7);
  });

  it('have the municipality of exactly the same period', () => {
    expect(figures.municipality).toMatchObject({ kind: 'value', observation: { value: 17.2 } });
    const earlier = areaFigures(index, 'outside-labour-market-municipal-12m', '2023-07/2024-06');
    expect(earlier.municipality).toMatchObject({ kind: 'value', observation: { value: 17 } });
    expect(earlier.drawable).toBe(0);
  });

  it('have aggregates and reference groups beside them', () => {
    const safe = mapFigures(index, 'basically-safe-share', '2023')!;
    expect([...safe.others.keys()]).toEqual(['denmark', 'almene-boliger-dk', 'udvalgte-198']);
  });
});

describe('what a map may draw', () => {
  const read = (id: string, area: string, period: string) => mapReading(index.figure(id, area, period));

  it('is a number, a bound, or nothing with a reason', () => {
    expect(read('school-absence-mean', 'energivej', '2023/2024')).toEqual({
      kind: 'number',
      value: 10.9,
      suspect: false,
      smallBase: false,
    });
    expect(read('outside-labour-market-state-criterion', 'glarbjergvej', '2020')).toEqual({
      kind: 'bound',
      value: 40,
      bound: 'more-than',
      suspect: false,
    });
    expect(read('verdicts-times-municipality', 'glarbjergvej', '2024')).toEqual({
      kind: 'none',
      reason: 'words-only',
    });
    expect(read('language-general', 'centrale-randers', '2023')).toEqual({
      kind: 'none',
      reason: 'hidden-by-us',
    });
    expect(read('youth-in-upper-secondary-after-15-months', 'hermann-stillingsvej', '2024-10')).toEqual({
      kind: 'none',
      reason: 'unreliable',
    });
    expect(read('early-retirement-18-64-share', 'hermann-stillingsvej', '2019')).toEqual({
      kind: 'span',
      low: 11,
      high: 12,
      suspect: true,
    });
    expect(read('verdicts-per-1000', 'glarbjergvej', '2021')).toMatchObject({
      kind: 'number',
      suspect: true,
    });
  });
});

describe('the steps of the period control', () => {
  it('are the periods in which an area has a figure, with how many', () => {
    expect(mapPeriods(index, 'children-under-18-share').map(({ period, areas }) => [period, areas])).toEqual([
      ['2008', 3],
      ['2009', 3],
      ['2010', 3],
      ['2011', 3],
      ['2012', 3],
      ['2020', 5],
      ['2024-01-01', 7],
    ]);
  });

  it('also show a period whose figures are all too small to draw', () => {
    expect(mapPeriods(index, 'adult-apprentice-and-upskilling-grants')).toEqual([
      { period: '2020', areas: 0, withFigure: 3, municipality: false },
    ]);
  });

  it('are no periods of others than the areas', () => {
    expect(mapPeriods(index, 'language-general').map(({ period }) => period)).toEqual(['2020', '2023']);
  });
});

describe('playing', () => {
  it('needs three steps in a row', () => {
    expect(playableRuns(index, 'school-absence-mean')).toEqual([]);
    expect(playableRuns(index, 'upper-secondary-or-higher-16-29')).toEqual([['2009', '2010', '2011']]);
  });

  it('stays within one definition', () => {
    expect(playableRuns(index, 'verdicts-per-1000')).toEqual([['2018', '2019', '2020']]);
    expect(playableRuns(index, 'cash-benefit-recipients')).toEqual([
      ['2017-08-01', '2018-08-01', '2019-08-01', '2020-08-01'],
    ]);
  });

  it('never joins a day to a year', () => {
    for (const { id } of mapIndicators(dataset.catalogue))
      for (const run of playableRuns(index, id))
        expect(new Set(run.map(({ length }) => length)).size).toBe(1);
  });
});

it('are those of the whole period that is asked for, blanks and all', () => {
  expect(areaFigures(index, 'school-absence-mean', '2. halvår 2023').period).toBe('2. halvår 2023');
});
