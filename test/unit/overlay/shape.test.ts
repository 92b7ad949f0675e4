import { describe, expect, it } from 'vitest';
import { utm32 } from '../../../web/domain/geo/coordinates';
import { area } from '../../../web/domain/geo/measure';
import { crossesItself } from '../../../web/domain/overlay/crossing';
import { prepareShape } from '../../../web/domain/overlay/shape';
import { at, rectangle } from '../../properties/overlay/shapes';

describe('prepareShape', () => {
  it('snaps to the millimetre grid, drops repeated vertices and closes open rings', () => {
    const prepared = prepareShape([[[at(0, 0), at(0.0002, 0.0001), at(10.00049, 0), at(10, 10)]]]);
    expect(prepared).toEqual({
      ok: true,
      repaired: false,
      shape: [[[at(0, 0), at(10, 0), at(10, 10), at(0, 0)]]],
    });
  });

  it('drops a hole that vanishes on the grid', () => {
    const [outer] = rectangle(0, 0, 10, 10)[0]!;
    const prepared = prepareShape([[outer!, [at(5, 5), at(5.0001, 5), at(5, 5.0001), at(5, 5)]]]);
    expect(prepared.ok && prepared.shape[0]!.length).toBe(1);
  });

  it.each([
    ['no-rings', []],
    ['not-a-number', [[[at(0, 0), utm32(Number.NaN, 1), at(1, 1), at(0, 0)]]]],
    ['ring-too-short', [[[at(0, 0), at(1, 1)]]]],
    ['ring-too-short', [[[at(0, 0), at(0.0001, 0), at(0, 0.0001), at(0, 0)]]]],
    ['no-area', [[[at(0, 0), at(1, 0), at(2, 0), at(0, 0)]]]],
  ] as const)('refuses %s', (fault, shape) => {
    expect(prepareShape(shape)).toEqual({ ok: false, fault });
  });

  it('repairs a ring that crosses itself and says so', () => {
    const bowTie = prepareShape([[[at(0, 0), at(10, 10), at(10, 0), at(0, 10), at(0, 0)]]]);
    expect(bowTie.ok && bowTie.repaired).toBe(true);
    expect(bowTie.ok && area(bowTie.shape)).toBeCloseTo(50, 6);
  });

  it('unites parts that overlap', () => {
    const united = prepareShape([...rectangle(0, 0, 10, 10), ...rectangle(5, 5, 10, 10)]);
    expect(united.ok && united.repaired).toBe(true);
    expect(united.ok && area(united.shape)).toBeCloseTo(175, 6);
  });
});

describe('crossesItself', () => {
  it('lets a ring touch itself at a vertex', () => {
    const touching = [at(0, 0), at(5, 5), at(10, 0), at(10, 10), at(5, 5), at(0, 10), at(0, 0)];
    expect(crossesItself([[touching]])).toBe(false);
  });

  it('finds an edge that runs back along another', () => {
    expect(crossesItself([[[at(0, 0), at(10, 0), at(4, 0), at(4, 5), at(0, 0)]]])).toBe(true);
  });
});
