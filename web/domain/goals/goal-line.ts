import type { Break, Plan } from '../dataset/catalogue';
import type { TargetRow } from '../dataset/goal-rows';
import type { CriterionRow } from '../dataset/law-rows';
import { breakConcerns } from '../figures/breaks';
import { type Change, changeBetween, plainNumber } from '../figures/change';
import type { FigureIndex } from '../figures/figure-index';
import type { Indicator } from '../figures/indicator';
import { reaches } from '../figures/period';
import type { GoalLevel, GoalLine, GoalPoint, GoalReason, GoalState } from './goal';
import { asksForLevel, goalLevel, holdAgainst } from './goal-level';
import { goalPoints } from './goal-points';
import { holdFigure } from './hold-figure';

/** What goals are judged by beside the figures. */
export interface GoalContext {
  readonly index: FigureIndex;
  readonly criteria: readonly CriterionRow[];
}

interface Verdict {
  readonly state: GoalState;
  readonly reason: GoalReason;
}

/** Judges a goal for one area, or for the areas under one that it names. */
export function goalLine(
  { index, criteria }: GoalContext,
  plan: Plan,
  row: TargetRow,
  indicator: Indicator,
  area: string,
): GoalLine {
  const { baseline, since } = goalPoints(index, plan, row, indicator, area);
  const latest = since.at(-1) ?? null;
  const now = latest ?? baseline;
  const level = goalLevel(index, criteria, row, indicator, area, baseline, now?.period ?? '');
  const change = baseline && latest ? changeBetween(index, indicator, baseline.figure, latest.figure) : null;
  const computed = judge(row, area, level, baseline, since, change);
  const evaluated = area === row.area ? evaluation(row) : null;
  const cut = change?.kind === 'not-comparable' ? change : null;
  return {
    area,
    baseline,
    latest,
    change,
    level,
    comparatorAtBaseline: comparatorPoint(index, row, baseline),
    comparatorNow: comparatorPoint(index, row, now),
    ...(evaluated ?? computed),
    cuts: cut?.reasons ?? [],
    breaks: cut?.breaks ?? (baseline && !latest ? breaksAfter(index, row, area, baseline) : []),
    evaluationDiffers:
      evaluated !== null &&
      (computed.state === 'reached' || computed.state === 'not-reached') &&
      computed.state !== evaluated.state,
  };
}

function evaluation(row: TargetRow): Verdict | null {
  if (row.reached === '') return null;
  return { state: row.reached === 'yes' ? 'reached' : 'not-reached', reason: 'evaluated' };
}

/** The line of reasoning of every goal: is it judged at all, is there anything new, a level, or else a direction. */
function judge(
  row: TargetRow,
  area: string,
  level: GoalLevel,
  baseline: GoalPoint | null,
  since: readonly GoalPoint[],
  change: Change | null,
): Verdict {
  const latest = since.at(-1);
  if (row.target_type === 'monitor') return { state: 'watched', reason: 'watched' };
  if (!latest)
    return baseline ? { state: 'at-start', reason: 'no-newer' } : { state: 'no-figure', reason: 'no-figure' };
  if (!asksForLevel(row, area) && row.target_type !== 'increase-per-year')
    return alongDirection(level, change);
  if (latest.figure.flags.suspect) return { state: 'undecided', reason: 'doubtful' };
  if (row.target_type === 'increase-per-year' || row.target_type === 'at-least-per-year')
    return everyYear(level, baseline, since);
  return level.level === null
    ? { state: 'undecided', reason: 'no-level' }
    : againstLevel(level, level.level, latest);
}

function againstLevel(level: GoalLevel, value: number, latest: GoalPoint): Verdict {
  const held = holdFigure(level, latest.figure, value);
  return held === null ? { state: 'undecided', reason: 'bound' } : { state: held, reason: 'level' };
}

/** Goals per year: each figure since the baseline is held against the level, or against the one before it. */
function everyYear(level: GoalLevel, baseline: GoalPoint | null, since: readonly GoalPoint[]): Verdict {
  const values = [...(level.level === null && baseline ? [baseline] : []), ...since].map(({ figure }) =>
    plainNumber(figure),
  );
  const reached = values.every((value, i) => {
    if (value === null) return false;
    if (level.level !== null) return holdAgainst(level, value, level.level) === 'reached';
    return i === 0 || value > (values[i - 1] ?? Number.POSITIVE_INFINITY);
  });
  if (values.includes(null)) return { state: 'undecided', reason: 'bound' };
  if (level.level === null && values.length < 2) return { state: 'undecided', reason: 'no-baseline' };
  return { state: reached ? 'reached' : 'not-reached', reason: 'each-year' };
}

function alongDirection({ wanted }: GoalLevel, change: Change | null): Verdict {
  if (!change) return { state: 'undecided', reason: 'no-baseline' };
  if (change.kind === 'not-comparable') {
    if (change.breaks.length > 0 || change.reasons.some((reason) => HARD.includes(reason)))
      return { state: 'not-comparable', reason: 'between' };
    return { state: 'undecided', reason: change.reasons.includes('suspect') ? 'doubtful' : 'bound' };
  }
  if (change.test === 'no-certain-difference') return { state: 'unchanged', reason: 'no-sure-change' };
  if (change.difference === 0) return { state: 'unchanged', reason: 'direction' };
  return { state: change.difference > 0 === (wanted === 'up') ? 'towards' : 'away', reason: 'direction' };
}

/** What parts two figures for good, as against what makes one of them doubtful. */
const HARD: readonly string[] = ['break', 'period-kind', 'sources-disagree'];

function comparatorPoint(index: FigureIndex, row: TargetRow, at: GoalPoint | null): GoalPoint | null {
  if (!at || !index.areas.has(row.comparator)) return null;
  const figure = index.figure(row.indicator, row.comparator, at.period);
  return figure.kind === 'value' ? { period: at.period, figure, published: true } : null;
}

/** Breaks that any newer figure would lie behind: they tell why there may never be a comparable one. */
const breaksAfter = (
  index: FigureIndex,
  row: TargetRow,
  area: string,
  baseline: GoalPoint,
): readonly Break[] =>
  index.catalogue.breaks.filter(
    (entry) =>
      entry.indicator === row.indicator &&
      breakConcerns(entry, row.indicator, area) &&
      !reaches(baseline.period, entry.at_period),
  );
