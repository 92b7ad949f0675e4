import type { Absence, Plan, Source } from '../dataset/catalogue';
import { parsePeriod } from './period';

/**
 * Why there is no figure: one list for every screen, file and test. Danish and English words stand in `web/text`.
 *
 * - `withheld-at-source`: the owner of the data does not publish it (few persons).
 * - `hidden-by-us`: the figure is known, but rests on too few persons: for this use (a map; tables show it), or for any use (the build
 *   leaves it out and says so).
 * - `not-delivered`: the area was among the source's areas, but the source has no figure for it.
 * - `not-applicable`: the question does not arise: the area was in no plan then, or the rule does not cover it.
 * - `unreadable`: printed, but the scan cannot be read.
 * - `unreliable`: printed, but known to be wrong; we do not pass it on.
 */
export const MISSING_REASONS = [
  'withheld-at-source',
  'hidden-by-us',
  'not-delivered',
  'not-applicable',
  'unreadable',
  'unreliable',
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** What the reason for a gap is derived from. */
export interface MissingContext {
  readonly absences: readonly Absence[];
  readonly plans: readonly Plan[];
  readonly sources: readonly Source[];
  readonly isMonitoringArea: (area: string) => boolean;
  /** Sources that print any figure for the indicator in exactly this period, whatever the area. */
  readonly sourcesWith: (indicator: string, period: string) => readonly string[];
}

/**
 * Why there is no row for an indicator, area and period.
 *
 * First what the documents say (absences.csv, the entry for the indicator before one for all). Else, for a
 * monitoring area: `not-delivered` when a source that prints the indicator for that period belongs to a plan with
 * this area, or when a plan in force in the period has it; otherwise the area was in no plan: `not-applicable`.
 * The municipality, the country and other groups always exist, so theirs are `not-delivered`.
 */
export function whyMissing(
  context: MissingContext,
  indicator: string,
  area: string,
  period: string,
): { readonly reason: MissingReason; readonly why: string } {
  const said = context.absences
    .filter((entry) => absenceConcerns(entry, indicator, area, period))
    .sort((a, b) => Number(a.indicator === '*') - Number(b.indicator === '*'))[0];
  if (said) return { reason: said.reason, why: said.reason_da };
  if (!context.isMonitoringArea(area)) return { reason: 'not-delivered', why: '' };
  const printing = new Set(context.sourcesWith(indicator, period));
  const plansOfSources = new Set(context.sources.filter((s) => printing.has(s.id)).map((s) => s.plan));
  const expected = context.plans.some(
    (plan) => plan.areas.includes(area) && (plansOfSources.has(plan.id) || inForce(plan, period)),
  );
  return { reason: expected ? 'not-delivered' : 'not-applicable', why: '' };
}

/** True when the absence is about this question: its period is `*` or holds the asked one from first to last day. */
function absenceConcerns(entry: Absence, indicator: string, area: string, period: string): boolean {
  if (entry.indicator !== '*' && entry.indicator !== indicator) return false;
  if (entry.area !== '*' && entry.area !== area) return false;
  if (entry.period === '*' || entry.period === period) return true;
  const asked = parsePeriod(period);
  const said = parsePeriod(entry.period);
  return Boolean(asked?.start && said?.start && asked.start >= said.start && asked.end <= said.end);
}

/** True when the plan is in force on any day of the period. */
function inForce(plan: Plan, period: string): boolean {
  const asked = parsePeriod(period);
  const from = parsePeriod(plan.valid_from);
  const to = parsePeriod(plan.valid_to);
  return Boolean(asked?.start && from && to && asked.start <= to.end && asked.end >= from.start);
}
