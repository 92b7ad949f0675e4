import { describe, expect, it } from 'vitest';
import { evaluateStatus } from '../../../web/domain/criteria/evaluate';
import { publishedStatuses } from '../../../web/domain/criteria/published';
import type { LegalStatus } from '../../../web/domain/dataset/law-rows';
import { evaluated, evidence } from './support';

const of = (area: string, listDate: string, status: LegalStatus = 'udsat-boligomraade') =>
  evaluateStatus(evidence, status, area, listDate);
const missing = (area: string, listDate: string, status?: LegalStatus) =>
  evaluated(of(area, listDate, status)).ways[0].missing.map(
    ({ row, input }) => `${row.criterion} ${input.period}`,
  );

describe('what the state published', () => {
  const all = evidence.index.monitoringAreas.flatMap(({ id }) => publishedStatuses(evidence, id));
  const stated = all.filter(({ row }) => row.certainty === 'stated');

  it('is never contradicted, and what stays open names the figure that is missing', () => {
    expect(stated).toHaveLength(18);
    for (const { row, answer, agreement } of all) {
      expect([row.area, row.list_date, agreement]).not.toContain('contradicted');
      if (agreement !== 'undecided') continue;
      expect(evaluated(answer).ways[0].missing.length).toBeGreaterThan(0);
    }
  });

  it('is reproduced wherever our figures reach', () => {
    const reproduced = stated.filter(({ agreement }) => agreement === 'reproduced');
    expect(reproduced.map(({ row }) => `${row.list_date} ${row.area} ${row.on_list}`).sort()).toEqual([
      '2016-12-01 centrale-randers false',
      '2020-12-01 gl-jennumparken true',
      '2020-12-01 glarbjergvej true',
      '2023-12-01 centrale-randers false',
      '2023-12-01 energivej false',
      '2023-12-01 hermann-stillingsvej false',
      '2023-12-01 sjaellandsgade false',
      '2023-12-01 vangdalen false',
      '2024-12-01 gl-jennumparken true',
    ]);
  });

  it('names what 2023 lacks: the residents of 1 January', () => {
    expect(missing('gl-jennumparken', '2023-12-01')).toEqual(['beboere 2023-01-01']);
    expect(missing('glarbjergvej', '2023-12-01')).toEqual(['beboere 2023-01-01']);
    expect(missing('gl-jennumparken', '2016-12-01', 'ghettoomraade-foer-2018')).toHaveLength(6);
  });
});

describe('one area on one list', () => {
  it('Hermann Stillingsvej was 23 residents short in 2023, over the limits for work and convictions', () => {
    const [way] = evaluated(of('hermann-stillingsvej', '2023-12-01')).ways;
    expect(way.truth).toBe('not-met');
    expect(way.mandatory[0]?.people).toMatchObject({ kind: 'exact', distance: -23, toChange: 23 });
    expect(way.count).toEqual({ atLeast: 2, atMost: 3, of: 4 });
    expect(way.oneOf.map(({ row, truth }) => `${row.criterion} ${truth}`)).toEqual([
      'arbejde met',
      'doemte met',
      'uddannelse not-met',
      'indkomst unknown',
    ]);
  });

  it('at most 7 full-time persons kept Glarbjergvej over the work limit in 2023', () => {
    const [way] = evaluated(of('glarbjergvej', '2023-12-01')).ways;
    const work = way.oneOf.find(({ row }) => row.criterion === 'arbejde');
    expect(work).toMatchObject({ truth: 'met', margin: 0.6, row: { counts: 'fulltime-persons' } });
    expect(work?.people).toMatchObject({ kind: 'at-most', toChange: 7 });
  });

  it('the rule does not apply to scattered departments', () => {
    for (const status of ['udsat-boligomraade', 'omdannelsesomraade', 'kombineret-udlejning'] as const)
      expect(of('centrale-randers', '2024-12-01', status)).toMatchObject({
        kind: 'not-applicable',
        source: 'lov-almenbolig',
      });
  });

  it('no parallelsamfund for five years running, as it was none in 2020', () => {
    expect(evaluated(of('gl-jennumparken', '2023-12-01', 'omdannelsesomraade')).truth).toBe('not-met');
    const now = evaluated(of('gl-jennumparken', '2023-12-01', 'omdannelsesomraade')).ways[0];
    expect(now.mandatory[0]?.input.known).toMatchObject({ low: 0, high: 3 });
  });

  it('five published years make an omdannelsesområde, a year that is not known leaves it open', () => {
    const lists = [2020, 2021, 2022, 2023, 2024].map((year) => ({
      area: 'glarbjergvej',
      list_date: `${year}-12-01`,
      status: 'parallelsamfund' as const,
      on_list: true,
      source: 'plan-2025',
      certainty: 'stated' as const,
      note: '',
    }));
    const truth = (statuses: typeof lists) =>
      evaluated(
        evaluateStatus(
          { ...evidence, book: { ...evidence.book, statuses } },
          'omdannelsesomraade',
          'glarbjergvej',
          '2024-12-01',
        ),
      ).truth;
    expect(truth(lists)).toBe('met');
    expect(truth(lists.filter(({ list_date: day }) => day !== '2022-12-01'))).toBe('unknown');
    expect(truth(lists.map((list) => ({ ...list, on_list: list.list_date !== '2022-12-01' })))).toBe(
      'not-met',
    );
  });

  it('refuses other days and does not reach back across the law', () => {
    expect(of('glarbjergvej', '2023-06-01')).toMatchObject({ kind: 'no-law', reason: 'not-a-list-date' });
    expect(of('glarbjergvej', '2016-12-01')).toMatchObject({ kind: 'no-law', reason: 'not-in-our-data' });
    expect(of('glarbjergvej', '2008-12-01')).toMatchObject({ kind: 'no-law', reason: 'no-law-then' });
  });
});
