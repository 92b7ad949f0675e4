import type { ObservationRows } from './observation-rows';
import { comparePeriods } from './period';

/** Finds row numbers by indicator, area and period. */
export interface QuestionIndex {
  readonly rows: (indicator: string, area: string, period: string) => readonly number[];
  readonly periods: (indicator: string) => readonly string[];
  readonly areas: (indicator: string, period: string) => readonly string[];
  readonly periodsOf: (indicator: string, area: string) => readonly string[];
  readonly sources: (indicator: string, period: string) => readonly string[];
}

/**
 * One sorted array of numbers instead of a map of texts: every row becomes
 * `((indicator · periods + period) · areas + area) · rows + row`, so two million rows take 16 MB, a question is a
 * binary search, and all rows of an indicator and period lie together. Throws only when that product leaves the
 * safe integers (far beyond any data of this kind).
 */
export function makeQuestionIndex(table: ObservationRows): QuestionIndex {
  const indicators = codesOf(table, 'indicator');
  const periods = codesOf(table, 'period', comparePeriods);
  const areas = codesOf(table, 'area');
  const rowCount = Math.max(1, table.length);
  const areaStep = rowCount;
  const periodStep = areaStep * Math.max(1, areas.names.length);
  const indicatorStep = periodStep * Math.max(1, periods.names.length);
  if (indicatorStep * indicators.names.length > Number.MAX_SAFE_INTEGER) {
    throw new RangeError('too many figures for one index');
  }
  const keys = new Float64Array(table.length);
  for (let row = 0; row < table.length; row++) {
    keys[row] =
      code(indicators, table.text('indicator', row)) * indicatorStep +
      code(periods, table.text('period', row)) * periodStep +
      code(areas, table.text('area', row)) * areaStep +
      row;
  }
  keys.sort();

  /** The keys from `low` up to but not including `high`. */
  const between = (low: number, high: number): Float64Array =>
    low < 0 ? keys.subarray(0, 0) : keys.subarray(lowerBound(keys, low), lowerBound(keys, high));
  const ofIndicator = (indicator: string): Float64Array => {
    const low = code(indicators, indicator) * indicatorStep;
    return between(low, low + indicatorStep);
  };
  const ofPeriod = (indicator: string, period: string): Float64Array => {
    const periodCode = code(periods, period);
    if (periodCode < 0) return between(-1, -1);
    const low = code(indicators, indicator) * indicatorStep + periodCode * periodStep;
    return between(low, low + periodStep);
  };
  const distinct = (found: Float64Array, step: number, modulus: number): readonly number[] => [
    ...new Set(Array.from(found, (key) => Math.floor((key % modulus) / step))),
  ];

  return {
    rows: (indicator, area, period) => {
      const codes = [code(indicators, indicator), code(periods, period), code(areas, area)] as const;
      if (codes.some((value) => value < 0)) return [];
      const low = codes[0] * indicatorStep + codes[1] * periodStep + codes[2] * areaStep;
      return Array.from(between(low, low + areaStep), (key) => key % rowCount);
    },
    periods: (indicator) =>
      distinct(ofIndicator(indicator), periodStep, indicatorStep).map((p) => periods.names[p] ?? ''),
    areas: (indicator, period) =>
      distinct(ofPeriod(indicator, period), areaStep, periodStep).map((a) => areas.names[a] ?? ''),
    periodsOf: (indicator, area) => {
      const areaCode = code(areas, area);
      const found = ofIndicator(indicator).filter(
        (key) => Math.floor((key % periodStep) / areaStep) === areaCode,
      );
      return distinct(found, periodStep, indicatorStep).map((p) => periods.names[p] ?? '');
    },
    sources: (indicator, period) => [
      ...new Set(Array.from(ofPeriod(indicator, period), (key) => table.text('source', key % rowCount))),
    ],
  };
}

interface Codes {
  readonly names: readonly string[];
  readonly codes: ReadonlyMap<string, number>;
}

function codesOf(
  table: ObservationRows,
  column: 'indicator' | 'area' | 'period',
  compare?: (a: string, b: string) => number,
): Codes {
  const seen = new Set<string>();
  for (let row = 0; row < table.length; row++) seen.add(table.text(column, row));
  const names = compare ? [...seen].sort(compare) : [...seen];
  return { names, codes: new Map(names.map((name, i) => [name, i])) };
}

const code = (column: Codes, name: string): number => column.codes.get(name) ?? -1;

/** Position of the first key that is not under `limit`. */
function lowerBound(keys: Float64Array, limit: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
