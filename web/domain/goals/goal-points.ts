import type { Plan } from '../dataset/catalogue';
import type { TargetRow } from '../dataset/goal-rows';
import type { FigureFlags } from '../figures/figure';
import type { FigureIndex } from '../figures/figure-index';
import type { Indicator } from '../figures/indicator';
import { parsePeriod } from '../figures/period';
import { series } from '../figures/series';
import type { GoalPoint } from './goal';

/** The figures that a goal is judged by, in one area. */
export interface GoalPoints {
  readonly baseline: GoalPoint | null;
  /** Dated figures after the baseline and within the plan's years, in order of time. */
  readonly since: readonly GoalPoint[];
}

/**
 * The baseline of a goal and what came after it. The baseline is the figure of the period that the goal names; where it
 * names none, or the area has none of it, the last figure before the plan began, else the first of the year after. Figures
 * count until the end of the year in which the goal is to be reached: what came later is another plan's.
 */
export function goalPoints(
  index: FigureIndex,
  plan: Plan,
  row: TargetRow,
  indicator: Indicator,
  area: string,
): GoalPoints {
  const lastDay = `${(row.deadline || plan.valid_to).slice(0, 4)}-12-31`;
  const all = series(index, row.indicator, area).points.filter(({ start }) => start <= lastDay);
  const points = all.map(({ period, figure }): GoalPoint => ({ period, figure, published: true }));
  const own = area === row.area;
  const baseline =
    points.find(({ period }) => period === row.baseline_period) ??
    (own && row.baseline !== null
      ? printedPoint(row, indicator, row.baseline, row.baseline_period)
      : atStart(
          points.filter(({ period }) => !own || period !== row.result_period),
          plan,
        ));
  const since = points.filter((point) => !baseline || isAfter(point.period, baseline.period));
  if (!own || row.result === null) return { baseline, since };
  const result =
    points.find(({ period }) => period === row.result_period) ??
    printedPoint(row, indicator, row.result, row.result_period);
  return { baseline, since: [...since.filter(({ period }) => period !== result.period), result] };
}

const YEAR_MS = 366 * 86_400_000;

/** The last figure that began before the plan did, else the first if it began within a year of it. */
function atStart(points: readonly GoalPoint[], plan: Plan): GoalPoint | null {
  const start = ({ period }: GoalPoint): number => Date.parse(parsePeriod(period)?.start ?? '');
  const begins = Date.parse(parsePeriod(plan.valid_from)?.start ?? '');
  const [first] = points;
  const before = points.filter((point) => start(point) <= begins).at(-1);
  return before ?? (first && start(first) - begins <= YEAR_MS ? first : null);
}

/** Begins and ends later: a part of a longer period is not after it. */
function isAfter(period: string, other: string): boolean {
  const [a, b] = [parsePeriod(period), parsePeriod(other)];
  return Boolean(a?.start && b?.start && a.start > b.start && a.end > b.end);
}

const PLAIN: FigureFlags = {
  suspect: false,
  bound: null,
  approx: false,
  range: null,
  words: false,
  smallBase: false,
  tableOnly: false,
  hiddenFromMap: false,
};

/** A number that only the table of goals prints, as a figure that rests on that table. */
function printedPoint(row: TargetRow, indicator: Indicator, value: number, period: string): GoalPoint {
  return {
    period,
    published: false,
    figure: {
      kind: 'value',
      observation: {
        id: '',
        indicator: row.indicator,
        area: row.area,
        period,
        value,
        low: null,
        high: null,
        unit: indicator.unit,
        numerator: null,
        denominator: null,
        qualifier: '',
        source: row.source,
        locator: row.locator,
        note: row.note,
      },
      others: [],
      conflicts: [],
      flags: PLAIN,
    },
  };
}
