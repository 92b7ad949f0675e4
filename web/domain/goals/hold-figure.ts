import type { ValueFigure } from '../figures/figure';
import type { GoalLevel } from './goal';
import { holdAgainst } from './goal-level';

/** All that a figure may be: from `low` to `high`; an end that is `open` is not itself possible. */
interface Reach {
  readonly low: number;
  readonly high: number;
  readonly open: boolean;
}

/** How a figure stands to a level; null where a bound, a span or words leave it open. */
export function holdFigure(
  goal: Pick<GoalLevel, 'wanted' | 'strict'>,
  figure: ValueFigure,
  level: number,
): 'reached' | 'not-reached' | null {
  const reach = reachOf(figure);
  if (!reach) return null;
  const { low, high, open } = reach;
  if (open && low === level) return goal.wanted === 'up' ? 'reached' : 'not-reached';
  if (open && high === level) return goal.wanted === 'down' ? 'reached' : 'not-reached';
  const [a, b] = [holdAgainst(goal, low, level), holdAgainst(goal, high, level)];
  const astride = low < level && level < high && goal.wanted === 'either';
  return a === b && !astride ? a : null;
}

function reachOf({ flags, observation: { value } }: ValueFigure): Reach | null {
  if (flags.words) return null;
  if (flags.range) return { ...flags.range, open: false };
  if (value === null) return null;
  const open = flags.bound === 'more-than' || flags.bound === 'less-than';
  if (flags.bound === 'at-least' || flags.bound === 'more-than')
    return { low: value, high: Number.POSITIVE_INFINITY, open };
  if (flags.bound === 'at-most' || flags.bound === 'less-than')
    return { low: Number.NEGATIVE_INFINITY, high: value, open };
  return { low: value, high: value, open: false };
}
