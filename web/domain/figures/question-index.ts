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
  const rows = (indicator: string, area: string, period: string): readonly number[] => {
    const [i, p, a] = [code(indicators, indicator), code(periods, period), code(areas, area)];
    if (i < 0 || p < 0 || a < 0) return [];
    const low = i * indicatorStep + p * periodStep + a * areaStep;
    const found: number[] = [];
    for (let at = lowerBound(keys, low); (keys[at] ?? Number.POSITIVE_INFINITY) < low + areaStep; at++)
      found.push((keys[at] ?? 0) - low);
    return found;
  };
  const periodsOfIndicator = (indicator: string): readonly string[] =>
    distinct(ofIndicator(indicator), periodStep).map(
      (key) => periods.names[(key / periodStep) % periods.names.length] ?? '',
    );

  return {
    rows,
    periods: periodsOfIndicator,
    areas: (indicator, period) =>
      distinct(ofPeriod(indicator, period), areaStep).map(
        (key) => areas.names[(key / areaStep) % areas.names.length] ?? '',
      ),
    periodsOf: (indicator, area) =>
      periodsOfIndicator(indicator).filter((period) => rows(indicator, area, period).length > 0),
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

/** The steps that sorted keys lie on, each once; many keys share one, so the next is looked for and not walked to. */
function distinct(keys: Float64Array, step: number): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < keys.length; ) {
    const key = keys[at] ?? 0;
    const here = key - (key % step);
    found.push(here);
    at += (keys[at + 1] ?? 0) >= here + step ? 1 : lowerBound(keys.subarray(at), here + step);
  }
  return found;
}

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
