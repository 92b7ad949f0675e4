import type { Observation, Unit } from '../figures/observation';

export const TARGET_LEVELS = ['overordnet-maal', 'delmaal', 'aktivitet', 'kriterium'] as const;
export type TargetLevel = (typeof TARGET_LEVELS)[number];

/** How a goal is put: a limit, a direction, a change per year, a level to reach, or only watched. */
export const TARGET_TYPES = [
  'at-least',
  'at-most',
  'increase',
  'decrease',
  'at-level-of',
  'at-or-above-level-of',
  'relative-change-percent',
  'change-per-year',
  'increase-per-year',
  'at-least-per-year',
  'state-threshold',
  'below-criterion',
  'monitor',
] as const;
export type TargetType = (typeof TARGET_TYPES)[number];

/** A goal of a plan with its baseline, and its result where it was evaluated: a row of targets.csv. */
export interface TargetRow {
  readonly id: string;
  readonly plan: string;
  readonly level: TargetLevel;
  readonly indicator: string;
  readonly area: string;
  readonly target_type: TargetType;
  /** Empty for goals that name no number. */
  readonly target_value: number | null;
  readonly unit: Unit | 'percent-change';
  /** Area or criterion that the level is taken from; '' = none. */
  readonly comparator: string;
  /** Period; '' = none given. */
  readonly deadline: string;
  readonly baseline: number | null;
  readonly baseline_period: string;
  readonly result: number | null;
  readonly result_period: string;
  /** As the evaluation says; '' = not evaluated. */
  readonly reached: 'yes' | 'no' | '';
  readonly source: string;
  readonly locator: string;
  readonly note: string;
}

/** Expected and achieved number of one activity: a row of activities.csv. */
export interface ActivityRow {
  readonly id: string;
  readonly plan: string;
  readonly theme: string;
  readonly activity: string;
  /** What is counted; the documents say it in Danish, in words of our own here. */
  readonly measure_da: string;
  readonly measure_en: string;
  /** As printed: a number, or a span such as `10-12`. */
  readonly expected: string;
  readonly achieved: number | null;
  readonly unit: string;
  readonly period: string;
  readonly source: string;
  readonly locator: string;
  readonly note: string;
}

export const CONTEXT_REASONS = ['research-fact', 'organisation-fact', 'plan-fact'] as const;

/** A figure that is not about a place: a row of context-facts.csv. */
export interface ContextFactRow extends Observation {
  readonly reason: (typeof CONTEXT_REASONS)[number];
}

/** An indicator id that was given up for another: a row of renames.csv. */
export interface RenameRow {
  readonly old: string;
  readonly new: string;
  readonly reason: string;
}
