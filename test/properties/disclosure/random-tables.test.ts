import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AREAS, configOf, count, figure, protectRows, RULE, share } from '../../unit/disclosure/tables';
import { possibleValues, type Relation } from './attacker';

const RUNS = { seed: 2026, numRuns: process.env.LONG ? 3000 : 250 };

const PLACES = ['a', 'b', 'c', 'all'] as const;
const PARTS = ['p1', 'p2'] as const;
const MEASURES = ['w', ...PARTS] as const;
/** Cells of the table by measure and place. */
const cellOf = (measure: string, place: string): number =>
  MEASURES.indexOf(measure as 'w') * PLACES.length + PLACES.indexOf(place as 'a');
const CELLS = MEASURES.length * PLACES.length;

const INDICATORS = [
  count('w'),
  count('p1', { partsOf: 'w' }),
  count('p2', { partsOf: 'w' }),
  share('s1', { numerator_da: 'people p1', denominator_da: 'people w', precision: 1 }),
];

/** The size of areas, and sums over areas and parts: what anyone knows. */
const KNOWN: readonly Relation[] = [
  ...MEASURES.flatMap((measure) =>
    ['a', 'b', 'c'].map((place): Relation => ({ terms: [[cellOf(measure, place), 1]], low: 0, high: 300 })),
  ),
  ...MEASURES.map(
    (measure): Relation => ({
      terms: PLACES.map((place) => [cellOf(measure, place), place === 'all' ? -1 : 1] as const),
      low: 0,
      high: 0,
    }),
  ),
  ...PLACES.map(
    (place): Relation => ({
      terms: MEASURES.map((measure) => [cellOf(measure, place), measure === 'w' ? -1 : 1] as const),
      low: 0,
      high: 0,
    }),
  ),
];

const table = fc.record({
  parts: fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 30 })), {
    minLength: 3,
    maxLength: 3,
  }),
  /** Which figures exist, and which are published by their owner already. */
  present: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
  published: fc.array(fc.nat(9), { minLength: 16, maxLength: 16 }),
  candidates: fc.integer({ min: 2, max: 6 }),
  round: fc.constantFrom(0, 0, 0, 3),
});

it('no hidden count of a random table can be searched down to fewer values than the rule says', () => {
  let [secrets, secondary] = [0, 0];
  fc.assert(
    fc.property(table, ({ parts, present, published, candidates, round }) => {
      const value = (measure: string, place: string): number => {
        if (place === 'all') return ['a', 'b', 'c'].reduce((sum, one) => sum + value(measure, one), 0);
        const [first, second] = parts[PLACES.indexOf(place as 'a')] ?? [0, 0];
        return measure === 'p1' ? first : measure === 'p2' ? second : first + second;
      };
      const rows = [...MEASURES, 's1'].flatMap((id, m) =>
        PLACES.flatMap((place, p) => {
          const at = m * PLACES.length + p;
          if (!present[at]) return [];
          const source = (published[at] ?? 0) > 7 ? 'public' : 's';
          if (id !== 's1') return [figure({ indicator: id, area: place, value: value(id, place), source })];
          const base = value('w', place);
          if (base === 0) return [];
          const percent = Number(((100 * value('p1', place)) / base).toFixed(1));
          return [figure({ indicator: id, area: place, value: percent, unit: 'percent', source })];
        }),
      );
      const config = configOf({
        candidates,
        complete: ['w'],
        rules: [
          { ...RULE, sources: ['public'], published: true },
          { ...RULE, smallestCount: 4, round },
        ],
      });
      const result = protectRows(rows, INDICATORS, config);
      expect(result.shown.length + result.hidden.length).toBe(rows.length);
      secondary += result.hidden.filter(({ why }) => why === 'computable').length;

      const told = result.shown.flatMap((row): Relation[] => {
        const own = row.source === 'public' ? 0 : round;
        if (row.indicator !== 's1') {
          const terms = [[cellOf(row.indicator, row.area), 1]] as const;
          return [{ terms, low: (row.value ?? 0) - own / 2, high: (row.value ?? 0) + own / 2 }];
        }
        const [part, base] = [cellOf('p1', row.area), cellOf('w', row.area)];
        const digits = String(row.value).split('.')[1]?.length ?? 0;
        const slack = 0.5 * 10 ** -digits + 1e-9;
        return [
          {
            terms: [
              [part, 100],
              [base, -((row.value ?? 0) - slack)],
            ],
            low: 0,
            high: Number.POSITIVE_INFINITY,
          },
          {
            terms: [
              [part, 100],
              [base, -((row.value ?? 0) + slack)],
            ],
            low: Number.NEGATIVE_INFINITY,
            high: 0,
          },
        ];
      });
      for (const one of result.hidden) {
        if (one.why === 'computable' || one.indicator === 's1') continue;
        if (result.unprotected.some((other) => other.indicator === one.indicator && other.area === one.area))
          continue;
        secrets++;
        const possible = possibleValues(
          CELLS,
          [...KNOWN, ...told],
          cellOf(one.indicator, one.area),
          900,
          candidates,
        );
        expect(possible, `${one.indicator} ${one.area}`).toBeGreaterThanOrEqual(candidates);
      }
    }),
    RUNS,
  );
  // the tables were not so tame that there was nothing to protect
  expect(secrets).toBeGreaterThan(RUNS.numRuns / 2);
  expect(secondary).toBeGreaterThan(RUNS.numRuns / 8);
});

it('finds by search what a single missing cell is: the attacker can attack', () => {
  const relations: Relation[] = [...KNOWN, { terms: [[cellOf('w', 'all'), 1]], low: 50, high: 50 }];
  for (const [place, value] of [
    ['a', 20],
    ['b', 27],
  ] as const)
    relations.push({ terms: [[cellOf('w', place), 1]], low: value, high: value });
  expect(possibleValues(CELLS, relations, cellOf('w', 'c'), 150, 9)).toBe(1);
  expect(possibleValues(CELLS, relations, cellOf('p1', 'c'), 150, 9)).toBe(4);
  expect(AREAS.at(-1)?.members).toEqual(['a', 'b', 'c']);
});
