import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CLASS_METHODS,
  type Classes,
  type ClassMethod,
  classOf,
} from '../../../web/domain/classification/classes';
import { classify } from '../../../web/domain/classification/classify';

const RUNS = { seed: 4711, numRuns: 400 };

const decimals = fc.constantFrom(0, 1, 2);
/** Values on a printed grid, often repeated, below and above zero. */
const printed = decimals.chain((places) =>
  fc.record({
    places: fc.constant(places),
    values: fc.array(
      fc
        .oneof(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -5000, max: 99999 }))
        .map((n) => Number((n / 10 ** places).toFixed(places))),
      { minLength: 1, maxLength: 60 },
    ),
  }),
);
const cover = fc.array(fc.integer({ min: -300, max: 300 }), { maxLength: 4 });
const own = fc
  .uniqueArray(fc.integer({ min: -100, max: 200 }), { minLength: 1, maxLength: 6 })
  .map((breaks) => breaks.sort((a, b) => a - b));
const setting = fc.record({
  data: printed,
  cover,
  own,
  method: fc.constantFrom<ClassMethod>(...CLASS_METHODS),
  count: fc.integer({ min: 1, max: 7 }),
  nice: fc.boolean(),
});
type Setting = typeof setting extends fc.Arbitrary<infer T> ? T : never;

const classesOf = ({ data, cover, own, method, count, nice }: Setting): Classes => {
  const result = classify(data.values, method, { count, decimals: data.places, own, cover, nice });
  if (result.kind === 'off') throw new Error(result.reason);
  return result.classes;
};

describe('classes of any values by any method', () => {
  it('have edges that rise, one more than classes', () => {
    fc.assert(
      fc.property(setting, (given) => {
        const { edges, count } = classesOf(given);
        expect(edges).toHaveLength(count + 1);
        const rising = edges.slice(1).every((edge, i) => edge > edges[i]!);
        const single = count === 1 && edges[0] === edges[1];
        expect(rising || single).toBe(true);
        expect(edges.every((edge) => Number.isFinite(edge) && !Object.is(edge, -0))).toBe(true);
      }),
      RUNS,
    );
  });

  it('put every value in exactly one class, and keep the order of values', () => {
    fc.assert(
      fc.property(setting, (given) => {
        const classes = classesOf(given);
        const { edges, count } = classes;
        const all = [...given.data.values, ...given.cover].sort((a, b) => a - b);
        let before = 0;
        for (const value of all) {
          const holding = edges
            .slice(0, -1)
            .flatMap((low, i) =>
              value >= low && (value < edges[i + 1]! || (i === count - 1 && value === edges[i + 1]))
                ? [i]
                : [],
            );
          expect(holding).toEqual([classOf(classes, value)]);
          expect(holding[0]!).toBeGreaterThanOrEqual(before);
          before = holding[0]!;
        }
      }),
      RUNS,
    );
  });

  it('are the same for the values in any order', () => {
    fc.assert(
      fc.property(setting, fc.integer(), (given, turn) => {
        const { values } = given.data;
        const at = Math.abs(turn) % values.length;
        const turned = {
          ...given,
          data: { ...given.data, values: [...values.slice(at), ...values.slice(0, at)] },
        };
        const [one, other] = [classesOf(given), classesOf(turned)];
        expect(other.edges).toEqual(one.edges);
      }),
      RUNS,
    );
  });

  it('never have more classes than asked for, nor empty ones where values decide', () => {
    fc.assert(
      fc.property(setting, (given) => {
        const classes = classesOf(given);
        if (given.method === 'own') expect(classes.count).toBe(given.own.length + 1);
        else if (given.method === 'municipality')
          expect(classes.count).toBeLessThanOrEqual(Math.max(3, given.count));
        else expect(classes.count).toBeLessThanOrEqual(given.count);
        if (given.method === 'quantile' || given.method === 'natural') {
          const used = new Set(given.data.values.map((value) => classOf(classes, value)));
          expect(used.size).toBe(classes.count);
          expect(classes.count).toBe(Math.min(given.count, new Set(given.data.values).size));
        }
      }),
      RUNS,
    );
  });

  it('are printed in full by their decimals', () => {
    fc.assert(
      fc.property(setting, (given) => {
        const classes = classesOf(given);
        for (const edge of classes.edges) expect(Number(edge.toFixed(classes.decimals))).toBe(edge);
      }),
      RUNS,
    );
  });

  it('round edges without moving a value to another class', () => {
    fc.assert(
      fc.property(setting, (given) => {
        if (given.method === 'own' || given.method === 'municipality') return;
        const plain = classesOf({ ...given, nice: false });
        const nice = classesOf({ ...given, nice: true });
        for (const value of given.data.values) expect(classOf(nice, value)).toBe(classOf(plain, value));
      }),
      RUNS,
    );
  });

  it('are symmetric about zero for distances', () => {
    fc.assert(
      fc.property(setting, (given) => {
        const { edges } = classesOf({ ...given, method: 'municipality' });
        expect(
          edges
            .map((edge) => 0 - edge)
            .reverse()
            .map((edge) => edge + 0),
        ).toEqual([...edges]);
      }),
      RUNS,
    );
  });
});
