import type { ScreenId } from '../screens';
import { areaState } from './area';
import { boundariesState } from './boundaries';
import { compareState } from './compare';
import { criteriaState } from './criteria';
import { goalsState } from './goals';
import { presentState } from './present';
import { trendsState } from './trends';
import type { ViewState } from './view-state';

const STATES = {
  area: areaState,
  boundaries: boundariesState,
  compare: compareState,
  criteria: criteriaState,
  goals: goalsState,
  present: presentState,
  trends: trendsState,
};

/** The choices that belong to one screen each, by screen. */
export type ViewChoices = {
  readonly [K in keyof typeof STATES]: (typeof STATES)[K] extends ViewState<infer T> ? T : never;
};
export type ViewId = keyof ViewChoices;

/** What each screen keeps in the address bar for itself. A screen that keeps nothing is not listed. */
export const VIEW_STATES: Readonly<Partial<Record<ScreenId, ViewState<unknown>>>> = STATES as Partial<
  Record<ScreenId, ViewState<unknown>>
>;

export const DEFAULT_VIEWS = Object.fromEntries(
  Object.entries(STATES).map(([id, { defaults }]) => [id, defaults]),
) as unknown as ViewChoices;
