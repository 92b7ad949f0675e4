import { describe, expect, it } from 'vitest';
import { compareWithMunicipality } from '../../../web/domain/figures/comparison';
import { figureOf, index, indicator } from './data';

describe('an area against the municipality', () => {
  const town = figureOf({ value: 40 });
  const compare = (about: Parameters<typeof figureOf>[0], municipality = town) =>
    compareWithMunicipality(figureOf(about), municipality, indicator());

  it('is over, under or level as printed, and cannot be tested without a base', () => {
    expect(compare({ value: 43.4 })).toEqual({
      side: 'over',
      distance: 3.4,
      test: { kind: 'untestable', reason: 'no-base' },
    });
    expect(compare({ value: 39.9 })).toMatchObject({ side: 'under', distance: -0.1 });
    expect(compare({ value: 40 })).toMatchObject({ side: 'level', distance: 0 });
  });

  it('is decided by a bound only where the bound decides', () => {
    const side = (qualifier: 'at-least' | 'at-most' | 'more-than' | 'less-than', value: number) =>
      compare({ qualifier, value })?.side;
    expect(side('more-than', 40)).toBe('over');
    expect(side('at-least', 40)).toBe('undecided');
    expect(side('at-least', 41)).toBe('over');
    expect(side('more-than', 39)).toBe('undecided');
    expect(side('less-than', 40)).toBe('under');
    expect(side('at-most', 39)).toBe('under');
    expect(side('less-than', 41)).toBe('undecided');
  });

  it('is decided by a span only when all of it lies on one side', () => {
    expect(compare({ value: null, low: 41, high: 45, qualifier: 'range' })?.side).toBe('over');
    expect(compare({ value: null, low: 39, high: 45, qualifier: 'range' })?.side).toBe('undecided');
    expect(compare({ value: null, low: 30, high: 39, qualifier: 'range' })?.side).toBe('under');
  });

  it('is tested where both bases are known', () => {
    const big = figureOf({ value: 40, denominator: 20000 });
    expect(compare({ value: 60, denominator: 400 }, big)?.test).toMatchObject({ result: 'over' });
    expect(compare({ value: 20, denominator: 400 }, big)?.test).toMatchObject({ result: 'under' });
    expect(compare({ value: 50, denominator: 12 }, big)?.test).toMatchObject({
      result: 'no-certain-difference',
    });
  });

  it('is not tested when doubtful, nor when it is no share', () => {
    const big = figureOf({ value: 40, denominator: 20000 });
    expect(compare({ value: 60, denominator: 400, qualifier: 'suspect' }, big)?.test).toEqual({
      kind: 'untestable',
      reason: 'suspect',
    });
    const mean = indicator({ kind: 'mean' });
    expect(compareWithMunicipality(figureOf({ denominator: 50 }), big, mean)?.test).toEqual({
      kind: 'untestable',
      reason: 'not-a-share',
    });
  });

  it('is none without two figures of the same period', () => {
    expect(
      compareWithMunicipality(
        index.figure('move-out-rate', 'vangdalen', '2023'),
        index.figure('move-out-rate', 'randers-kommune', '2023'),
        indicator(),
      ),
    ).toBeUndefined();
    expect(compare({ value: null, qualifier: 'words' })).toBeUndefined();
  });
});
