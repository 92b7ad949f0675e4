import type { AreaRecord } from '../dataset/catalogue';
import type { Indicator } from '../figures/indicator';
import type { Observation } from '../figures/observation';
import { CONFIRMABLE, type Outcome, type Refusal, recordKey, type Taken } from './outcome';
import { isFar, robustDistance } from './robust';
import { partsFaults } from './sums';

/** What the figures of a file are held against. */
export interface TogetherContext {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly areas: readonly AreaRecord[];
  readonly existing: readonly Observation[];
  readonly confirmed: ReadonlySet<string>;
}

/**
 * What only several figures together can tell: the same figure twice, one far from all others, parts that do not make their whole, a
 * column of fractions where per cent are meant. A figure that only looks wrong is taken when a person has confirmed it.
 */
export function checkTogether(outcomes: readonly Outcome[], context: TogetherContext): readonly Outcome[] {
  const once = withoutRepeats(outcomes);
  const taken = once.filter((one): one is Taken => one.status === 'taken');
  const fractions = fractionColumns(taken, context.indicators);
  const sums = partsFaults(taken, context);
  const faultOf = usualFigures(context);
  const owners = new Map(
    context.existing.map((row) => [row.id, `${row.indicator}|${row.area}|${row.period}`]),
  );
  return once.map((one) => {
    if (one.status !== 'taken') return one;
    const { id } = one.observation;
    if ((owners.get(id) ?? questionOf(one)) !== questionOf(one)) return refused(one, 'id-taken', { id });
    if (fractions.has(one.observation.indicator)) return doubt(one, 'looks-like-fraction', {}, context);
    const far = faultOf(one.observation);
    if (far) return doubt(one, 'far-from-series', far, context);
    const sum = sums.get(one);
    return sum ? doubt(one, 'parts-do-not-sum', sum, context) : one;
  });
}

function doubt(
  one: Taken,
  reason: Refusal,
  values: Readonly<Record<string, string | number>>,
  { confirmed }: TogetherContext,
): Outcome {
  if (CONFIRMABLE.includes(reason) && confirmed.has(recordKey(one)))
    return one.changes.includes('confirmed') ? one : { ...one, changes: [...one.changes, 'confirmed'] };
  return refused(one, reason, { value: one.observation.value ?? '', ...values });
}

const refused = (
  { line, column, printed }: Outcome,
  reason: Refusal,
  values: Readonly<Record<string, string | number>>,
): Outcome => ({ status: 'refused', line, column, printed, reason, values, near: [] });

const questionOf = (one: Outcome): string | undefined => {
  if (one.status === 'refused') return undefined;
  const { indicator, area, period } = one.status === 'taken' ? one.observation : one.absence;
  return `${indicator}|${area}|${period}`;
};

/** The same question twice: equal answers are taken once, different ones are all refused, since none is known to be right. */
function withoutRepeats(outcomes: readonly Outcome[]): readonly Outcome[] {
  const byQuestion = new Map<string, Outcome[]>();
  for (const one of outcomes) {
    const question = questionOf(one);
    if (question !== undefined) byQuestion.set(question, [...(byQuestion.get(question) ?? []), one]);
  }
  return outcomes.map((one) => {
    const same = byQuestion.get(questionOf(one) ?? '');
    const first = same?.[0];
    if (!same || !first || same.length === 1) return one;
    const differ = same.some((other) => answerOf(other) !== answerOf(first));
    if (!differ && one === first) return one;
    const other = one === first ? same[1] : first;
    return refused(one, differ ? 'repeated-differently' : 'repeated', { firstLine: other?.line ?? one.line });
  });
}

function answerOf(one: Outcome): string {
  if (one.status === 'absence') return one.absence.reason;
  if (one.status === 'refused') return '';
  const { value, low, high, numerator, denominator, qualifier } = one.observation;
  return [value, low, high, numerator, denominator, qualifier].join('|');
}

/** Fewer figures than this are not called a column. */
const FEWEST_FRACTIONS = 3;

/** Indicators in per cent all of whose figures lie between nothing and one: most likely parts of one. */
function fractionColumns(
  taken: readonly Taken[],
  indicators: ReadonlyMap<string, Indicator>,
): ReadonlySet<string> {
  const values = new Map<string, number[]>();
  for (const { observation, changes } of taken) {
    const { indicator, value } = observation;
    if (indicators.get(indicator)?.unit !== 'percent' || value === null) continue;
    if (changes.includes('percent-sign-removed') || changes.includes('percent-from-fraction')) continue;
    values.set(indicator, [...(values.get(indicator) ?? []), value]);
  }
  return new Set(
    [...values]
      .filter(([, all]) => all.length >= FEWEST_FRACTIONS && all.every((value) => value >= 0 && value <= 1))
      .filter(([, all]) => all.some((value) => !Number.isInteger(value)))
      .map(([indicator]) => indicator),
  );
}

/** Tells how far a figure lies from the figures that are there: its own area's, where they are enough, else those of like areas. */
function usualFigures({
  areas,
  existing,
}: TogetherContext): (row: Observation) => Readonly<Record<string, string | number>> | undefined {
  const kindOf = new Map(areas.map(({ id, kind }) => [id, kind]));
  const usable = existing.filter(({ value, qualifier }) => value !== null && qualifier !== 'suspect');
  const byIndicator = new Map<string, Observation[]>();
  for (const row of usable) byIndicator.set(row.indicator, [...(byIndicator.get(row.indicator) ?? []), row]);
  return (row) => {
    if (row.value === null) return undefined;
    const alike = (byIndicator.get(row.indicator) ?? []).filter(({ unit }) => unit === row.unit);
    const own = alike.filter(({ area }) => area === row.area);
    const like = alike.filter(({ area }) => kindOf.get(area) === kindOf.get(row.area));
    const known = own.length >= 5 ? own : like;
    const values = known.flatMap(({ value }) => (value === null ? [] : [value]));
    if (!isFar(robustDistance(row.value, values))) return undefined;
    return { low: Math.min(...values), high: Math.max(...values) };
  };
}
