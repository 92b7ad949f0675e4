import type { Observation } from '../figures/observation';

/** How a figure stands to those that are there. */
export type DifferenceKind = 'new' | 'same' | 'changed' | 'contradicting';

/** One figure of a load beside what is there for the same question. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** As it would be kept; a `changed` one has the id of the row that it takes the place of. */
  readonly observation: Observation;
  /** The row that is the same or is changed, or those of other sources that say otherwise. */
  readonly against: readonly Observation[];
}

/** The columns that make two rows say the same. */
const ANSWER = ['value', 'low', 'high', 'unit', 'numerator', 'denominator', 'qualifier'] as const;

/** True when two rows give the same answer, wherever they were printed. */
export const sameAnswer = (a: Observation, b: Observation): boolean =>
  ANSWER.every((column) => a[column] === b[column]);

/** True when two rows of different sources can both be right: equal values, or one without a value. */
const agrees = (a: Observation, b: Observation): boolean =>
  a.value === null || b.value === null || a.value === b.value || a.unit !== b.unit;

/**
 * Holds figures against those that are there. The same source with another answer has corrected itself: the row keeps its id. Another
 * source with another answer contradicts: both are kept.
 */
export function differences(
  loaded: readonly Observation[],
  existing: readonly Observation[],
): readonly Difference[] {
  const byQuestion = new Map<string, Observation[]>();
  for (const row of existing) byQuestion.set(keyOf(row), [...(byQuestion.get(keyOf(row)) ?? []), row]);
  return loaded.map((observation): Difference => {
    const there = byQuestion.get(keyOf(observation)) ?? [];
    const own = there.filter(({ source }) => source === observation.source);
    const same = own.find((row) => sameAnswer(row, observation));
    if (same) return { kind: 'same', observation: same, against: [same] };
    // a source that prints several figures for one question can't be corrected row by row, unless the value tells which is meant
    const old = own.find(({ id }) => id === observation.id) ?? (own.length === 1 ? own[0] : undefined);
    if (old) return { kind: 'changed', observation: { ...observation, id: old.id }, against: [old] };
    const others = there.filter((row) => !agrees(row, observation));
    return { kind: others.length > 0 ? 'contradicting' : 'new', observation, against: others };
  });
}

const keyOf = ({ indicator, area, period }: Observation): string => `${indicator}|${area}|${period}`;
