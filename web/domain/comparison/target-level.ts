import type { TargetRow } from '../dataset/goal-rows';
import type { FigureIndex } from '../figures/figure-index';
import { mapReading } from '../figures/map-figures';

/** A goal of a plan about an indicator, and the level that can be drawn of it. */
export interface TargetLevel {
  readonly target: TargetRow;
  /** In the indicator's unit; null where the goal names no level ("fewer than before"). */
  readonly level: number | null;
  /** Where the level comes from: printed, computed from the printed baseline, or another area's figure. */
  readonly basis: 'stated' | 'baseline' | 'comparator' | 'none';
}

/** The goals of all plans about an indicator, in the order of the file; a screen picks those of its plan. */
export const targetLevels = (
  index: FigureIndex,
  targets: readonly TargetRow[],
  indicator: string,
  period: string,
): readonly TargetLevel[] =>
  targets
    .filter((target) => target.indicator === indicator)
    .map((target) => targetLevel(index, target, period));

/**
 * The level of one goal in a period: a limit as stated; a relative change off its baseline; the comparator's figure of
 * the same period for "at the level of". Goals per year and goals that give a direction only have none.
 */
export function targetLevel(index: FigureIndex, target: TargetRow, period: string): TargetLevel {
  const { target_type, target_value, baseline, comparator } = target;
  switch (target_type) {
    case 'at-least':
    case 'at-most':
    case 'below-criterion':
    case 'state-threshold':
      return target_value === null ? none(target) : { target, level: target_value, basis: 'stated' };
    case 'relative-change-percent':
      return target_value === null || baseline === null
        ? none(target)
        : { target, level: rounded(baseline * (1 + target_value / 100)), basis: 'baseline' };
    case 'at-level-of':
    case 'at-or-above-level-of': {
      const reading = mapReading(index.figure(target.indicator, comparator, period));
      return reading.kind === 'number' ? { target, level: reading.value, basis: 'comparator' } : none(target);
    }
    default:
      return none(target);
  }
}

const none = (target: TargetRow): TargetLevel => ({ target, level: null, basis: 'none' });

/** Off the noise of binary fractions. */
const rounded = (value: number): number => Number(value.toFixed(6));
