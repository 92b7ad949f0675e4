import { describe, expect, it } from 'vitest';
import { TARGET_TYPES, type TargetRow } from '../../../web/domain/dataset/goal-rows';
import type { Observation } from '../../../web/domain/figures/observation';
import { GOAL_STATES } from '../../../web/domain/goals/goal';
import { countStates, goalsOf, groupGoals, plansWithGoals } from '../../../web/domain/goals/goals';
import { dataset, index as real } from '../figures/data';
import { criterion, goalOf, indexOf, said } from './fixture';

type Rows = readonly Partial<Observation>[];
const rows = (...values: readonly number[]): Rows =>
  values.map((value, i) => ({ period: String(2020 + i), value }));
const town = (period: string, value: number): Partial<Observation> => ({ area: 'town', period, value });

/** Every kind of goal, on both sides of what it asks for. */
const CASES: readonly (readonly [about: string, goal: Partial<TargetRow>, figures: Rows, said: string])[] = [
  ['at-least', { target_type: 'at-least', target_value: 50 }, rows(40, 50), 'reached: level'],
  ['at-least, short', { target_type: 'at-least', target_value: 50 }, rows(40, 49.9), 'not-reached: level'],
  ['at-most', { target_type: 'at-most', target_value: 30 }, rows(40, 30), 'reached: level'],
  ['at-most, over', { target_type: 'at-most', target_value: 30 }, rows(40, 30.1), 'not-reached: level'],
  ['increase', { target_type: 'increase' }, rows(40, 41), 'towards: direction'],
  ['increase, fallen', { target_type: 'increase' }, rows(40, 39), 'away: direction'],
  ['decrease', { target_type: 'decrease' }, rows(40, 39), 'towards: direction'],
  ['decrease, risen', { target_type: 'decrease' }, rows(40, 41), 'away: direction'],
  ['decrease, the same', { target_type: 'decrease' }, rows(40, 40), 'unchanged: direction'],
  [
    'at-level-of',
    { target_type: 'at-level-of', comparator: 'town' },
    [...rows(40, 30), town('2021', 30)],
    'reached: level',
  ],
  [
    'at-level-of, over a figure that should be low',
    { target_type: 'at-level-of', comparator: 'town' },
    [...rows(40, 31), town('2021', 30)],
    'not-reached: level',
  ],
  [
    'at-level-of, without a figure of the same period',
    { target_type: 'at-level-of', comparator: 'town' },
    [...rows(40, 31), town('2020', 30)],
    'undecided: no-level',
  ],
  [
    'at-or-above-level-of',
    { target_type: 'at-or-above-level-of', comparator: 'town' },
    [...rows(40, 31), town('2021', 30)],
    'reached: level',
  ],
  [
    'relative-change-percent',
    { target_type: 'relative-change-percent', target_value: -10, baseline: 40 },
    rows(40, 36),
    'reached: level',
  ],
  [
    'relative-change-percent, short',
    { target_type: 'relative-change-percent', target_value: -10, baseline: 40 },
    rows(40, 36.1),
    'not-reached: level',
  ],
  [
    'change-per-year',
    { target_type: 'change-per-year', target_value: -8 },
    rows(40, 39, 24),
    'reached: level',
  ],
  [
    'change-per-year, too slow',
    { target_type: 'change-per-year', target_value: -8 },
    rows(40, 39, 25),
    'not-reached: level',
  ],
  ['increase-per-year', { target_type: 'increase-per-year' }, rows(3, 4, 5), 'reached: each-year'],
  [
    'increase-per-year, not every',
    { target_type: 'increase-per-year' },
    rows(3, 5, 5),
    'not-reached: each-year',
  ],
  [
    'at-least-per-year',
    { target_type: 'at-least-per-year', target_value: 8 },
    rows(7, 8, 9),
    'reached: each-year',
  ],
  [
    'at-least-per-year, not every',
    { target_type: 'at-least-per-year', target_value: 8 },
    rows(7, 7, 9),
    'not-reached: each-year',
  ],
  [
    'state-threshold, at the limit',
    { target_type: 'state-threshold', target_value: 40, comparator: 'limit' },
    rows(45, 40),
    'reached: level',
  ],
  [
    'state-threshold, over it',
    { target_type: 'state-threshold', target_value: 40, comparator: 'limit' },
    rows(45, 40.1),
    'not-reached: level',
  ],
  [
    'below-criterion',
    { target_type: 'below-criterion', target_value: 40, comparator: 'limit' },
    rows(45, 39),
    'reached: level',
  ],
  ['monitor', { target_type: 'monitor' }, rows(40, 30), 'watched: watched'],
  ['no newer figure', { target_type: 'at-most', target_value: 50 }, rows(40), 'at-start: no-newer'],
  ['no figure at all', { target_type: 'at-most', target_value: 50 }, [], 'no-figure: no-figure'],
  ['no baseline', { baseline_period: '' }, [{ period: '2024', value: 40 }], 'undecided: no-baseline'],
  ['what came after the plan', {}, [...rows(40), { period: '2026', value: 30 }], 'at-start: no-newer'],
  [
    'a doubtful figure',
    { target_type: 'at-most', target_value: 50 },
    [...rows(40), { period: '2021', value: 30, qualifier: 'suspect' }],
    'undecided: doubtful',
  ],
  [
    'a bound that leaves it open',
    { target_type: 'at-most', target_value: 40 },
    [...rows(45), { period: '2021', value: 39, qualifier: 'more-than' }],
    'undecided: bound',
  ],
  [
    'a bound that decides it',
    { target_type: 'at-most', target_value: 40 },
    [...rows(45), { period: '2021', value: 40, qualifier: 'more-than' }],
    'not-reached: level',
  ],
  [
    'a bound on the right side',
    { target_type: 'at-most', target_value: 40 },
    [...rows(45), { period: '2021', value: 40, qualifier: 'less-than' }],
    'reached: level',
  ],
  ['a day after a year', {}, [...rows(40), { period: '2022-01-01', value: 30 }], 'not-comparable: between'],
];

describe('a goal for one area', () => {
  it.each(CASES)('%s', (_, goal, figures, expected) => {
    expect(said(goalOf(indexOf(figures), goal))).toBe(expected);
  });

  it('is known in every kind', () => {
    const tried = new Set(CASES.map(([, goal]) => goal.target_type ?? 'decrease'));
    expect([...tried].sort()).toEqual([...TARGET_TYPES].sort());
  });

  it('does not reach a limit that is met by equality', () => {
    const strict = [{ ...criterion, operator: '>=' as const }];
    const goal = { target_type: 'state-threshold', target_value: 40, comparator: 'limit' } as const;
    expect(goalOf(indexOf(rows(45, 40)), goal, strict).state).toBe('not-reached');
  });

  it('takes no change that chance alone may bring for one', () => {
    const small = [
      { period: '2020', value: 50, denominator: 14 },
      { period: '2021', value: 42.9, denominator: 14 },
    ];
    const large = small.map((row) => ({ ...row, denominator: 14_000 }));
    expect(said(goalOf(indexOf(small), {}))).toBe('unchanged: no-sure-change');
    expect(said(goalOf(indexOf(large), {}))).toBe('towards: direction');
    expect(goalOf(indexOf(large), {}).whole.change).toMatchObject({ difference: -7.1, persons: -994 });
  });

  it('crosses no registered break for its change, but holds the newest figure against a level', () => {
    const entry = {
      indicator: 'x',
      area: '*',
      at_period: '2021',
      kind: 'definition',
      reason_da: 'Ny definition.',
    } as const;
    const index = indexOf(rows(40, 30), {}, [entry]);
    const falling = goalOf(index, {}).whole;
    expect(said(falling)).toBe('not-comparable: between');
    expect(falling.breaks).toEqual([entry]);
    const level = goalOf(index, { target_type: 'at-most', target_value: 35 }).whole;
    expect(said(level)).toBe('reached: level');
    expect(level.change?.kind).toBe('not-comparable');
  });

  it('tells of a break that any newer figure would lie behind', () => {
    const entry = { indicator: 'x', area: '*', at_period: '2023', kind: 'supplier', reason_da: '' } as const;
    expect(goalOf(indexOf(rows(40), {}, [entry]), {}).whole.breaks).toEqual([entry]);
  });

  it('says what its evaluation says, also where the numbers say otherwise', () => {
    const goal = { target_type: 'at-most', target_value: 14, result: 14.7, result_period: '2021' } as const;
    const index = indexOf(rows(14, 14.7));
    const differing = goalOf(index, { ...goal, reached: 'yes' }).whole;
    expect(said(differing)).toBe('reached: evaluated');
    expect(differing.evaluationDiffers).toBe(true);
    expect(goalOf(index, { ...goal, reached: 'no' }).whole.evaluationDiffers).toBe(false);
  });

  it('knows numbers that only the table of goals prints', () => {
    const { whole } = goalOf(indexOf([]), { baseline: 44, result: 40, result_period: '2024' });
    expect(said(whole)).toBe('towards: direction');
    expect(whole.baseline).toMatchObject({ period: '2020', published: false });
    expect(whole.latest?.figure.observation).toMatchObject({ value: 40, locator: 'p. 1' });
  });
});

describe('a goal for several areas', () => {
  const both = { area: 'both' } as const;

  it('stands as they do together, else as each of them', () => {
    const together = [...rows(40, 30).map((row) => ({ ...row, area: 'both' })), ...rows(40, 41)];
    expect(said(goalOf(indexOf(together), both))).toBe('towards: direction');
    const apart = [
      { area: 'a', period: '2020', value: 40 },
      { area: 'a', period: '2021', value: 39 },
      { area: 'b', period: '2020', value: 40 },
    ];
    expect(said(goalOf(indexOf(apart.slice(0, 2)), both))).toBe('towards: areas');
    expect(said(goalOf(indexOf(apart), both))).toBe('mixed: areas');
  });

  it('asks no area for the number of them all, but each for the level of the town', () => {
    const figures = [...rows(40, 39), town('2021', 30)];
    expect(
      goalOf(indexOf(figures), { ...both, target_type: 'at-most', target_value: 30 }).areas[0],
    ).toMatchObject({
      state: 'towards',
      level: { level: null },
    });
    expect(
      goalOf(indexOf(figures), { ...both, target_type: 'at-level-of', comparator: 'town' }).areas[0],
    ).toMatchObject({ state: 'not-reached', level: { level: 30 } });
  });
});

describe('the goals of the plans', () => {
  const { targets, criteria } = dataset.background;
  const all = real.catalogue.plans.flatMap((plan) => goalsOf({ index: real, criteria }, plan, targets));

  it('are all there, each in one group', () => {
    expect(all).toHaveLength(targets.length);
    const groups = groupGoals(all, (id) => real.indicators.get(id)?.theme);
    expect(groups.flatMap(({ goals }) => goals).length).toBe(targets.length);
    expect(plansWithGoals(real.catalogue.plans, targets).map(({ id }) => id)).toEqual([
      '2025',
      '2021',
      '2017',
      '2013',
    ]);
  });

  it('have nothing newer than the start in the newest plan', () => {
    const newest = all.filter(({ row }) => row.plan === '2025');
    expect([...countStates(newest)]).toEqual([['at-start', newest.length]]);
    for (const goal of newest) for (const line of [goal.whole, ...goal.areas]) expect(line.change).toBeNull();
  });

  it('say of 2017-21 what its evaluation says', () => {
    for (const { row, state } of all.filter((goal) => goal.row.reached !== ''))
      expect([row.indicator, state]).toEqual([
        row.indicator,
        row.reached === 'yes' ? 'reached' : 'not-reached',
      ]);
    const differing = all.filter(({ whole }) => whole.evaluationDiffers).map(({ row }) => row.indicator);
    expect(differing).toEqual(['move-out-rate']);
  });

  it('stand in every state but those that these figures have no case of', () => {
    const states = new Set(all.flatMap((goal) => [goal.state, ...goal.areas.map(({ state }) => state)]));
    expect(GOAL_STATES.filter((state) => !states.has(state))).toEqual([]);
  });
});
