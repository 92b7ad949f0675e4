import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedDistance } from '../../../web/domain/criteria/counts';
import { evaluateCriterion } from '../../../web/domain/criteria/criterion';
import type { CriterionInput } from '../../../web/domain/criteria/input';
import { evaluateLaw } from '../../../web/domain/criteria/status';
import type { Truth } from '../../../web/domain/criteria/truth';
import { adjustInputs, NO_ADJUSTMENT } from '../../../web/domain/criteria/what-if';
import type { CriterionRow } from '../../../web/domain/dataset/law-rows';
import { printed, row } from '../../unit/criteria/support';
import { lawWithInputs, rowsOf } from './random-inputs';

const LONG = process.env.LONG ? 20 : 1;
const RUNS = { seed: 1961, numRuns: 1500 * LONG };

const OPERATORS = ['>', '>=', '<', '<='] as const;
const ORDER: readonly Truth[] = ['not-met', 'unknown', 'met'];
const rank = (truth: Truth): number => ORDER.indexOf(truth);

/** The plain meaning of a condition. */
const holds = (value: number, operator: CriterionRow['operator'], limit: number): boolean =>
  ({ '>': value > limit, '>=': value >= limit, '<': value < limit, '<=': value <= limit })[operator];

describe('a status with unknown figures', () => {
  it('says what every completion of the unknown says, and is open when they differ', () => {
    fc.assert(
      fc.property(lawWithInputs, ({ law, inputs }) => {
        const result = evaluateLaw(law, inputs);
        const known = new Map(
          [...result.mandatory, ...result.oneOf].map(({ row: of, truth }) => [of.id, truth]),
        );
        const open = [...known].filter(([, truth]) => truth === 'unknown').map(([id]) => id);
        const outcomes = new Set<boolean>();
        for (let mask = 0; mask < 2 ** open.length; mask++) {
          const is = (id: string): boolean =>
            known.get(id) === 'unknown' ? (mask & (2 ** open.indexOf(id))) > 0 : known.get(id) === 'met';
          const enough = law.oneOf.filter(({ id }) => is(id)).length >= law.needed;
          outcomes.add(enough && law.mandatory.every(({ id }) => is(id)));
        }
        expect(result.truth).toBe(outcomes.size === 2 ? 'unknown' : outcomes.has(true) ? 'met' : 'not-met');
        expect(result.missing.length > 0).toBe(result.truth === 'unknown');
        for (const { truth } of result.missing) expect(truth).toBe('unknown');
      }),
      RUNS,
    );
  });

  it('never calls a condition settled that some possible value would turn', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OPERATORS),
        fc.integer({ min: 300, max: 500 }),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom(40, 39.5, 41.25),
        (operator, tenThousandths, decimals, limit) => {
          const value = tenThousandths / 10 + 0.0003;
          const shown = Number(value.toFixed(decimals));
          const of = { ...row('udsat-arbejde'), operator, threshold: limit };
          const { truth } = evaluateCriterion(of, printed({ value: shown }));
          if (truth !== 'unknown') expect(truth === 'met').toBe(holds(value, operator, limit));
        },
      ),
      RUNS,
    );
  });
});

describe('a thought experiment', () => {
  const change = fc.integer({ min: -60, max: 60 });
  const statusAfter = (
    { law, inputs }: { law: Parameters<typeof evaluateLaw>[0]; inputs: Parameters<typeof evaluateLaw>[1] },
    adjustments: Partial<typeof NO_ADJUSTMENT>,
  ): Truth => evaluateLaw(law, adjustInputs([law], inputs, { ...NO_ADJUSTMENT, ...adjustments })).truth;

  it('never worsens a status with fewer people outside work, or more completed educations', () => {
    fc.assert(
      fc.property(lawWithInputs, change, change, (about, one, other) => {
        const [fewer, more] = [Math.min(one, other), Math.max(one, other)];
        expect(rank(statusAfter(about, { outsideWork: fewer }))).toBeLessThanOrEqual(
          rank(statusAfter(about, { outsideWork: more })),
        );
        expect(rank(statusAfter(about, { completedEducations: more }))).toBeLessThanOrEqual(
          rank(statusAfter(about, { completedEducations: fewer })),
        );
        expect(rank(statusAfter(about, { residents: fewer }))).toBeLessThanOrEqual(
          rank(statusAfter(about, { residents: more })),
        );
      }),
      RUNS,
    );
  });

  it('with nothing changed says what the figures say', () => {
    fc.assert(
      fc.property(lawWithInputs, (about) => {
        expect(statusAfter(about, {})).toBe(evaluateLaw(about.law, about.inputs).truth);
      }),
      RUNS,
    );
  });

  it('is sure only of what holds whatever the base is', () => {
    const of = row('udsat-arbejde');
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 300 }),
        fc.double({ min: 0.3, max: 0.5, noNaN: true }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: -15, max: 15 }),
        (base, share, spare, moved) => {
          const count = Math.round(base * share);
          const shown = Number(((100 * count) / base).toFixed(1));
          const law = { ...lawOf(of), mandatory: [of] };
          const inputs = new Map([[of.id, printed({ value: shown }, 'percent', base + spare)]]);
          const truth = statusAfter({ law, inputs }, { outsideWork: moved });
          if (truth === 'unknown') return;
          const after = Math.min(base, Math.max(0, count + moved));
          expect(truth === 'met').toBe(after * 100 > 40 * base);
        },
      ),
      RUNS,
    );
  });
});

const lawOf = (of: CriterionRow) => ({
  status: of.status,
  nameDa: of.status_name_da,
  alternative: '',
  mandatory: [of],
  oneOf: [],
  needed: 0,
});

describe('the distance in people', () => {
  const base = fc.integer({ min: 1, max: 2000 });
  const limit = fc.integer({ min: 1, max: 9999 }).map((hundredths) => hundredths / 100);

  it('is what counting one person at a time gives', () => {
    fc.assert(
      fc.property(
        base,
        limit,
        fc.constantFrom(...OPERATORS),
        fc.nat(),
        (persons, threshold, operator, at) => {
          const count = at % (persons + 1);
          const result = countedDistance({ count, factor: 100, base: persons }, operator, threshold);
          // hundredths keep the comparison whole
          const meets = (people: number): boolean =>
            holds(people * 10_000, operator, Math.round(threshold * 100) * persons);
          expect(result.met).toBe(meets(count));
          const upward = operator.startsWith('>');
          const away = result.met === upward ? -1 : 1;
          let steps = 0;
          while (meets(count + away * steps) === result.met) steps++;
          expect(result.toChange).toBe(steps);
          const strict = operator.length === 1;
          expect(Math.abs(result.distance)).toBe(strict === result.met ? steps : steps - 1);
          expect(strict ? result.distance > 0 : result.distance >= 0).toBe(result.met);
        },
      ),
      RUNS,
    );
  });

  it('is 0 exactly at the limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 20 }), (percent, hundreds) => {
        const at = { count: percent * hundreds, factor: 100, base: 100 * hundreds };
        for (const operator of OPERATORS) {
          const { distance, met } = countedDistance(at, operator, percent);
          expect(Object.is(distance, 0)).toBe(true);
          expect(met).toBe(operator.length === 2);
        }
      }),
      RUNS,
    );
  });

  it('never needs more people than the bound from a rounded share says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 1200 }),
        fc.nat(),
        fc.nat({ max: 200 }),
        fc.constantFrom(...OPERATORS),
        fc.integer({ min: 0, max: 2 }),
        (persons, at, spare, operator, decimals) => {
          const count = at % (persons + 1);
          const shown = Number(((100 * count) / persons).toFixed(decimals));
          const of = { ...row('udsat-arbejde'), operator };
          const input: CriterionInput = printed({ value: shown }, 'percent', persons + spare);
          const { people } = evaluateCriterion(of, input);
          if (people.kind !== 'at-most') return;
          const exact = countedDistance({ count, factor: 100, base: persons }, operator, of.threshold);
          expect(people.met).toBe(exact.met);
          expect(people.toChange).toBeGreaterThanOrEqual(exact.toChange);
        },
      ),
      RUNS,
    );
  });
});

describe('the random laws', () => {
  it('reach every status and every row', () => {
    const rows = new Set(
      fc.sample(lawWithInputs, { seed: 1, numRuns: 300 }).flatMap(({ law }) => rowsOf(law)),
    );
    expect(rows.size).toBe(34);
  });
});
