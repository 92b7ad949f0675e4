import type { Plan } from '../dataset/catalogue';
import { TARGET_LEVELS, type TargetRow } from '../dataset/goal-rows';
import { THEMES, type Theme } from '../figures/indicator';
import type { Goal, GoalLine, GoalState } from './goal';
import { type GoalContext, goalLine } from './goal-line';

/** Plans that have goals, newest first. */
export const plansWithGoals = (
  plans: readonly Plan[],
  targets: readonly Pick<TargetRow, 'plan'>[],
): readonly Plan[] =>
  plans
    .filter(({ id }) => targets.some(({ plan }) => plan === id))
    .sort((a, b) => (a.valid_from < b.valid_from ? 1 : -1));

/** The goals of a plan as they stand now, in the order of the file. Goals of an indicator that is not known are left out. */
export function goalsOf(context: GoalContext, plan: Plan, targets: readonly TargetRow[]): readonly Goal[] {
  return targets.flatMap((row) => {
    const indicator = context.index.indicators.get(row.indicator);
    if (row.plan !== plan.id || !indicator) return [];
    const line = (area: string): GoalLine => goalLine(context, plan, row, indicator, area);
    const whole = line(row.area);
    const members = context.index.areas.get(row.area)?.members ?? [];
    const areas = members.map(line).filter(({ baseline, latest }) => baseline || latest);
    return [{ row, whole, areas, ...standing(whole, areas) }];
  });
}

/**
 * The state of a goal: that of all its areas under one; where they have no newer figure together but some of them have
 * one, or have one at all, what the areas say.
 */
function standing(whole: GoalLine, areas: readonly GoalLine[]): Pick<Goal, 'state' | 'reason'> {
  const own = { state: whole.state, reason: whole.reason };
  if (whole.reason === 'evaluated' || whole.state === 'watched' || whole.latest || areas.length === 0)
    return own;
  if (whole.baseline && !areas.some(({ baseline, latest }) => baseline && latest)) return own;
  const [first, ...others] = [...new Set(areas.map(({ state }) => state))];
  if (first === undefined) return own;
  return { state: others.length > 0 ? 'mixed' : first, reason: 'areas' };
}

/** How many goals stand in each state; states without any are left out. In the order of first appearance. */
export function countStates(goals: readonly Goal[]): ReadonlyMap<GoalState, number> {
  const counts = new Map<GoalState, number>();
  for (const { state } of goals) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}

/** Goals that stand under one heading of their plan. */
export interface GoalGroup {
  readonly level: TargetRow['level'];
  /** As the plan names it: "Beskæftigelse"; '' for the overall goals, which stand together. */
  readonly heading: string;
  readonly goals: readonly Goal[];
}

/**
 * The plan's own table: its overall goals first, then sub-goals, activities' goals and criteria under their headings, in the
 * order of themes.
 */
export function groupGoals(
  goals: readonly Goal[],
  themeOf: (indicator: string) => Theme | undefined,
): readonly GoalGroup[] {
  const order = ({ row }: Goal): number => THEMES.indexOf(themeOf(row.indicator) ?? 'forskning');
  const first = (own: readonly Goal[]): number => Math.min(...own.map(order));
  return TARGET_LEVELS.flatMap((level) => {
    const headings = new Map<string, Goal[]>();
    for (const goal of goals) {
      if (goal.row.level !== level) continue;
      const heading = level === 'overordnet-maal' ? '' : headingOf(goal.row);
      headings.set(heading, [...(headings.get(heading) ?? []), goal]);
    }
    return [...headings]
      .map(([heading, own]) => ({ level, heading, goals: own }))
      .sort((a, b) => first(a.goals) - first(b.goals));
  });
}

/** Where a goal stands in its document, less the kind of table: "Delmål og indikatorer: Beskæftigelse". */
const headingOf = ({ locator }: TargetRow): string => locator.replace(/^[^:]*:\s*/, '');
