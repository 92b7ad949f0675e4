import { calcTreeSize, generateLevelBounds } from 'flatgeobuf/lib/mjs/packedrtree.js';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../web/data/formats/flatgeobuf/box';
import { hilbertOrder, levelBounds, packTree } from '../../../../web/data/formats/flatgeobuf/packed-tree';

const point = (x: number, y: number): Box => [x, y, x, y];

describe('levelBounds', () => {
  it.each([1, 2, 15, 16, 17, 255, 256, 257, 4096, 4097, 100_000])(
    'agrees with the reader for %i items',
    (items) => {
      expect(levelBounds(items).map(({ from, to }) => [from, to])).toEqual(generateLevelBounds(items, 16));
    },
  );

  it('puts a root above a single leaf', () => {
    expect(levelBounds(1)).toEqual([
      { from: 1, to: 2 },
      { from: 0, to: 1 },
    ]);
  });

  it('refuses an empty tree', () => {
    expect(() => levelBounds(0)).toThrow(RangeError);
  });
});

describe('hilbertOrder', () => {
  it('keeps the given order where boxes share a place', () => {
    expect(hilbertOrder([point(5, 5), point(5, 5), point(5, 5)])).toEqual([0, 1, 2]);
  });

  it('is a permutation that walks the corners of a square along its sides', () => {
    expect(hilbertOrder([point(1, 1), point(0, 0), point(1, 0), point(0, 1)])).toEqual([1, 3, 0, 2]);
  });

  it('gives nothing for nothing', () => {
    expect(hilbertOrder([])).toEqual([]);
  });
});

describe('packTree', () => {
  const boxes = Array.from({ length: 20 }, (_, i): Box => [i, -1 - i, i + 0.5, 2 * i]);
  const bytes = packTree(
    boxes,
    boxes.map((_, i) => i * 100),
  );
  const node = (index: number): number[] => {
    const view = new DataView(bytes.buffer);
    return [
      ...[0, 8, 16, 24].map((at) => view.getFloat64(index * 40 + at, true)),
      Number(view.getBigUint64(index * 40 + 32, true)),
    ];
  };

  it('has the size that readers expect', () => {
    expect(bytes.length).toBe(calcTreeSize(20, 16));
  });

  it('holds the root first: the box around everything and the number of its first child', () => {
    expect(node(0)).toEqual([0, -20, 19.5, 38, 1]);
  });

  it('holds the boxes around sixteen leaves each, then the leaves with their byte offsets', () => {
    expect(node(1)).toEqual([0, -16, 15.5, 30, 3]);
    expect(node(2)).toEqual([16, -20, 19.5, 38, 19]);
    expect(node(3)).toEqual([0, -1, 0.5, 0, 0]);
    expect(node(22)).toEqual([19, -20, 19.5, 38, 1900]);
  });
});
