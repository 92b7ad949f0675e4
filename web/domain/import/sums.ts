import type { AreaRecord } from '../dataset/catalogue';
import type { Indicator } from '../figures/indicator';
import type { Observation } from '../figures/observation';
import type { Taken } from './outcome';

/** What a sum is told with: what the parts make, and what the whole says. */
export interface SumFault extends Readonly<Record<string, number>> {
  readonly sum: number;
  readonly whole: number;
}

interface SumContext {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly areas: readonly AreaRecord[];
}

/** Half a unit of the last decimal for each part, and for the whole. */
const slackOf = (parts: number, precision: number): number => (parts + 1) * 0.5 * 10 ** -precision + 1e-9;

/**
 * Wholes of one file that their parts contradict: an aggregate of areas against its members, a count against the counts that are parts
 * of it, and shares of one whole that make more than a hundred. Told on the whole, or on the last part where there is no whole.
 */
export function partsFaults(
  taken: readonly Taken[],
  { indicators, areas }: SumContext,
): ReadonlyMap<Taken, SumFault> {
  const faults = new Map<Taken, SumFault>();
  const byKey = new Map(taken.map((one) => [keyOf(one.observation), one]));
  const at = (row: Observation, change: Partial<Observation>): Taken | undefined =>
    byKey.get(keyOf({ ...row, ...change }));

  for (const area of areas) {
    if (area.kind !== 'aggregate' || area.members.length === 0) continue;
    for (const whole of taken) {
      const row = whole.observation;
      const indicator = indicators.get(row.indicator);
      if (row.area !== area.id || indicator?.kind !== 'count' || !isExact(row)) continue;
      const parts = area.members.flatMap((member) => at(row, { area: member }) ?? []);
      const sum = sumOf(parts);
      if (parts.length !== area.members.length || sum === undefined || row.value === null) continue;
      if (Math.abs(sum - row.value) > slackOf(parts.length, indicator.precision))
        faults.set(whole, { sum, whole: row.value });
    }
  }
  for (const [wholeId, parts] of partsByWhole(indicators)) partsOfOne(taken, wholeId, parts, at, faults);
  return faults;
}

/** The indicators that are parts of one whole, by the whole. */
function partsByWhole(indicators: ReadonlyMap<string, Indicator>): ReadonlyMap<string, readonly Indicator[]> {
  const groups = new Map<string, Indicator[]>();
  for (const one of indicators.values())
    if (one.partsOf !== '') groups.set(one.partsOf, [...(groups.get(one.partsOf) ?? []), one]);
  return groups;
}

function partsOfOne(
  taken: readonly Taken[],
  wholeId: string,
  parts: readonly Indicator[],
  at: (row: Observation, change: Partial<Observation>) => Taken | undefined,
  faults: Map<Taken, SumFault>,
): void {
  const ids = new Set(parts.map(({ id }) => id));
  const precision = Math.max(...parts.map((part) => part.precision));
  const seen = new Set<string>();
  for (const one of taken) {
    const row = one.observation;
    const place = `${row.area}|${row.period}`;
    if (!ids.has(row.indicator) || seen.has(place)) continue;
    seen.add(place);
    const present = parts.flatMap(({ id }) => at(row, { indicator: id }) ?? []);
    const sum = sumOf(present);
    if (sum === undefined) continue;
    const shares = parts.every(({ kind }) => kind === 'share');
    const whole = shares ? undefined : at(row, { indicator: wholeId });
    const limit = shares ? 100 : whole?.observation.value;
    if (limit === undefined || limit === null) continue;
    const slack = slackOf(present.length, precision);
    const missing = present.length === parts.length && sum < limit - slack;
    const blamed = whole ?? present.at(-1);
    if (blamed && (sum > limit + slack || missing)) faults.set(blamed, { sum, whole: limit });
  }
}

const isExact = ({ qualifier }: Observation): boolean => qualifier === '';
const keyOf = ({ indicator, area, period }: Observation): string => `${indicator}|${area}|${period}`;

/** The sum of plain figures; undefined when one of them is not plain or there is none. */
function sumOf(parts: readonly Taken[]): number | undefined {
  if (parts.length === 0) return undefined;
  let sum = 0;
  for (const { observation } of parts) {
    if (observation.value === null || !isExact(observation)) return undefined;
    sum += observation.value;
  }
  return sum;
}
