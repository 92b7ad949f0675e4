import type { FigureIndex } from './figure-index';
import type { Indicator } from './indicator';
import type { Observation } from './observation';

/** How the parts of a whole add up. */
export const PARTS_OUTCOMES = [
  'agrees', // within what rounding can do
  'differs',
  'incomplete', // a part was not printed, so the sum can't be held against anything
  'no-whole', // all parts, but the whole was not printed
] as const;
export type PartsOutcome = (typeof PARTS_OUTCOMES)[number];

/** The parts of one whole as one source prints them for one area and period. */
export interface PartsCheck {
  /** Indicator that the parts are parts of (`partsOf`). */
  readonly whole: string;
  readonly area: string;
  readonly period: string;
  readonly source: string;
  /** The printed rows, in the order of the catalogue. */
  readonly parts: readonly Observation[];
  /** Parts that the source does not print here. */
  readonly missing: readonly string[];
  readonly sum: number;
  /** What the sum should be: 100 for shares of one base, else the printed whole; null when it was not printed. */
  readonly expected: number | null;
  readonly wholeRow: Observation | null;
  /** Sum less expected; null without an expected value. */
  readonly difference: number | null;
  /** How far rounding alone may part them: half a last decimal for each printed number. */
  readonly tolerance: number;
  readonly outcome: PartsOutcome;
}

/**
 * Adds up the parts of every whole of the catalogue (the three language groups, the kinds of benefit), by area, period
 * and source, since sources are not mixed in one sum. Shares have to make 100 per cent, numbers the printed whole.
 * Everything found is told, also what agrees; only exact numbers are added.
 */
export function partsChecks(index: FigureIndex): readonly PartsCheck[] {
  const wholes = new Set(index.catalogue.indicators.map(({ partsOf }) => partsOf).filter((id) => id !== ''));
  return [...wholes].flatMap((whole) => {
    const parts = index.catalogue.indicators.filter(({ partsOf }) => partsOf === whole);
    return groupsOf(index, parts).map((rows) => check(index, whole, parts, rows));
  });
}

/** The exact rows of the parts, grouped by area, period and source; of two for one part the one that is chosen. */
function groupsOf(index: FigureIndex, parts: readonly Indicator[]): readonly (readonly Observation[])[] {
  const groups = new Map<string, Observation[]>();
  for (const { id } of parts)
    for (const period of index.periods(id))
      for (const area of index.areasWith(id, period)) {
        const figure = index.figure(id, area, period);
        if (figure.kind === 'missing') continue;
        for (const row of [figure.observation, ...figure.others]) {
          const key = [area, period, row.source].join('\n');
          const group = groups.get(key) ?? [];
          if (row.value === null || !isExact(row) || group.some((one) => one.indicator === id)) continue;
          groups.set(key, [...group, row]);
        }
      }
  return [...groups.values()];
}

/** A doubtful number is added too: whether the sum is off is what one wants to know of it. */
const isExact = ({ qualifier }: Observation): boolean => qualifier === '' || qualifier === 'suspect';

function check(
  index: FigureIndex,
  whole: string,
  parts: readonly Indicator[],
  rows: readonly Observation[],
): PartsCheck {
  const { area = '', period = '', source = '' } = rows[0] ?? {};
  const missing = parts.map(({ id }) => id).filter((id) => !rows.some((row) => row.indicator === id));
  const ofShares = parts.every(({ unit, kind }) => unit === 'percent' && kind === 'share');
  const printed = index.rows(whole, area, period).find((row) => row.source === source && row.value !== null);
  const wholeRow = ofShares ? null : (printed ?? null);
  const expected = ofShares ? 100 : (wholeRow?.value ?? null);
  const sum = offNoise(rows.reduce((total, row) => total + (row.value ?? 0), 0));
  const difference = expected === null ? null : offNoise(sum - expected);
  const tolerance = offNoise(
    parts.reduce((total, { precision }) => total + halfDecimal(precision), 0) +
      (ofShares ? 0 : halfDecimal(index.indicators.get(whole)?.precision ?? 0)),
  );
  const agrees = difference !== null && Math.abs(difference) <= tolerance;
  const outcome: PartsOutcome =
    missing.length > 0 ? 'incomplete' : difference === null ? 'no-whole' : agrees ? 'agrees' : 'differs';
  return {
    whole,
    area,
    period,
    source,
    parts: rows,
    missing,
    sum,
    expected,
    wholeRow,
    difference,
    tolerance,
    outcome,
  };
}

const halfDecimal = (precision: number): number => 0.5 * 10 ** -precision;

/** Off the noise of binary fractions. */
const offNoise = (value: number): number => Number(value.toFixed(6)) + 0;
