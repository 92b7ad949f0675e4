import type { TargetRow } from '../dataset/goal-rows';
import { type ChangeTest, changeBetween } from '../figures/change';
import type { FigureIndex } from '../figures/figure-index';
import type { Indicator } from '../figures/indicator';
import { type Judgement, judge } from '../figures/judgement';
import { type Parting, partingOf } from '../figures/parting';
import { isSound, type TrendLine, type TrendPoint } from './trend-line';

/** Why there is no change since a plan's baseline. */
export const NO_CHANGE_REASONS = [
  'no-baseline', // the plan states no baseline for the indicator
  'no-figure-at-baseline', // the area has no sound figure of the baseline's period
  'no-newer-figure', // nothing newer: "ved start"
  'not-comparable', // a break, another kind of period or a contradiction lies between
] as const;
export type NoChangeReason = (typeof NO_CHANGE_REASONS)[number];

export type BaselineChange =
  | {
      readonly kind: 'change';
      readonly target: TargetRow;
      readonly baseline: TrendPoint;
      readonly latest: TrendPoint;
      /** Latest less baseline in the indicator's unit (points for per cent). */
      readonly difference: number;
      /**
       * How many persons more or fewer: for a count the difference itself; for a share those above what the baseline's
       * share of the latest base would be. Null where no base is printed, or where no persons are counted.
       */
      readonly people: number | null;
      /** By a test of the two shares; `untestable` without a base for both. */
      readonly result: ChangeTest;
      /** Of a difference that is sure; `not-judged` otherwise. */
      readonly judgement: Judgement;
    }
  | {
      readonly kind: 'no-change';
      readonly reason: NoChangeReason;
      /** The goal whose baseline was looked for; null when the plan has none. */
      readonly target: TargetRow | null;
      readonly baseline: TrendPoint | null;
      /** What parts the two; null for other reasons. */
      readonly parting: Parting | null;
    };

/** The change of an area since the baseline of a plan, or why there is none to tell. */
export function baselineChange(
  index: FigureIndex,
  targets: readonly TargetRow[],
  indicator: Indicator,
  line: TrendLine,
  plan: string,
): BaselineChange {
  const target = baselineTarget(index, targets, indicator.id, line.area, plan);
  const baseline =
    line.points.find((point) => point.period === target?.baseline_period && isSound(point)) ?? null;
  const none = (reason: NoChangeReason, parting: Parting | null = null): BaselineChange => ({
    kind: 'no-change',
    reason,
    target: target ?? null,
    baseline,
    parting,
  });
  if (!target) return none('no-baseline');
  if (!baseline) return none('no-figure-at-baseline');
  const latest = line.points.findLast((point) => isSound(point) && point.start > baseline.start);
  if (!latest) return none('no-newer-figure');
  const parting = partingOf(index, baseline.figure, latest.figure);
  if (parting.reasons.length > 0) return none('not-comparable', parting);
  const change = changeBetween(index, indicator, baseline.figure, latest.figure);
  if (change.kind !== 'changed') return none('not-comparable', parting);
  const { difference, persons: people, test: result } = change;
  return {
    kind: 'change',
    target,
    baseline,
    latest,
    difference,
    people,
    result,
    judgement:
      result === 'over' || result === 'under'
        ? judge(result === 'over' ? 'higher' : 'lower', indicator.direction)
        : 'not-judged',
  };
}

/** The goal whose baseline period counts for an area: its own, else one of a sum that holds it, else any. */
function baselineTarget(
  index: FigureIndex,
  targets: readonly TargetRow[],
  indicator: string,
  area: string,
  plan: string,
): TargetRow | undefined {
  const dated = targets.filter(
    (row) => row.plan === plan && row.indicator === indicator && row.baseline_period !== '',
  );
  return (
    dated.find((row) => row.area === area) ??
    dated.find((row) => index.areas.get(row.area)?.members.includes(area)) ??
    dated[0]
  );
}
