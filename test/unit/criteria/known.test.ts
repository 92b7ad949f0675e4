import { describe, expect, it } from 'vitest';
import { knownOf, meets } from '../../../web/domain/criteria/known';
import type { Observation } from '../../../web/domain/figures/observation';
import { figureOf } from '../figures/data';

const truth = (about: Partial<Observation>, operator: '>' | '>=' | '<' | '<=', threshold: number) =>
  meets(knownOf(figureOf(about), 'percent'), operator, threshold);

describe('what a printed figure says of the true one', () => {
  it('keeps strict bounds and bounds apart', () => {
    expect(truth({ value: 40, qualifier: 'more-than' }, '>', 40)).toBe('met');
    expect(truth({ value: 40, qualifier: 'at-least' }, '>', 40)).toBe('unknown');
    expect(truth({ value: 40, qualifier: 'at-least' }, '>=', 40)).toBe('met');
    expect(truth({ value: 40, qualifier: 'less-than' }, '>=', 40)).toBe('not-met');
    expect(truth({ value: 40, qualifier: 'at-most' }, '>=', 40)).toBe('unknown');
    expect(truth({ value: 40, qualifier: 'at-most' }, '>', 40)).toBe('not-met');
    expect(truth({ value: 55, qualifier: 'less-than' }, '<', 55)).toBe('met');
    expect(truth({ value: 55, qualifier: 'at-most' }, '<', 55)).toBe('unknown');
    expect(truth({ value: 55, qualifier: 'at-most' }, '<=', 55)).toBe('met');
    expect(truth({ value: 2, qualifier: 'at-least' }, '>=', 3)).toBe('unknown');
  });

  it('remembers that a share was rounded', () => {
    expect(truth({ value: 40.1 }, '>', 40)).toBe('met');
    expect(truth({ value: 40 }, '>', 40)).toBe('unknown');
    expect(truth({ value: 60.3 }, '>', 60)).toBe('met');
    expect(knownOf(figureOf({ value: 40.6 }), 'percent')).toEqual({
      low: 40.55,
      high: 40.65,
      lowOpen: false,
      highOpen: true,
    });
    expect(knownOf(figureOf({ value: 63 }), 'percent')).toMatchObject({ low: 62.5, high: 63.5 });
  });

  it('takes counted residents at their word, approximate ones not', () => {
    const residents = (about: Partial<Observation>) => meets(knownOf(figureOf(about), 'persons'), '>=', 1000);
    expect(residents({ value: 1000 })).toBe('met');
    expect(residents({ value: 999 })).toBe('not-met');
    expect(residents({ value: 1378, qualifier: 'approx' })).toBe('met');
    expect(residents({ value: 980, qualifier: 'approx' })).toBe('unknown');
    expect(residents({ value: 1000, qualifier: 'less-than' })).toBe('not-met');
  });

  it('builds nothing on doubt, words or nothing', () => {
    for (const about of [
      { value: 90, qualifier: 'suspect' },
      { value: null, qualifier: 'words' },
    ] as const)
      expect(truth(about, '>', 40)).toBe('unknown');
    expect(truth({ value: null, low: 41, high: 45, qualifier: 'range' }, '>', 40)).toBe('met');
    expect(truth({ value: null, low: 39, high: 45, qualifier: 'range' }, '>', 40)).toBe('unknown');
  });
});
