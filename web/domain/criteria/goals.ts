import type { TargetRow } from '../dataset/goal-rows';

/** A goal of a plan that is put as so many people fewer each year, and the criterion whose people it counts. */
export interface PeopleGoal {
  readonly target: TargetRow;
  /** Name of the criterion (`criterion` in criteria.csv). */
  readonly criterion: string;
  /** People fewer each year, over 0. */
  readonly fewerPerYear: number;
}

/** Indicators that count the people of a criterion, though not always by the state's method. */
const CRITERION_OF: Readonly<Record<string, string>> = {
  'outside-labour-market-municipal-12m-persons': 'arbejde',
  'basic-school-only-30-59-state-criterion-persons': 'uddannelse',
};

/** The goals that can stand on one scale with the distance to a limit in people, in the order of targets.csv. */
export const peopleGoals = (targets: readonly TargetRow[]): readonly PeopleGoal[] =>
  targets.flatMap((target) => {
    const criterion = CRITERION_OF[target.indicator];
    const change = target.target_value ?? 0;
    return criterion !== undefined && target.target_type === 'change-per-year' && change < 0
      ? [{ target, criterion, fewerPerYear: -change }]
      : [];
  });
