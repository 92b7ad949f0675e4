import { describe, expect, it } from 'vitest';
import { farGroups } from '../../../web/domain/boundaries/far-groups';
import { DEFAULT_PARAMETERS } from '../../../web/domain/boundaries/parameters';
import { type House, line, registerOf } from './registers';

const groups = (...rows: House[][]) => farGroups(registerOf(...rows), DEFAULT_PARAMETERS);

describe('members far from the rest', () => {
  it('are groups of at most two with nothing of their area within 300 m', () => {
    const estate = line(5, [0, 0], [20, 0], 0);
    expect(groups(estate, line(2, [500, 0], [20, 0], 0))).toEqual([
      { area: 0, members: [5, 6], distance: 420 },
    ]);
    expect(groups(estate, line(1, [379, 0], [0, 0], 0))).toEqual([]);
    expect(groups(estate, line(1, [381, 0], [0, 0], 0))).toEqual([{ area: 0, members: [5], distance: 301 }]);
  });

  it('are not estates of three or more, however scattered the area is', () => {
    expect(groups(...[0, 1000, 2000].map((east) => line(3, [east, 0], [20, 0], 0)))).toEqual([]);
  });

  it('are counted by area: houses of others in between do not help', () => {
    const found = groups(
      line(5, [0, 0], [20, 0], 0),
      line(20, [100, 0], [20, 0], 1),
      line(1, [600, 0], [0, 0], 0),
    );
    expect(found).toEqual([{ area: 0, members: [25], distance: 520 }]);
  });

  it('are not reported when they are the whole area', () => {
    expect(groups(line(2, [0, 0], [20, 0], 0))).toEqual([]);
    expect(groups()).toEqual([]);
  });
});
