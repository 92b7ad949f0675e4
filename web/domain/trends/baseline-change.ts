import type { TargetRow } from '../dataset/goal-rows';
import { printedDifference } from '../figures/comparison';
import { countedFigure } from '../figures/counted';
import type { FigureIndex } from '../figures/figure-index';
import type { Indicator } from '../figures/indicator';
import { type Judgement, judge } from '../figures/judgement';
import { type Parting, partingOf } from '../figures/parting';
import { type DifferenceResult, testShares } from '../statistics/difference';
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
      readonly result: DifferenceResult | 'untestable';
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
  const result = resultOf(baseline, latest, indicator);
  return {
    kind: 'change',
    target,
    baseline,
    latest,
    difference: differenceOf(baseline, latest, indicator),
    people: peopleOf(baseline, latest, indicator),
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

const printed = ({ figure }: TrendPoint): number => figure.observation.value ?? 0;

const differenceOf = (from: TrendPoint, to: TrendPoint, indicator: Indicator): number =>
  printedDifference(printed(to), printed(from), indicator);

function peopleOf(from: TrendPoint, to: TrendPoint, indicator: Indicator): number | null {
  if (indicator.kind === 'count')
    return indicator.unit === 'persons' ? differenceOf(from, to, indicator) : null;
  const latest = countedFigure(to.figure, indicator);
  if (latest.kind === 'uncounted' || indicator.kind !== 'share') return null;
  const { count, base } = latest.counted;
  return Math.round(count - (printed(from) / latest.per) * base) + 0;
}

/** The two counts are of other times, and so taken as independent. */
function resultOf(from: TrendPoint, to: TrendPoint, indicator: Indicator): DifferenceResult | 'untestable' {
  const [earlier, later] = [countedFigure(from.figure, indicator), countedFigure(to.figure, indicator)];
  if (indicator.kind !== 'share' || earlier.kind === 'uncounted' || later.kind === 'uncounted')
    return 'untestable';
  return testShares(later.counted, earlier.counted).result;
}
