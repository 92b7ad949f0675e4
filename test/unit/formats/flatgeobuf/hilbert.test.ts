import { describe, expect, it } from 'vitest';
import { hilbertIndex } from '../../../../web/data/formats/flatgeobuf/hilbert';

describe('hilbertIndex', () => {
  it('visits every cell of a 32 x 32 square once, from neighbour to neighbour', () => {
    const cellAt = new Map<number, [number, number]>();
    for (let x = 0; x < 32; x++) for (let y = 0; y < 32; y++) cellAt.set(hilbertIndex(x, y, 5), [x, y]);
    expect(cellAt.size).toBe(1024);
    for (let i = 1; i < 1024; i++) {
      const [ax, ay] = cellAt.get(i - 1)!;
      const [bx, by] = cellAt.get(i)!;
      expect(Math.abs(ax - bx) + Math.abs(ay - by)).toBe(1);
    }
  });

  it('begins at the origin and ends along the x axis', () => {
    expect(hilbertIndex(0, 0)).toBe(0);
    expect(hilbertIndex(65535, 0)).toBe(2 ** 32 - 1);
  });
});
