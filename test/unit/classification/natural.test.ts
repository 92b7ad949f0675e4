import { describe, expect, it } from 'vitest';
import { naturalEdges } from '../../../web/domain/classification/natural';

/** Sum of squared deviations from class means, for classes that begin at the given positions. */
function cost(sorted: readonly number[], starts: readonly number[]): number {
  const ends = [...starts.slice(1), sorted.length];
  return starts.reduce((sum, from, i) => {
    const part = sorted.slice(from, ends[i]);
    const mean = part.reduce((a, b) => a + b, 0) / part.length;
    return sum + part.reduce((a, b) => a + (b - mean) ** 2, 0);
  }, 0);
}

/** Every way to choose `count` starts, the first at 0. */
function* divisions(length: number, count: number, from = 0): Generator<number[]> {
  if (count === 1) {
    yield [from];
    return;
  }
  for (let next = from + 1; next <= length - count + 1; next++)
    for (const rest of divisions(length, count - 1, next)) yield [from, ...rest];
}

const startsOf = (sorted: readonly number[], edges: readonly number[]): number[] => [
  0,
  ...edges.map((edge) => sorted.findIndex((value) => value >= edge)),
];

describe('natural breaks against every possible division', () => {
  let state = 7;
  const random = (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const vectors = Array.from({ length: 60 }, (_, i) =>
    Array.from({ length: 2 + random(9) }, () => random(i % 2 === 0 ? 12 : 1000) / 10).sort((a, b) => a - b),
  );

  it.each([2, 3, 4, 5])('has the least squared deviations with %d classes', (count) => {
    for (const sorted of vectors) {
      const different = new Set(sorted).size;
      const classes = Math.min(count, different);
      const edges = naturalEdges(sorted, count);
      expect(edges).toHaveLength(classes - 1);
      const best = Math.min(...[...divisions(sorted.length, classes)].map((starts) => cost(sorted, starts)));
      expect(cost(sorted, startsOf(sorted, edges))).toBeCloseTo(best, 8);
    }
  });
});
