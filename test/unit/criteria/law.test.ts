import { describe, expect, it } from 'vitest';
import { lawOn } from '../../../web/domain/criteria/law';
import { coveredYears, figurePeriods, listYear } from '../../../web/domain/criteria/list-date';
import { LEGAL_STATUSES, type LegalStatus } from '../../../web/domain/dataset/law-rows';
import { evidence, row } from './support';

const { book } = evidence;
const reason = (status: LegalStatus, day: string): string => {
  const answer = lawOn(book, status, day);
  return answer.kind === 'none' ? answer.reason : answer.laws.map(({ nameDa }) => nameDa).join(' | ');
};

describe('the law of a day', () => {
  it('has the name that the status had then', () => {
    expect(reason('parallelsamfund', '2018-12-01')).toBe('ghettoområde');
    expect(reason('parallelsamfund', '2021-11-30')).toBe('ghettoområde');
    expect(reason('parallelsamfund', '2021-12-01')).toBe('parallelsamfund');
    expect(reason('udsat-boligomraade', '2018-12-01')).toBe('udsat boligområde');
    expect(reason('ghettoomraade-foer-2018', '2017-12-01')).toBe('ghettoområde (ældre form)');
  });

  it('is never put in the place of another: before the first coded day it is not in our data', () => {
    expect(reason('udsat-boligomraade', '2018-11-30')).toBe('not-in-our-data');
    expect(reason('forebyggelsesomraade', '2020-12-01')).toBe('not-in-our-data');
    expect(reason('omdannelsesomraade', '2020-12-01')).toBe('not-in-our-data');
    expect(reason('ghettoomraade-foer-2018', '2013-12-31')).toBe('not-in-our-data');
    expect(reason('ghettoomraade-foer-2018', '2018-12-01')).toBe('no-longer-in-force');
  });

  it('did not exist before 2010 only', () => {
    for (const status of LEGAL_STATUSES) {
      expect(reason(status, '2009-12-31')).toBe('no-law-then');
      expect(reason(status, '2010-12-01')).not.toBe('no-law-then');
    }
  });

  it('counts from the first published list where no beginning is stated', () => {
    expect(reason('kombineret-udlejning', '2023-12-01')).toBe('not-in-our-data');
    const answer = lawOn(book, 'kombineret-udlejning', '2024-12-01');
    expect(answer.kind === 'in-force' && answer.laws.map(({ alternative }) => alternative)).toEqual([
      '',
      'from-5000',
    ]);
    expect(lawOn({ ...book, statuses: [] }, 'kombineret-udlejning', '2024-12-01').kind).toBe('none');
  });

  it('asks for as many conditions as every row of it says', () => {
    for (const status of LEGAL_STATUSES)
      for (const day of ['2014-12-01', '2018-12-01', '2021-12-01', '2024-12-01']) {
        const answer = lawOn(book, status, day);
        if (answer.kind === 'none') continue;
        for (const { mandatory, oneOf, needed } of answer.laws) {
          for (const { requirement } of mandatory) expect(requirement).toBe('always');
          for (const { requirement } of oneOf)
            expect(requirement).toBe(`at least ${needed} of ${oneOf.length}`);
          expect(new Set([...mandatory, ...oneOf].map(({ criterion }) => criterion)).size).toBe(
            mandatory.length + oneOf.length,
          );
        }
      }
  });
});

describe('the list of 1 December', () => {
  it('is published on no other day', () => {
    expect(listYear('2023-12-01')).toBe(2023);
    for (const day of ['2023-12-02', '2023-11-30', '2023', '2023-12', ''])
      expect(listYear(day)).toBeUndefined();
  });

  it('covers the last complete years, and says which leaves next', () => {
    expect(coveredYears(row('udsat-arbejde'), 2023)).toEqual({ years: [2021, 2022], leavesNext: 2021 });
    expect(coveredYears(row('udsat-doemte'), 2023)).toEqual({ years: [2021, 2022], leavesNext: 2021 });
    expect(coveredYears(row('kombineret-arbejde'), 2024)).toEqual({ years: [2023], leavesNext: 2023 });
    expect(coveredYears(row('udsat-beboere'), 2023)).toBeUndefined();
  });

  it('asks for residents on its 1 January and for what the state counts under its own year', () => {
    expect(figurePeriods(row('udsat-beboere'), 2023)).toEqual(['2023-01-01', '2023']);
    expect(figurePeriods(row('udsat-arbejde'), 2023)).toEqual(['2023']);
    expect(figurePeriods(row('udsat-uddannelse'), 2023)).toEqual(['2023']);
    expect(figurePeriods(row('kombineret-arbejde'), 2024)).toEqual(['2023']);
  });
});
