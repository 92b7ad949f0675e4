import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestOnce } from '../../../web/domain/caching/once';
import { breaksBetween } from '../../../web/domain/figures/breaks';
import { areaFigures, mapPeriods, playableRuns } from '../../../web/domain/figures/map-figures';
import { observationRows } from '../../../web/domain/figures/observation-rows';
import { comparePeriods } from '../../../web/domain/figures/period';
import { makeQuestionIndex } from '../../../web/domain/figures/question-index';
import { ownDecimals } from '../../../web/text/figure-words';
import { printedDecimals } from '../../../web/text/naming';
import { LEAST_AREAS, newestPeriod } from '../../../web/views/map/comparison/headline';
import { dataset, index, observation } from '../../unit/figures/data';

const RUNS = { seed: 907, numRuns: process.env.LONG ? 2000 : 100 };

const PERIODS = ['2021', '2023', '2022', '2023-01-01', '2021/2022', 'undated'];
const row = fc.record({
  indicator: fc.constantFrom('x', 'y', 'z'),
  area: fc.constantFrom('a', 'b', 'c', 'd'),
  period: fc.constantFrom(...PERIODS),
  source: fc.constantFrom('s', 't'),
});

describe('questions, beside a walk through all rows', () => {
  it('find the same rows, periods, areas and sources', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (about) => {
        const rows = about.map(observation);
        const asked = makeQuestionIndex(observationRows(rows));
        const where = (holds: (one: (typeof rows)[number]) => boolean) => rows.filter(holds);
        const once = (found: readonly string[]) => [...new Set(found)];
        for (const indicator of ['x', 'y', 'unknown']) {
          const own = where((one) => one.indicator === indicator);
          const periods = once(own.map(({ period }) => period)).sort(comparePeriods);
          expect(asked.periods(indicator)).toEqual(periods);
          for (const area of ['a', 'd', 'unknown']) {
            const known = periods.filter((period) =>
              own.some((one) => one.area === area && one.period === period),
            );
            expect(asked.periodsOf(indicator, area)).toEqual(known);
            for (const period of [...PERIODS, 'unknown'])
              expect(asked.rows(indicator, area, period)).toEqual(
                [...rows.keys()].filter(
                  (i) => own.includes(rows[i]!) && rows[i]!.area === area && rows[i]!.period === period,
                ),
              );
          }
          for (const period of [...PERIODS, 'unknown']) {
            const then = own.filter((one) => one.period === period);
            expect([...asked.areas(indicator, period)].sort()).toEqual(
              once(then.map(({ area }) => area)).sort(),
            );
            expect([...asked.sources(indicator, period)].sort()).toEqual(
              once(then.map(({ source }) => source)).sort(),
            );
          }
        }
      }),
      RUNS,
    );
  });
});

describe('decimals as printed', () => {
  const asWritten = (value: number, most: number): number => {
    for (let places = 0; places < most; places++) if (Number(value.toFixed(places)) === value) return places;
    return most;
  };

  it('are those of the shortest decimal that is read as the same number', () => {
    const printed = fc
      .tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 6 }))
      .map(([units, places]) => Number((units / 10 ** places).toFixed(places)));
    fc.assert(
      fc.property(
        fc.oneof(printed, fc.double({ noNaN: true }), fc.double({ min: -1e10, max: 1e10, noNaN: true })),
        fc.integer({ min: 0, max: 6 }),
        (value, most) => {
          expect(ownDecimals(value, most)).toBe(asWritten(value, most));
        },
      ),
      { ...RUNS, numRuns: RUNS.numRuns * 30 },
    );
  });

  it('of a map are those of its most exact figure', () => {
    for (const indicator of dataset.catalogue.indicators)
      for (const period of index.periods(indicator.id)) {
        const figures = areaFigures(index, indicator.id, period);
        const places = [...figures.areas.values(), figures.municipality].flatMap((figure) =>
          figure.kind === 'value' && figure.observation.value !== null && figure.observation.qualifier === ''
            ? [asWritten(figure.observation.value, indicator.precision)]
            : [],
        );
        expect(printedDecimals(figures, indicator)).toBe(Math.max(0, ...places));
      }
  });
});

describe('the periods of an indicator', () => {
  it('are compared in the newest that has figures enough, as the list of all steps has it', () => {
    for (const { id } of dataset.catalogue.indicators) {
      const steps = mapPeriods(index, id).filter(({ period }) => period !== 'undated');
      const step = steps.findLast(({ withFigure }) => withFigure >= LEAST_AREAS) ?? steps.at(-1);
      expect(newestPeriod(index, id)).toEqual(step && { period: step.period, areas: step.withFigure });
    }
  });

  it('are played only where no area has a break between two of them', () => {
    for (const { id } of dataset.catalogue.indicators)
      for (const run of playableRuns(index, id))
        for (const [i, later] of run.entries())
          for (const area of index.monitoringAreas)
            expect(breaksBetween(dataset.catalogue.breaks, id, area.id, run[i - 1] ?? later, later)).toEqual(
              [],
            );
  });
});

describe('what is worked out once', () => {
  it('is the same as worked out each time, for as many keys as are kept', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd')),
        fc.integer({ min: 0, max: 3 }),
        (keys, most) => {
          const worked: string[] = [];
          const once = latestOnce(most, (key) => {
            worked.push(key);
            return `${key}!`;
          });
          let kept: string[] = [];
          const expected: string[] = [];
          for (const key of keys) {
            if (!kept.includes(key)) expected.push(key);
            kept = [...kept.filter((one) => one !== key), key].slice(-Math.max(1, most));
            expect(once(key)).toBe(`${key}!`);
          }
          expect(worked).toEqual(expected);
        },
      ),
      RUNS,
    );
  });
});
