import { describe, expect, it } from 'vitest';
import { countedFigure } from '../../../web/domain/figures/counted';
import { figureInterval } from '../../../web/domain/figures/figure-interval';
import { testAgainstMunicipality } from '../../../web/domain/figures/municipality-test';
import { newcombe } from '../../../web/domain/statistics/newcombe';
import { figureOf, index, indicator } from './data';

const share = indicator();
const rate = indicator({ kind: 'rate', unit: 'per-1000' });

describe('the persons behind a figure', () => {
  it('are as printed, or the whole number that gives the printed share', () => {
    expect(countedFigure(figureOf({ value: 71.4, denominator: 14 }), share)).toMatchObject({
      counted: { count: 10, base: 14 },
    });
    expect(countedFigure(figureOf({ value: 10, numerator: 79, denominator: 788 }), share)).toMatchObject({
      counted: { count: 79, base: 788 },
    });
  });

  it('are none when the base can not give the printed share', () => {
    const about = { value: 71.4, denominator: 10 };
    expect(countedFigure(figureOf(about), share)).toEqual({ kind: 'uncounted', reason: 'base-contradicts' });
    expect(figureInterval(figureOf(about), share)).toBeNull();
  });

  it('give limits in the unit of the indicator', () => {
    const found = figureInterval(figureOf({ value: 71.4, denominator: 14 }), share);
    expect(found?.method).toBe('wilson');
    expect(found?.low).toBeCloseTo(45.350916, 5);
    const events = figureInterval(figureOf({ value: 25, numerator: 10, denominator: 400 }), rate);
    expect(events?.method).toBe('byar');
    expect(events?.high).toBeCloseTo(45.98, 2);
  });
});

describe('the test against the municipality', () => {
  it('takes the area out of it first', () => {
    const area = figureOf({ value: 50, numerator: 50, denominator: 100 });
    const town = figureOf({ value: 30, numerator: 60, denominator: 200 });
    const test = testAgainstMunicipality(area, town, share);
    const { low, high } = newcombe(0.5, 100, 0.1, 100); // ten of the other hundred
    expect(test).toMatchObject({ kind: 'tested', result: 'over', against: 'rest' });
    expect(test.kind === 'tested' && test.interval.low).toBeCloseTo(low * 100, 10);
    expect(test.kind === 'tested' && test.interval.high).toBeCloseTo(high * 100, 10);
  });

  it('takes the municipality as a fixed level where its base is not printed', () => {
    const area = figureOf({ value: 71.4, denominator: 14 });
    const against = (value: number) => testAgainstMunicipality(area, figureOf({ value }), share);
    expect(against(45)).toMatchObject({ result: 'over', against: 'level' });
    expect(against(46)).toMatchObject({ result: 'no-certain-difference', against: 'level' });
    expect(against(89)).toMatchObject({ result: 'under', against: 'level' });
  });

  it('tests rates by their events', () => {
    const area = figureOf({ value: 30, numerator: 30, denominator: 1000 });
    const town = figureOf({ value: 10, numerator: 930, denominator: 93_000 });
    expect(testAgainstMunicipality(area, town, rate)).toMatchObject({ result: 'over', against: 'rest' });
    expect(testAgainstMunicipality(area, figureOf({ value: 10 }), rate)).toMatchObject({ against: 'level' });
  });

  const town = figureOf({ value: 40, denominator: 20_000 });
  it.each([
    ['no-base', figureOf({ value: 60 }), town],
    ['suspect', figureOf({ value: 60, denominator: 100, qualifier: 'suspect' }), town],
    ['bound', figureOf({ value: 60, qualifier: 'more-than' }), town],
    ['words-only', figureOf({ value: null, qualifier: 'words' }), town],
    ['base-contradicts', figureOf({ value: 40, denominator: 20_000 }), town],
    ['municipality-suspect', figureOf({ value: 60 }), figureOf({ qualifier: 'suspect' })],
    ['municipality-bound', figureOf({ value: 60 }), figureOf({ qualifier: 'at-least' })],
    ['no-municipality', figureOf({ value: 60 }), index.figure('move-out-rate', 'randers-kommune', '2023')],
  ])('is not made: %s', (reason, area, municipality) => {
    expect(testAgainstMunicipality(area, municipality, share)).toEqual({ kind: 'untestable', reason });
  });

  it('is not made on too few, or on what a conflict keeps away', () => {
    const area = figureOf({ value: 60, denominator: 5 });
    const flagged = (flags: Partial<typeof area.flags>) =>
      testAgainstMunicipality({ ...area, flags: { ...area.flags, ...flags } }, town, share);
    expect(flagged({ tableOnly: true })).toMatchObject({ reason: 'too-few' });
    expect(flagged({ hiddenFromMap: true })).toMatchObject({ reason: 'contested' });
  });
});
