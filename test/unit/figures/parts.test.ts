import { describe, expect, it } from 'vitest';
import { makeFigureIndex } from '../../../web/domain/figures/figure-index';
import { type PartsCheck, partsChecks } from '../../../web/domain/figures/parts';
import { dataset, index, indicator, observation } from './data';

const found = partsChecks(index);
const of = (whole: string, area: string, period: string): PartsCheck | undefined =>
  found.find((one) => one.whole === whole && one.area === area && one.period === period);

describe('parts and wholes as printed', () => {
  it('add up to a hundred for the three language groups, within rounding', () => {
    expect(of('language-tested-children', 'glarbjergvej', '2023')).toMatchObject({
      sum: 100.1,
      expected: 100,
      difference: 0.1,
      outcome: 'agrees',
    });
  });

  it('do not for the municipality in 2023: 102.2 per cent', () => {
    expect(of('language-tested-children', 'randers-kommune', '2023')).toMatchObject({
      sum: 102.2,
      difference: 2.2,
      outcome: 'differs',
    });
  });

  it('add up to the printed total for the kinds of benefit', () => {
    const check = of('fulltime-persons-total', 'glarbjergvej', '2019');
    expect(check).toMatchObject({ sum: 358.2, expected: 358.2, outcome: 'agrees' });
    expect(check?.parts).toHaveLength(5);
    expect(check?.wholeRow?.indicator).toBe('fulltime-persons-total');
  });

  it('take each part once, also where a source prints it twice', () => {
    for (const { parts } of found) expect(new Set(parts.map((row) => row.indicator)).size).toBe(parts.length);
  });

  it('differ only where a conflict is registered', () => {
    expect(
      found.filter(({ outcome }) => outcome === 'differs').map(({ area, period }) => [area, period]),
    ).toEqual([['randers-kommune', '2023']]);
  });
});

describe('parts that can not be checked', () => {
  const checks = (rows: readonly [string, number][]) => {
    const parts = ['a', 'b'].map((id) =>
      indicator({ id, kind: 'count', unit: 'persons', partsOf: 'w', precision: 0 }),
    );
    const whole = indicator({ id: 'w', kind: 'count', unit: 'persons', precision: 0 });
    const made = rows.map(([id, value], i) => observation({ id: `0000000${i}`, indicator: id, value }));
    return partsChecks(makeFigureIndex({ ...dataset.catalogue, indicators: [...parts, whole] }, made));
  };

  it('are incomplete, or lack the whole', () => {
    expect(checks([['a', 3]])).toMatchObject([{ outcome: 'incomplete', missing: ['b'], difference: null }]);
    expect(
      checks([
        ['a', 3],
        ['b', 4],
      ]),
    ).toMatchObject([{ outcome: 'no-whole', sum: 7 }]);
    expect(
      checks([
        ['a', 3],
        ['b', 4],
        ['w', 9],
      ]),
    ).toMatchObject([{ outcome: 'differs', difference: -2 }]);
  });
});
