import type { Break } from '../dataset/catalogue';
import type { TargetRow } from '../dataset/goal-rows';
import type { Change } from '../figures/change';
import type { ValueFigure } from '../figures/figure';
import type { CutReason } from '../figures/series';

/**
 * Where a goal stands. Words stand in `web/text` (namespace `goals`).
 *
 * - `reached`, `not-reached`: held against a level that the goal names, or as the evaluation says.
 * - `towards`, `away`, `unchanged`: a goal that names a direction only, held against its baseline.
 * - `at-start`: no figure is newer than the baseline. Never an arrow.
 * - `not-comparable`: there is a newer figure, but it may not be set against the baseline.
 * - `undecided`: the newest figure is doubtful or only a bound, or the level has no figure.
 * - `mixed`: no figure for all areas together, and the areas differ.
 * - `watched`: the plan follows the figure and sets no goal.
 * - `no-figure`: there is nothing to look at.
 */
export const GOAL_STATES = [
  'reached',
  'not-reached',
  'towards',
  'away',
  'unchanged',
  'mixed',
  'not-comparable',
  'undecided',
  'at-start',
  'watched',
  'no-figure',
] as const;
export type GoalState = (typeof GOAL_STATES)[number];

/** Why a goal stands where it stands. */
export type GoalReason =
  | 'evaluated' // the plan's own evaluation says so
  | 'level' // the newest figure was held against the level
  | 'direction' // the newest figure was held against the baseline
  | 'no-sure-change' // it was, and a test says that chance alone goes as far
  | 'each-year' // every figure since the baseline was looked at
  | 'no-newer'
  | 'between' // what lies between baseline and newest figure: `cuts`, `breaks`
  | 'doubtful'
  | 'bound'
  | 'no-level'
  | 'no-baseline'
  | 'areas' // follows from the areas
  | 'watched'
  | 'no-figure';

/** A number in the table of goals. */
export interface GoalPoint {
  readonly period: string;
  /** As published, with its doubts; where only the table of goals prints it, a figure that rests on that table. */
  readonly figure: ValueFigure;
  /** It is one of the figures and has a receipt; else only the table of goals prints it. */
  readonly published: boolean;
}

/** What is to be reached: which way is wanted, and the level where there is one. */
export interface GoalLevel {
  /** `either`: neutral indicators that are to be at a level. */
  readonly wanted: 'up' | 'down' | 'either';
  /** In the indicator's unit; null for goals that name a direction only. */
  readonly level: number | null;
  /** Stated, worked out from the baseline, or another area's figure of the same period. */
  readonly basis: 'stated' | 'baseline' | 'comparator' | 'none';
  /** The level itself is already too much or too little: "under 40", where a criterion is met at 40 or more. */
  readonly strict: boolean;
}

/** A goal for one area, or for several under one. */
export interface GoalLine {
  readonly area: string;
  readonly baseline: GoalPoint | null;
  /** Newest figure after the baseline and within the plan's years; null when there is none. */
  readonly latest: GoalPoint | null;
  /** Null without two points. */
  readonly change: Change | null;
  readonly level: GoalLevel;
  /** Figure of the area that the goal is held against, at the baseline and now. */
  readonly comparatorAtBaseline: GoalPoint | null;
  readonly comparatorNow: GoalPoint | null;
  readonly state: GoalState;
  readonly reason: GoalReason;
  readonly cuts: readonly CutReason[];
  /** The registered breaks after the baseline, up to the newest figure if there is one. */
  readonly breaks: readonly Break[];
  /** What follows from the figures differs from what the evaluation says. */
  readonly evaluationDiffers: boolean;
}

/** A goal of a plan as it stands now. */
export interface Goal {
  readonly row: TargetRow;
  /** For the area, or the areas under one, that the goal names. */
  readonly whole: GoalLine;
  /** For each of its areas that has a figure, in the order of areas.csv; empty for a single area. */
  readonly areas: readonly GoalLine[];
  readonly state: GoalState;
  readonly reason: GoalReason;
}
