import type { Break, Plan } from '../dataset/catalogue';
import type { EventRow } from '../dataset/plan-rows';
import { breakConcerns } from '../figures/breaks';
import { parsePeriod } from '../figures/period';

/** A stretch of time, ISO days, both included. */
export interface Stretch {
  readonly start: string;
  readonly end: string;
}

/** A plan's years, for a band behind the lines. */
export interface PlanBand extends Stretch {
  readonly plan: Plan;
}

/** Something dated that may explain a turn. */
export interface EventMark extends Stretch {
  readonly event: EventRow;
}

/** A registered break: lines stop before this day. */
export interface BreakMark {
  readonly entry: Break;
  readonly at: string;
}

/** From the first day of one period to the last of another; undefined when either can't be read. */
function stretch(from: string, to: string): Stretch | undefined {
  const [start, end] = [parsePeriod(from)?.start, parsePeriod(to)?.end];
  return start && end ? { start, end } : undefined;
}

/** The plans in order of time. */
export const planBands = (plans: readonly Plan[]): readonly PlanBand[] =>
  plans
    .flatMap((plan) => {
      const years = stretch(plan.valid_from, plan.valid_to);
      return years ? [{ plan, ...years }] : [];
    })
    .sort((a, b) => (a.start < b.start ? -1 : 1));

/** The events of an area, of the areas it is made of, and of all areas, in order of time. */
export const eventMarks = (
  events: readonly EventRow[],
  area: string,
  members: readonly string[] = [],
): readonly EventMark[] =>
  events
    .filter((event) => [area, 'all', ...members].includes(event.area))
    .flatMap((event) => {
      const time = stretch(event.date, event.date_to || event.date);
      return time ? [{ event, ...time }] : [];
    })
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));

/** The registered breaks of an indicator and area, in order of time. */
export const breakMarks = (breaks: readonly Break[], indicator: string, area: string): readonly BreakMark[] =>
  breaks
    .filter((entry) => breakConcerns(entry, indicator, area))
    .flatMap((entry) => {
      const at = parsePeriod(entry.at_period)?.start;
      return at ? [{ entry, at }] : [];
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
