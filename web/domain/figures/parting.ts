import type { Break, Conflict } from '../dataset/catalogue';
import { breaksBetween } from './breaks';
import type { ValueFigure } from './figure';
import type { FigureIndex } from './figure-index';
import { parsePeriod } from './period';

/** Why two figures of one indicator and area may not be set against each other over time. */
export const PARTING_REASONS = [
  'break', // a registered break lies between
  'period-kind', // a day and a year, a half and a whole school year: not the same measure
  'sources-disagree', // two documents with a registered contradiction about this indicator
] as const;
export type PartingReason = (typeof PARTING_REASONS)[number];

/** What parts an earlier from a later figure; no reasons when they may be compared. */
export interface Parting {
  readonly reasons: readonly PartingReason[];
  /** The registered breaks between, in order of time, with their Danish reasons. */
  readonly breaks: readonly Break[];
}

/** Looks for what parts two figures of one indicator and area. */
export function partingOf(index: FigureIndex, earlier: ValueFigure, later: ValueFigure): Parting {
  const { indicator, area, period } = earlier.observation;
  const { breaks: registered, conflicts } = index.catalogue;
  const breaks = breaksBetween(registered, indicator, area, period, later.observation.period);
  const reasons: PartingReason[] = [];
  if (breaks.length > 0) reasons.push('break');
  if (parsePeriod(period)?.kind !== parsePeriod(later.observation.period)?.kind) reasons.push('period-kind');
  if (disagree(conflicts, earlier, later)) reasons.push('sources-disagree');
  return { reasons, breaks };
}

/** Two documents, and a conflict between documents that names the indicator and the area or one of the rows. */
function disagree(conflicts: readonly Conflict[], from: ValueFigure, to: ValueFigure): boolean {
  const [a, b] = [from.observation, to.observation];
  if (a.source === b.source) return false;
  return conflicts.some(
    (conflict) =>
      conflict.scope === 'between-documents' &&
      conflict.indicators.includes(a.indicator) &&
      (conflict.area === '*' ||
        conflict.area === a.area ||
        conflict.rows.includes(a.id) ||
        conflict.rows.includes(b.id)),
  );
}
