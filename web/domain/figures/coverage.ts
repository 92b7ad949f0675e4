import type { FigureIndex } from './figure-index';
import type { MissingReason } from './missing';

/** Who is counted in a figure about several areas together, by id, each list in the plan's order. */
export interface Coverage {
  /** Areas that the aggregate is made of. */
  readonly members: readonly string[];
  /** Monitoring areas that are not part of it. */
  readonly outside: readonly string[];
  /** Members for which the same question has no figure of their own, with the reason. */
  readonly without: readonly { readonly area: string; readonly reason: MissingReason }[];
}

/**
 * Who is in an aggregate and who is not; undefined for an area that is not made of others. `without` is worked out for
 * one indicator and period, and is empty when none is given.
 */
export function coverage(
  index: FigureIndex,
  area: string,
  question?: { readonly indicator: string; readonly period: string },
): Coverage | undefined {
  const record = index.areas.get(area);
  if (!record || record.members.length === 0) return undefined;
  const place = (id: string): number => {
    const found = index.monitoringAreas.findIndex((entry) => entry.id === id);
    return found < 0 ? index.monitoringAreas.length : found;
  };
  const members = [...record.members].sort((a, b) => place(a) - place(b));
  const without = members.flatMap((id) => {
    const figure = question && index.figure(question.indicator, id, question.period);
    return figure?.kind === 'missing' ? [{ area: id, reason: figure.reason }] : [];
  });
  return {
    members,
    outside: index.monitoringAreas.map(({ id }) => id).filter((id) => !members.includes(id)),
    without,
  };
}
