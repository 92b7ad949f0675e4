import type { Direction } from './indicator';

/** Whether more is good news. Only an indicator with a direction is judged. */
export type Judgement = 'better' | 'worse' | 'not-judged';

/** What it means that a figure is (or has become) higher or lower. */
export function judge(side: 'higher' | 'lower', direction: Direction): Judgement {
  if (direction === 'neutral') return 'not-judged';
  return side === direction ? 'better' : 'worse';
}
