import type { TargetRow } from '../../../domain/dataset/goal-rows';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import type { Goal, GoalLine, GoalPoint, GoalState } from '../../../domain/goals/goal';
import type { Text } from '../../../text';
import { ownDecimals, valueWords } from '../../../text/figure-words';
import { capital, listWords, numberWord } from '../../../text/lists';
import { areaName } from './asks';
import { figureText } from './numbers';
import { stateWords } from './states';

/** Why a goal stands where it stands, as sentences; the first says most. */
export function goalReasons(
  text: Text,
  index: FigureIndex,
  indicator: Indicator,
  goal: Goal,
): readonly string[] {
  if (goal.reason !== 'areas') return lineReasons(text, index, indicator, goal.row, goal.whole);
  const counts = new Map<GoalState, number>();
  for (const { state } of goal.areas) counts.set(state, (counts.get(state) ?? 0) + 1);
  const parts = [...counts].map(([state, count]) =>
    text.t('goals.areasIn', {
      count,
      number: numberWord(text, count),
      state: stateWords(text, state, goal.row.target_type),
    }),
  );
  // nothing but "ved start": the state says it, and the areas stand below
  if (goal.state === 'at-start') return [text.t('goals.noTotal'), text.t('goals.noNewer')];
  const alike = counts.size === 1 ? goal.areas[0] : undefined;
  return [
    text.t('goals.areas', { areas: capital(listWords(text, parts)) }),
    ...(alike?.reason === 'between' ? lineReasons(text, index, indicator, goal.row, alike) : []),
  ];
}

/** The same for one area. */
export function lineReasons(
  text: Text,
  index: FigureIndex,
  indicator: Indicator,
  row: TargetRow,
  line: GoalLine,
): readonly string[] {
  const { t } = text;
  const area = areaName(index, row.comparator);
  switch (line.reason) {
    case 'evaluated':
      return [t('goals.evaluated'), ...(line.evaluationDiffers ? [differs(text, indicator, line)] : [])];
    case 'level':
      return [levelSentence(text, indicator, line, area)];
    case 'direction':
      return line.change?.kind === 'changed' && line.change.difference === 0
        ? [t('goals.same')]
        : [t(testKey(line, indicator))];
    case 'no-sure-change':
      return [t('goals.chance')];
    case 'each-year':
      return [t('goals.everyYear')];
    case 'no-newer':
      return [t('goals.noNewer'), ...breakSentences(text, line, 'goals.breakAhead')];
    case 'between':
      return [
        ...breakSentences(text, line, 'goals.break'),
        ...(line.cuts.includes('period-kind') && line.breaks.length === 0 ? [t('goals.periodKind')] : []),
        ...(line.cuts.includes('sources-disagree') ? [t('goals.sourcesDisagree')] : []),
      ];
    case 'doubtful':
      return [t('goals.doubtful')];
    case 'bound':
      return [t('goals.bound')];
    case 'no-level':
      return [t('goals.noLevel', { area })];
    case 'no-baseline':
      return [t('goals.noBaseline')];
    case 'watched':
      return [t('goals.isWatched')];
    case 'no-figure':
      return [t('goals.nothing')];
    case 'areas':
      return [];
  }
}

const testKey = ({ change }: GoalLine, indicator: Indicator) => {
  if (change?.kind === 'changed' && change.test !== 'untestable') return 'goals.sure';
  return indicator.kind === 'count' ? 'goals.untestedCount' : 'goals.untested';
};

const breakSentences = (
  text: Text,
  { breaks }: GoalLine,
  key: 'goals.break' | 'goals.breakAhead',
): readonly string[] =>
  breaks.map(({ at_period, reason_da }) =>
    text.t(key, { period: text.period(at_period), reason: reason_da }),
  );

function levelSentence(text: Text, indicator: Indicator, line: GoalLine, area: string): string {
  const words = levelWords(text, indicator, line);
  if (line.level.basis === 'comparator') return text.t('goals.levelComparator', { ...words, area });
  return text.t(line.level.basis === 'baseline' ? 'goals.levelBaseline' : 'goals.level', words);
}

const differs = (text: Text, indicator: Indicator, line: GoalLine): string =>
  text.t('goals.evaluationDiffers', levelWords(text, indicator, line));

function levelWords(
  text: Text,
  indicator: Indicator,
  { latest, level }: GoalLine,
): { latest: string; level: string } {
  const number = level.level ?? 0;
  const decimals = ownDecimals(number, Math.max(indicator.precision, 2));
  const written = (point: GoalPoint): string => capital(figureText(text, point.figure, indicator));
  return {
    latest: latest ? written(latest) : '',
    level: valueWords(text, number, indicator.unit, decimals),
  };
}
