import { targetLevel } from '../comparison/target-level';
import type { TargetRow, TargetType } from '../dataset/goal-rows';
import type { CriterionRow } from '../dataset/law-rows';
import type { FigureIndex } from '../figures/figure-index';
import type { Indicator } from '../figures/indicator';
import { parsePeriod } from '../figures/period';
import type { GoalLevel, GoalPoint } from './goal';

type Wanted = GoalLevel['wanted'];

const YEAR_MS = 365.25 * 86_400_000;

/** Which way a goal wants a figure to go. */
const WANTED: Readonly<Record<TargetType, Wanted | 'sign' | 'direction' | 'criterion'>> = {
  'at-least': 'up',
  'at-most': 'down',
  increase: 'up',
  decrease: 'down',
  'at-level-of': 'direction',
  'at-or-above-level-of': 'up',
  'relative-change-percent': 'sign',
  'change-per-year': 'sign',
  'increase-per-year': 'up',
  'at-least-per-year': 'up',
  'state-threshold': 'criterion',
  'below-criterion': 'criterion',
  monitor: 'direction',
};

/** Goals whose level is asked of every single area, not of all of them under one: another area's level, and the law's. */
const LEVEL_FOR_EACH: readonly TargetType[] = [
  'at-level-of',
  'at-or-above-level-of',
  'state-threshold',
  'below-criterion',
];

/** Goals that name a level, or a change that makes one. */
const NAMES_LEVEL: readonly TargetType[] = [
  ...LEVEL_FOR_EACH,
  'at-least',
  'at-most',
  'relative-change-percent',
  'change-per-year',
  'at-least-per-year',
];

/** Whether the area is to reach a level, or only to move the wanted way. A number for several under one is no part's. */
export const asksForLevel = (row: TargetRow, area: string): boolean =>
  (area === row.area ? NAMES_LEVEL : LEVEL_FOR_EACH).includes(row.target_type);

/**
 * What a goal asks of an area at a period: the level is that of the period (the comparator's figure of then, so many years
 * of yearly change), so it may move. `baseline` is the area's own, which stands in for one that the goal does not print.
 */
export function goalLevel(
  index: FigureIndex,
  criteria: readonly CriterionRow[],
  row: TargetRow,
  indicator: Indicator,
  area: string,
  baseline: GoalPoint | null,
  period: string,
): GoalLevel {
  const criterion = criteria.find(({ id }) => id === row.comparator);
  const wanted = wantedOf(row, indicator, criterion);
  const strict = criterion?.operator === '>=' || criterion?.operator === '<=';
  if (!asksForLevel(row, area)) return { wanted, level: null, basis: 'none', strict };
  if (row.target_type === 'change-per-year') return yearlyLevel(row, wanted, baseline, period);
  if (row.target_type === 'at-least-per-year')
    return { wanted, level: row.target_value, basis: 'stated', strict: false };
  const { level, basis } = targetLevel(
    index,
    { ...row, baseline: row.baseline ?? baseline?.figure.observation.value ?? null },
    period,
  );
  return { wanted, level, basis, strict };
}

function wantedOf(row: TargetRow, indicator: Indicator, criterion: CriterionRow | undefined): Wanted {
  const wanted = WANTED[row.target_type];
  if (wanted === 'sign') return (row.target_value ?? 0) < 0 ? 'down' : 'up';
  // to meet a criterion is what nobody wants
  if (wanted === 'criterion') return criterion?.operator.startsWith('<') ? 'up' : 'down';
  if (wanted !== 'direction') return wanted;
  if (indicator.direction === 'neutral') return 'either';
  return indicator.direction === 'higher' ? 'up' : 'down';
}

/** So many more or fewer for every year since the baseline, in proportion to its days. */
function yearlyLevel(row: TargetRow, wanted: Wanted, baseline: GoalPoint | null, period: string): GoalLevel {
  const none = { wanted, level: null, basis: 'none', strict: false } as const;
  const from = parsePeriod(baseline?.period ?? '')?.start;
  const to = parsePeriod(period)?.start;
  const start = baseline?.figure.observation.value ?? null;
  if (!from || !to || row.target_value === null || start === null) return none;
  const years = (Date.parse(to) - Date.parse(from)) / YEAR_MS;
  const level = Math.round((start + row.target_value * years) * 10) / 10;
  return { ...none, level, basis: 'baseline' };
}

/** How a figure stands to a level. Equal is reached unless `strict`. */
export function holdAgainst(
  { wanted, strict }: Pick<GoalLevel, 'wanted' | 'strict'>,
  value: number,
  level: number,
): 'reached' | 'not-reached' {
  if (value === level) return strict ? 'not-reached' : 'reached';
  if (wanted === 'either') return 'not-reached';
  return value > level === (wanted === 'up') ? 'reached' : 'not-reached';
}
