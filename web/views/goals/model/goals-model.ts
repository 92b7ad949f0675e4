import type { Background } from '../../../domain/dataset/background';
import type { Plan } from '../../../domain/dataset/catalogue';
import { plainNumber } from '../../../domain/figures/change';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import type { Goal, GoalLine, GoalPoint, GoalState } from '../../../domain/goals/goal';
import {
  countStates,
  type GoalGroup,
  goalsOf,
  groupGoals,
  plansWithGoals,
} from '../../../domain/goals/goals';
import type { GoalStrip } from '../../../svg/goal-strip';
import type { Text, TextKey } from '../../../text';
import { ownDecimals, unitWords, valueWords } from '../../../text/figure-words';
import { capital, listWords } from '../../../text/lists';
import { indicatorName } from '../../../text/naming';
import { areaName, askWords } from './asks';
import {
  type ChangeCell,
  changeCell,
  type NumberCell,
  numberCell,
  type YardstickCell,
  yardstickCell,
} from './numbers';
import { goalReasons, lineReasons } from './reasons';
import { lineState, stateWords } from './states';
import { goalStrip } from './strip';

/** One area of a goal, in a row of its own. */
export interface LineRow {
  readonly area: string;
  readonly name: string;
  readonly baseline: NumberCell | null;
  readonly latest: NumberCell | null;
  readonly change: ChangeCell | null;
  readonly yardstick: YardstickCell | null;
  readonly state: string;
  readonly reasons: readonly string[];
}

/** A goal as a row of the table. */
export interface GoalRow extends LineRow {
  readonly id: string;
  /** The indicator's id, for its trend. */
  readonly indicator: string;
  readonly goal: string;
  /** "Skal falde", with the day by which. */
  readonly ask: string;
  readonly until: string;
  readonly unit: string;
  readonly stateId: GoalState;
  /** Where there is no figure for all together: from the lowest to the highest of the areas; '' otherwise. */
  readonly spread: { readonly baseline: string; readonly latest: string };
  readonly areas: readonly LineRow[];
  readonly strip: GoalStrip | null;
  readonly source: string;
  readonly note: string;
}

export interface GoalSection {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly GoalRow[];
}

export interface GoalsModel {
  readonly plan: Plan;
  /** Plans that have goals, newest first. */
  readonly plans: readonly Plan[];
  /** The plan asked for has no goals. */
  readonly otherPlan: boolean;
  readonly finding: string;
  readonly sections: readonly GoalSection[];
  /** No goal of the plan has anything newer than its baseline: columns for it would stand empty. */
  readonly allAtStart: boolean;
  readonly sources: readonly string[];
}

const TITLES: Readonly<Record<GoalGroup['level'], TextKey>> = {
  'overordnet-maal': 'goals.overall',
  delmaal: 'goals.subgoals',
  aktivitet: 'goals.activityGoals',
  kriterium: 'goals.criteria',
};

/** The table of goals of the plan asked for, else of the newest. Undefined when no plan has goals. */
export function goalsModel(
  text: Text,
  index: FigureIndex,
  background: Pick<Background, 'targets' | 'criteria'>,
  asked: string | null,
): GoalsModel | undefined {
  const { targets, criteria } = background;
  const plans = plansWithGoals(index.catalogue.plans, targets);
  const wanted = plans.find(({ id }) => id === asked);
  const plan = wanted ?? plans[0];
  if (!plan) return undefined;
  const goals = goalsOf({ index, criteria }, plan, targets);
  const allAtStart = goals.every(({ state }) => state === 'at-start');
  return {
    plan,
    plans,
    otherPlan: asked !== null && wanted === undefined,
    finding: findingOf(text, goals),
    sections: groupGoals(goals, (id) => index.indicators.get(id)?.theme).map(
      ({ level, heading, goals: own }) => ({
        id: `${level} ${heading}`,
        title: text.t(TITLES[level], { theme: heading }),
        rows: own.flatMap((goal) => goalRow(text, index, goal, allAtStart) ?? []),
      }),
    ),
    allAtStart,
    sources: sourcesOf(index, goals),
  };
}

function findingOf(text: Text, goals: readonly Goal[]): string {
  const total = text.t('goals.total', { count: goals.length });
  const counts = [...countStates(goals)];
  if (counts.length === 1 && counts[0]?.[0] === 'at-start') return text.t('goals.findingAtStart', { total });
  const states = counts.map(([state, count]) =>
    text.t('goals.stateCount', { count, state: stateWords(text, state) }),
  );
  return text.t('goals.finding', { total, states: listWords(text, states) });
}

function sourcesOf(index: FigureIndex, goals: readonly Goal[]): readonly string[] {
  const used = new Set(
    goals.flatMap(({ row, whole, areas }) => [
      row.source,
      ...[whole, ...areas].flatMap(({ baseline, latest }) =>
        [baseline, latest].flatMap((point) => point?.figure.observation.source ?? []),
      ),
    ]),
  );
  return index.catalogue.sources.filter(({ id }) => used.has(id)).map(({ title_da }) => title_da);
}

/** `told`: the page says already that nothing is newer than the start, so the row need not. */
function goalRow(text: Text, index: FigureIndex, goal: Goal, told: boolean): GoalRow | undefined {
  const { row, whole, areas } = goal;
  const indicator = index.indicators.get(row.indicator);
  if (!indicator) return undefined;
  const source = index.catalogue.sources.find(({ id }) => id === row.source);
  return {
    ...lineRow(text, index, indicator, goal, whole),
    id: row.id,
    indicator: indicator.id,
    goal: indicatorName(text, indicator),
    ask: askWords(text, index, indicator, row),
    until: row.deadline === '' ? '' : text.t('goals.until', { date: text.period(row.deadline) }),
    unit: unitWords(text, indicator.unit),
    state: capital(
      goal.reason === 'areas' && goal.state !== 'at-start'
        ? stateWords(text, goal.state, row.target_type)
        : lineState(text, goal.reason === 'areas' ? (areas[0] ?? whole) : whole, row),
    ),
    stateId: goal.state,
    reasons: goalReasons(text, index, indicator, goal).filter(
      (reason) => !(told && reason === text.t('goals.noNewer')),
    ),
    spread: {
      baseline: whole.baseline
        ? ''
        : spreadOf(
            text,
            indicator,
            areas.map((line) => line.baseline),
          ),
      latest: whole.latest
        ? ''
        : spreadOf(
            text,
            indicator,
            areas.map((line) => line.latest),
          ),
    },
    areas: areas.map((line) => lineRow(text, index, indicator, goal, line)),
    strip: goalStrip(text, indicator, goal),
    source: [source?.title_da ?? row.source, row.locator].filter(Boolean).join(', '),
    note: row.note,
  };
}

const lineRow = (
  text: Text,
  index: FigureIndex,
  indicator: Indicator,
  { row }: Goal,
  line: GoalLine,
): LineRow => ({
  area: line.area,
  name: areaName(index, line.area),
  baseline: line.baseline && numberCell(text, line.baseline, indicator),
  latest: line.latest && numberCell(text, line.latest, indicator),
  change: changeCell(text, line, indicator),
  yardstick: yardstickCell(text, line, indicator, areaName(index, row.comparator)),
  state: capital(lineState(text, line, row)),
  reasons: lineReasons(text, index, indicator, row, line),
});

/** "30,5 til 54,0 %": what the areas have, where nothing is published for them together. */
function spreadOf(text: Text, indicator: Indicator, points: readonly (GoalPoint | null)[]): string {
  const values = points.flatMap((point) => (point && plainNumber(point.figure)) ?? []);
  if (values.length === 0) return '';
  const decimals = Math.max(...values.map((value) => ownDecimals(value, indicator.precision)));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const written = valueWords(text, high, indicator.unit, decimals);
  return low === high ? written : text.t('goals.perArea', { low: text.number(low, decimals), high: written });
}
