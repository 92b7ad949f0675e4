import { describe, expect, it } from 'vitest';
import { areaStates, changedStates, marksIn } from '../../../web/map/area-state';
import type { AreaPaint } from '../../../web/map/props';

const paint = (fill: string | null, mark: AreaPaint['mark'] = 'none'): AreaPaint => ({
  fill,
  mark,
  name: 'Vangdalen',
  label: '28,1 %',
});
const plain = { fill: '#4396e5', hatch: false, suspect: false, bound: false };

describe('areaStates', () => {
  const states = areaStates(
    new Map([
      ['a', paint('#4396e5')],
      ['b', paint(null)],
      ['c', paint('#4396e5', 'suspect')],
      ['d', paint('#4396e5', 'bound')],
      ['e', paint('#4396e5', 'small')],
    ]),
  );

  it('hatches what has no value and marks what is doubtful', () => {
    expect(Object.fromEntries(states)).toEqual({
      a: plain,
      b: { ...plain, fill: null, hatch: true },
      c: { ...plain, suspect: true },
      d: { ...plain, bound: true },
      e: plain,
    });
  });

  it('tells which marks there are', () => {
    expect(marksIn(states)).toEqual({ suspect: true, bound: true });
    expect(marksIn(new Map([['a', plain]]))).toEqual({ suspect: false, bound: false });
  });
});

describe('changedStates', () => {
  const before = areaStates(
    new Map([
      ['a', paint('#4396e5')],
      ['b', paint('#244260', 'bound')],
    ]),
  );

  it('tells only what is different', () => {
    const after = areaStates(
      new Map([
        ['a', paint('#4396e5')],
        ['b', paint('#e0effe')],
      ]),
    );
    expect(changedStates(before, before)).toEqual([]);
    expect(changedStates(before, after)).toEqual([['b', { fill: '#e0effe', bound: false }]]);
  });

  it('blanks an area that is gone', () => {
    const after = areaStates(new Map([['a', paint('#4396e5')]]));
    expect(changedStates(before, after)).toEqual([['b', { fill: null, bound: false }]]);
    expect(changedStates(new Map(), after)).toEqual([['a', { fill: '#4396e5' }]]);
  });
});
