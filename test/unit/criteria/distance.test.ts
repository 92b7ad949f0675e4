import { describe, expect, it } from 'vitest';
import { countedDistance } from '../../../web/domain/criteria/counts';
import { evaluateCriterion } from '../../../web/domain/criteria/criterion';
import { criterionInput } from '../../../web/domain/criteria/input';
import { makeFigureIndex } from '../../../web/domain/figures/figure-index';
import type { Observation } from '../../../web/domain/figures/observation';
import { dataset, index, observation } from '../figures/data';
import { nothing, printed, row } from './support';

const share = (count: number, base: number) => ({ count, factor: 100, base });

describe('the distance in people', () => {
  it('is 0 exactly at the limit, where "over 40" does not hold and "at least 40" does', () => {
    expect(countedDistance(share(200, 500), '>', 40)).toEqual({ distance: 0, toChange: 1, met: false });
    expect(countedDistance(share(200, 500), '>=', 40)).toEqual({ distance: 0, toChange: 1, met: true });
    expect(countedDistance(share(201, 500), '>', 40)).toEqual({ distance: 1, toChange: 1, met: true });
    expect(countedDistance(share(199, 500), '>=', 40)).toEqual({ distance: -1, toChange: 1, met: false });
  });

  it('counts whole people where the limit falls between two', () => {
    // 40 % of 501 is 200.4
    expect(countedDistance(share(203, 501), '>', 40)).toEqual({ distance: 3, toChange: 3, met: true });
    expect(countedDistance(share(200, 501), '>', 40)).toEqual({ distance: 0, toChange: 1, met: false });
    expect(countedDistance(share(201, 501), '>=', 40)).toEqual({ distance: 0, toChange: 1, met: true });
    expect(countedDistance(share(198, 501), '>=', 40)).toEqual({ distance: -3, toChange: 3, met: false });
  });

  it('counts full-time persons that are no whole numbers', () => {
    expect(countedDistance(share(203.4, 500), '>', 40)).toEqual({ distance: 4, toChange: 4, met: true });
  });

  it('tells residents to the thousand', () => {
    const residents = (value: number) =>
      evaluateCriterion(row('udsat-beboere'), {
        ...nothing,
        counts: { count: value, factor: 1, base: 1 },
      }).people;
    expect(residents(976)).toEqual({ kind: 'exact', distance: -24, toChange: 24, met: false });
    expect(residents(1000)).toEqual({ kind: 'exact', distance: 0, toChange: 1, met: true });
  });

  it('is bounded where only a rounded share is known', () => {
    const people = (id: string, value: number, most?: number) =>
      evaluateCriterion(row(id), printed({ value }, 'percent', most)).people;
    // at most 0.65 points over of at most 1,074 persons: 6.98 people
    expect(people('udsat-arbejde', 40.6, 1074)).toEqual({
      kind: 'at-most',
      toChange: 7,
      met: true,
      edge: 40.65,
      most: 1074,
    });
    expect(people('udsat-uddannelse', 52, 864)).toMatchObject({ kind: 'at-most', toChange: 74, met: false });
    expect(people('kombineret-arbejde', 43.7, 908)).toMatchObject({ toChange: 35, met: true });
    expect(people('udsat-arbejde', 40.6)).toEqual({ kind: 'unknown', reason: 'base-unknown' });
    expect(people('udsat-arbejde', 40, 1074)).toEqual({ kind: 'unknown', reason: 'on-the-limit' });
  });

  it('says why there is none', () => {
    const reason = (id: string, about?: Partial<Observation>) => {
      const input = about ? printed(about, row(id).unit, 900) : nothing;
      const { people } = evaluateCriterion(row(id), input);
      return people.kind === 'unknown' ? people.reason : people.kind;
    };
    expect(reason('udsat-arbejde')).toBe('no-figure');
    expect(reason('udsat-arbejde', { value: 40, qualifier: 'more-than' })).toBe('only-a-bound');
    expect(reason('udsat-doemte', { value: 3.2 })).toBe('level-unknown');
    expect(reason('udsat-indkomst', { value: 54 })).toBe('not-in-people');
    expect(reason('parallel-ikke-vestlig', { value: 54 })).toBe('not-in-people');
    expect(reason('udsat-beboere', { value: 1378, qualifier: 'approx' })).toBe('about');
  });
});

describe('a criterion relative to a moving mean', () => {
  const convicted = (about: Partial<Observation>) =>
    observation({ indicator: 'convicted-times-national', unit: 'times-national', period: '2023', ...about });
  const input = (rows: readonly Observation[]) =>
    criterionInput(makeFigureIndex(dataset.catalogue, rows), [], row('udsat-doemte'), 'glarbjergvej', 2023);

  it('gives exact counts and the limit of that year when both bases are loaded', () => {
    const own = { area: 'glarbjergvej', value: 3, numerator: 30, denominator: 1000 };
    const country = { id: '00000001', area: 'denmark', value: 1, numerator: 50_000, denominator: 5_000_000 };
    const at = (numerator: number) =>
      evaluateCriterion(row('udsat-doemte'), input([convicted({ ...own, numerator }), convicted(country)]));
    expect(at(30)).toMatchObject({ truth: 'met', margin: 0, limitOfYear: 3 });
    expect(at(30).people).toEqual({ kind: 'exact', distance: 0, toChange: 1, met: true });
    expect(at(29).people).toEqual({ kind: 'exact', distance: -1, toChange: 1, met: false });
    expect(at(34).people).toEqual({ kind: 'exact', distance: 4, toChange: 5, met: true });
  });

  it('says that the limit of the year is not known otherwise', () => {
    const result = evaluateCriterion(
      row('udsat-doemte'),
      input([convicted({ area: 'glarbjergvej', value: 3.2 })]),
    );
    expect(result).toMatchObject({ truth: 'met', limitOfYear: null });
    expect(result.people).toEqual({ kind: 'unknown', reason: 'level-unknown' });
  });
});

describe('published means of two years', () => {
  it('are taken as they stand, not averaged with the year before', () => {
    const rows = [2022, 2023].map((year, i) =>
      observation({
        id: `0000000${i}`,
        indicator: 'outside-labour-market-state-criterion',
        area: 'glarbjergvej',
        period: `${year}`,
        value: year === 2023 ? 40.6 : 20,
      }),
    );
    const read = criterionInput(
      makeFigureIndex(dataset.catalogue, rows),
      [],
      row('udsat-arbejde'),
      'glarbjergvej',
      2023,
    );
    expect(read.known).toMatchObject({ low: 40.55, high: 40.65 });
  });
});

describe('the most persons behind a share', () => {
  it('is what residents and children leave, an approximate count not taken at its word', () => {
    const base = (area: string, id: string) => criterionInput(index, [], row(id), area, 2023).base?.most;
    // 330 children are at least 23.5 % of the residents: at most 1,404 of them, 1,074 grown up
    expect(base('glarbjergvej', 'udsat-arbejde')).toBe(1074);
    expect(base('glarbjergvej', 'udsat-doemte')).toBe(1404);
    // 1,270 counted residents less 362 children
    expect(base('gl-jennumparken', 'udsat-arbejde')).toBe(908);
    expect(base('hermann-stillingsvej', 'udsat-uddannelse')).toBe(976 - 112);
  });
});
