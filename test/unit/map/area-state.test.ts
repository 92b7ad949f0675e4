import { describe, expect, it } from 'vitest';
import { areaStates, changedStates } from '../../../web/map/area-state';
import type { AreaPaint } from '../../../web/map/props';

const paint = (fill: string | null, mark: AreaPaint['mark'] = 'none'): AreaPaint => ({
  fill,
  mark,
  name: 'Vangdalen',
  label: '28,1 %',
});
const nobody = { selected: [], hovered: null, focused: null };
const plain = {
  fill: '#4396e5',
  hatch: false,
  suspect: false,
  bound: false,
  selected: false,
  hovered: false,
  focused: false,
};

describe('areaStates', () => {
  it('hatches what has no value and marks what is doubtful', () => {
    const states = areaStates(
      new Map([
        ['a', paint('#4396e5')],
        ['b', paint(null)],
        ['c', paint('#4396e5', 'suspect')],
        ['d', paint('#4396e5', 'bound')],
        ['e', paint('#4396e5', 'small')],
      ]),
      nobody,
    );
    expect(Object.fromEntries(states)).toEqual({
      a: plain,
      b: { ...plain, fill: null, hatch: true },
      c: { ...plain, suspect: true },
      d: { ...plain, bound: true },
      e: plain,
    });
  });

  it('lets an area be selected, hovered and focused at once, also one without a paint', () => {
    const states = areaStates(new Map([['a', paint('#4396e5')]]), {
      selected: ['a', 'x'],
      hovered: 'a',
      focused: 'a',
    });
    expect(states.get('a')).toEqual({ ...plain, selected: true, hovered: true, focused: true });
    expect(states.get('x')).toEqual({ ...plain, fill: null, selected: true });
  });
});

describe('changedStates', () => {
  const before = areaStates(
    new Map([
      ['a', paint('#4396e5')],
      ['b', paint('#244260', 'bound')],
    ]),
    nobody,
  );

  it('tells only what is different', () => {
    const after = areaStates(
      new Map([
        ['a', paint('#4396e5')],
        ['b', paint('#e0effe')],
      ]),
      { ...nobody, hovered: 'a' },
    );
    expect(changedStates(before, before)).toEqual([]);
    expect(changedStates(before, after)).toEqual([
      ['a', { hovered: true }],
      ['b', { fill: '#e0effe', bound: false }],
    ]);
  });

  it('blanks an area that is gone', () => {
    const after = areaStates(new Map([['a', paint('#4396e5')]]), nobody);
    expect(changedStates(before, after)).toEqual([['b', { fill: null, bound: false }]]);
    expect(changedStates(new Map(), after)).toEqual([['a', { fill: '#4396e5' }]]);
  });
});
