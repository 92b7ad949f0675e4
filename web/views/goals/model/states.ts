import type { TargetRow } from '../../../domain/dataset/goal-rows';
import type { GoalLine, GoalState } from '../../../domain/goals/goal';
import type { Text, TextKey } from '../../../text';

const STATES: Readonly<Record<GoalState, TextKey>> = {
  reached: 'goals.reached',
  'not-reached': 'goals.notReached',
  towards: 'goals.towards',
  away: 'goals.away',
  unchanged: 'goals.unchanged',
  mixed: 'goals.mixed',
  'not-comparable': 'goals.notComparable',
  undecided: 'goals.undecided',
  'at-start': 'goals.atStart',
  watched: 'goals.watched',
  'no-figure': 'goals.noFigure',
};

/** A state in words, as it stands inside a sentence. A limit of the state is no goal, so it is not "reached". */
export function stateWords(
  text: Text,
  state: GoalState,
  type: TargetRow['target_type'] | null = null,
): string {
  if (type === 'state-threshold' && state === 'reached') return text.t('goals.withinLimit');
  if (type === 'state-threshold' && state === 'not-reached') return text.t('goals.beyondLimit');
  return text.t(STATES[state]);
}

/** The state of one line: "ved start" goes with the year. */
export const lineState = (text: Text, line: GoalLine, row: TargetRow): string =>
  line.state === 'at-start' && line.baseline
    ? text.t('goals.atStartYear', { period: text.period(line.baseline.period) })
    : stateWords(text, line.state, row.target_type);
