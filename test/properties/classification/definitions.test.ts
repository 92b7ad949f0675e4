import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalEdges, meanSdEdges, quantileEdges } from '../../../web/domain/classification/edges';

const RUNS = { seed: 1967, numRuns: 300 };
const sorted = fc
  .array(fc.integer({ min: -50, max: 200 }), { minLength: 2, maxLength: 12 })
  .map((values) => values.map((value) => value / 4).sort((a, b) => a - b));
const count = fc.integer({ min: 2, max: 6 });

describe('edges against their definitions', () => {
  it('equal: every class has the same width, from the smallest to the greatest value', () => {
    fc.assert(
      fc.property(sorted, count, (values, classes) => {
        const [low, high] = [values[0] ?? 0, values.at(-1) ?? 0];
        fc.pre(high > low);
        const edges = [low, ...equalEdges(values, classes), high];
        expect(edges).toHaveLength(classes + 1);
        for (let i = 1; i <= classes; i++)
          expect((edges[i] ?? 0) - (edges[i - 1] ?? 0)).toBeCloseTo((high - low) / classes, 10);
      }),
      RUNS,
    );
  });

  it('mean and deviation: whole steps of one deviation, symmetric about the mean, within the data', () => {
    fc.assert(
      fc.property(sorted, count, (values, classes) => {
        // the referee: variance as mean of squares less square of mean
        const mean = values.reduce((a, b) => a + b, 0) / values.length;
        const variance = values.reduce((a, b) => a + b * b, 0) / values.length - mean * mean;
        fc.pre(variance > 1e-6);
        const [low, high] = [values[0] ?? 0, values.at(-1) ?? 0];
        const wanted: number[] = [];
        for (let step = -classes; step <= classes; step++) {
          const deviations = classes % 2 === 0 ? step : step + 0.5;
          const edge = mean + deviations * Math.sqrt(variance);
          const asked = Math.abs(deviations) <= classes / 2 - 1 + 1e-9;
          if (asked && edge > low && edge < high) wanted.push(edge);
        }
        const found = meanSdEdges(values, classes);
        expect(found).toHaveLength(wanted.length);
        for (const [i, edge] of found.entries()) expect(edge).toBeCloseTo(wanted[i] ?? Number.NaN, 6);
      }),
      RUNS,
    );
  });

  it('quantile: where no value is repeated, classes differ by one value at most', () => {
    const different = fc
      .uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 6, maxLength: 30 })
      .map((values) => values.sort((a, b) => a - b));
    fc.assert(
      fc.property(different, count, (values, classes) => {
        const edges = [Number.NEGATIVE_INFINITY, ...quantileEdges(values, classes), Number.POSITIVE_INFINITY];
        const held = edges
          .slice(1)
          .map((high, i) => values.filter((v) => v >= (edges[i] ?? 0) && v < high).length);
        expect(Math.max(...held) - Math.min(...held)).toBeLessThanOrEqual(1);
        // every edge parts the values at the rank that its definition asks for
        for (const [i, edge] of quantileEdges(values, classes).entries()) {
          const under = values.filter((v) => v < edge).length;
          expect(Math.abs(under - (values.length * (i + 1)) / classes)).toBeLessThanOrEqual(0.5);
        }
      }),
      RUNS,
    );
  });
});
