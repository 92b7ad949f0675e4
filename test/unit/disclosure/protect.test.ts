import { describe, expect, it } from 'vitest';
import { tellableStories } from '../../../web/domain/disclosure/stories';
import { AREAS, area, configOf, count, figure, hiddenOf, protectRows, RULE, share } from './tables';

const X = count('x');
const row = (areaId: string, value: number, about = {}) =>
  figure({ indicator: 'x', area: areaId, value, ...about });

describe('primary suppression', () => {
  it('hides a count on few persons, and nothing where there is nobody or enough', () => {
    const rows = [row('a', 4), row('b', 0), row('c', 5)];
    expect(hiddenOf(protectRows(rows, [X]))).toEqual(['x a 2023: small-count']);
  });

  it('hides a share on a small base, with a small count, or with few left over', () => {
    const Y = share('y');
    const y = (areaId: string, value: number, numerator: number | null, denominator: number) =>
      figure({ indicator: 'y', area: areaId, value, numerator, denominator, unit: 'percent' });
    const rows = [y('a', 50, 4, 8), y('b', 10, null, 40), y('c', 95, 38, 40), y('all', 50, 60, 120)];
    expect(hiddenOf(protectRows(rows, [Y])).slice(0, 3)).toEqual([
      'y a 2023: small-base',
      'y b 2023: small-count',
      'y c 2023: small-rest',
    ]);
  });

  it('leaves what its owner has published, and indicators that the rule is not about', () => {
    expect(protectRows([row('a', 2, { source: 'public' })], [X]).hidden).toEqual([]);
    const config = configOf({ rules: [{ ...RULE, indicators: ['other'] }] });
    expect(protectRows([row('a', 2)], [X], config).hidden).toEqual([]);
  });
});

describe('secondary suppression', () => {
  it('hides another when total minus the others gives the hidden one away', () => {
    const rows = [row('a', 3), row('b', 40), row('c', 50), row('all', 93)];
    expect(hiddenOf(protectRows(rows, [X]))).toEqual(['x a 2023: small-count', 'x b 2023: computable']);
  });

  it('does so where the total is published by another source', () => {
    const rows = [row('a', 3), row('b', 40), row('c', 50), row('all', 93, { source: 'public' })];
    expect(hiddenOf(protectRows(rows, [X]))).toContain('x b 2023: computable');
  });

  it('says when published figures give a hidden one away whatever is hidden', () => {
    const rest = { source: 'public' };
    const rows = [row('a', 3), row('b', 40, rest), row('c', 50, rest), row('all', 93, rest)];
    const { hidden, unprotected } = protectRows(rows, [X]);
    expect(hidden.map(({ area: id }) => id)).toEqual(['a']);
    expect(unprotected.map(({ area: id }) => id)).toEqual(['a']);
  });

  it('does not let a contradiction between sources hide that one figure of another tells', () => {
    const rows = [
      row('a', 3),
      row('b', 40),
      row('c', 50),
      row('all', 93, { source: 'public' }),
      row('b', 41, { source: 'public' }),
      row('c', 90, { source: 'public' }),
    ];
    expect(hiddenOf(protectRows(rows, [X]))).toContain('x b 2023: computable');
  });

  it('nor that two figures of another tell together, beside a third that can not be true', () => {
    const rows = [
      row('a', 3),
      row('b', 40, { source: 'public' }),
      row('c', 50, { source: 'public' }),
      row('all', 93),
      figure({ indicator: 'x', area: 'd', value: 5, source: 'public' }),
      figure({ indicator: 'x', area: 'e', value: 6, source: 'public' }),
      figure({ indicator: 'x', area: 'b', value: 99, source: 'public' }),
    ];
    expect(hiddenOf(protectRows(rows, [X]))).toEqual(['x a 2023: small-count', 'x all 2023: computable']);
  });

  it('hides a share when share times base gives the count away', () => {
    const Y = share('y', { numerator_da: X.numerator_da });
    const rows = [
      row('a', 4),
      figure({ indicator: 'y', area: 'a', value: 4, denominator: 100, unit: 'percent', numerator: null }),
    ];
    expect(hiddenOf(protectRows(rows, [X, Y])).sort()).toEqual([
      'x a 2023: small-count',
      'y a 2023: small-count',
    ]);
    // the base stands in another figure: only the audit can see it
    const P = count('p', { numerator_da: 'base y' });
    const apart = [
      row('a', 4),
      figure({ indicator: 'y', area: 'a', value: 4, unit: 'percent' }),
      figure({ indicator: 'p', area: 'a', value: 100 }),
    ];
    expect(hiddenOf(protectRows(apart, [X, Y, P]))).toEqual([
      'x a 2023: small-count',
      'y a 2023: computable',
    ]);
  });

  it('hides the other part of a whole: a complement gives away what it leaves', () => {
    const whole = count('w');
    const parts = [count('p1', { partsOf: 'w' }), count('p2', { partsOf: 'w' })];
    const rows = [
      figure({ indicator: 'w', area: 'a', value: 60 }),
      figure({ indicator: 'p1', area: 'a', value: 57 }),
      figure({ indicator: 'p2', area: 'a', value: 3 }),
    ];
    expect(hiddenOf(protectRows(rows, [whole, ...parts], configOf({ complete: ['w'] })))).toEqual([
      'p1 a 2023: computable',
      'p2 a 2023: small-count',
    ]);
  });

  it('hides one of two boundary versions that differ by a few persons', () => {
    const rows = [row('a', 400, { source: 'old' }), row('a', 403, { source: 'new' })];
    expect(protectRows(rows, [X]).hidden).toEqual([]);
    const config = configOf({ boundaries: { old: '2021', new: '2025' } });
    expect(hiddenOf(protectRows(rows, [X], config))).toEqual(['x a 2023: small-difference']);
  });

  it('follows a known change to the period before', () => {
    const change = count('x-change', { numerator_da: 'change of x' });
    const config = configOf({ changes: [{ change: 'x-change', of: 'x' }] });
    const rows = [
      row('a', 3, { period: '2022' }),
      row('a', 20, { period: '2023' }),
      figure({ indicator: 'x-change', area: 'a', value: 17, period: '2023' }),
    ];
    const hidden = hiddenOf(protectRows(rows, [X, change], config));
    expect(hidden).toContain('x a 2022: small-count');
    expect(hidden.length).toBe(2);
  });

  it('takes rounding for the doubt that it is', () => {
    const rows = [row('a', 3), row('b', 43), row('c', 52), row('all', 98)];
    const { hidden, shown } = protectRows(rows, [X], configOf({ rules: [{ ...RULE, round: 10 }] }));
    expect(hidden.map(({ area: id }) => id)).toEqual(['a']);
    expect(shown.map(({ value, qualifier }) => `${qualifier} ${value}`)).toEqual([
      'approx 40',
      'approx 50',
      'approx 100',
    ]);
  });

  it('knows sums beyond the aggregates, and aggregates that are no totals', () => {
    const rows = [row('a', 3), row('b', 40), row('d', 43)];
    const areas = [area('a'), area('b'), area('d', ['a', 'b'])];
    expect(protectRows(rows, [X], configOf(), areas).hidden.length).toBe(2);
    expect(protectRows(rows, [X], configOf({ notTotals: ['d'] }), areas).hidden.length).toBe(1);
    const sums = [{ whole: 'd', parts: ['a', 'b'] }];
    expect(protectRows(rows, [X], configOf({ sums }), [...AREAS, area('d')]).hidden.length).toBe(2);
  });
});

describe('stories', () => {
  it('lose the steps that rest on a figure which may not be told', () => {
    const claim = (row: string) => ({
      id: row,
      sentence: '3 personer',
      about: { kind: 'value', indicator: 'x', area: 'a', period: null } as const,
      basis: [{ row, value: 3 }],
    });
    const step = (id: string, rows: readonly string[]) => ({
      id,
      view: '',
      headline: '',
      text: '',
      notes: '',
      marks: [],
      claims: rows.map(claim),
    });
    const story = {
      version: 1,
      id: 's',
      title: '',
      occasion: '',
      steps: [step('1', ['open']), step('2', ['open', 'secret']), step('3', [])],
    } as const;
    const [told] = tellableStories([story], (id) => id === 'secret');
    expect(told?.steps.map(({ id }) => id)).toEqual(['1', '3']);
  });
});
