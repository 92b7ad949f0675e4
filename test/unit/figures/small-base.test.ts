import { describe, expect, it } from 'vitest';
import { knownPersons } from '../../../web/domain/figures/small-base';
import { index, indicator, observation, valueIn } from './data';

describe('how many persons a figure is known to rest on', () => {
  it('is the base of a share, not its part', () => {
    expect(knownPersons(observation({ numerator: 3, denominator: 13 }), indicator())).toBe(13);
    expect(knownPersons(observation({ numerator: 3 }), indicator())).toBeNull();
  });

  it('is the count itself for persons, and for cases about persons', () => {
    const count = { kind: 'count', unit: 'persons' } as const;
    expect(knownPersons(observation({ value: 7 }), indicator(count))).toBe(7);
    expect(knownPersons(observation({ value: 7.6 }), indicator({ ...count, unit: 'fulltime-persons' }))).toBe(
      7.6,
    );
    const cases = indicator({ kind: 'count', unit: 'count', exposure: 'table-only' });
    expect(knownPersons(observation({ value: 3 }), cases)).toBe(3);
  });

  it('is unknown for dwellings and money, and for fractions in words', () => {
    expect(knownPersons(observation({ value: 2 }), indicator({ kind: 'count', unit: 'count' }))).toBeNull();
    expect(knownPersons(observation({ value: 5 }), indicator({ kind: 'count', unit: 'dkk' }))).toBeNull();
    const words = observation({ value: null, qualifier: 'words', numerator: 2, denominator: 3 });
    expect(knownPersons(words, indicator())).toBeNull();
  });
});

describe('few persons behind a figure', () => {
  const flags = (id: string, area: string, period: string) => {
    const { smallBase, tableOnly } = valueIn(index.figure(id, area, period)).flags;
    return { smallBase, tableOnly };
  };

  it('keep it in the table when they are fewer than ten', () => {
    expect(flags('language-general', 'centrale-randers', '2023')).toEqual({
      smallBase: true,
      tableOnly: true,
    });
    expect(flags('fulltime-persons-sickness', 'glarbjergvej', '2018')).toEqual({
      smallBase: true,
      tableOnly: true,
    });
  });

  it('only mark it when they are ten or more', () => {
    expect(flags('youth-in-upper-secondary-after-15-months', 'energivej', '2024-10')).toEqual({
      smallBase: true,
      tableOnly: false,
    });
    expect(flags('language-general', 'gl-jennumparken', '2023')).toEqual({
      smallBase: false,
      tableOnly: false,
    });
  });

  it('mark it when the document says so without a number', () => {
    expect(flags('youth-in-upper-secondary-after-15-months', 'energivej', '2019/2020')).toEqual({
      smallBase: true,
      tableOnly: false,
    });
  });

  it('are not assumed where nothing is known', () => {
    expect(flags('school-absence-mean', 'energivej', '2023/2024')).toEqual({
      smallBase: false,
      tableOnly: false,
    });
  });
});
