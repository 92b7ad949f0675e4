import { plainNumber } from '../../../domain/figures/change';
import type { Indicator } from '../../../domain/figures/indicator';
import type { Goal, GoalLine } from '../../../domain/goals/goal';
import type { GoalStrip } from '../../../svg/goal-strip';
import type { Text } from '../../../text';
import { ownDecimals, valueWords } from '../../../text/figure-words';

/** Where the areas stand now, on an axis from zero; null where fewer than two numbers would stand on it. */
export function goalStrip(text: Text, indicator: Indicator, goal: Goal): GoalStrip | null {
  const { whole, areas } = goal;
  const area = areas.flatMap((line) => numberOf(line) ?? []);
  const together = numberOf(whole);
  const yardstick = areas.length > 0 || together !== null ? yardstickOf(goal) : null;
  const level = whole.level.basis === 'comparator' ? null : levelOf(goal);
  const all = [...area, ...(together === null ? [] : [together]), ...(yardstick === null ? [] : [yardstick])];
  if (all.length < 2) return null;
  const max = Math.max(...all, level ?? 0);
  if (max <= 0 || all.some((value) => value < 0)) return null;
  return {
    areas: area,
    together,
    yardstick,
    level,
    max,
    label: text.t('goals.picture', {
      max: valueWords(text, max, indicator.unit, ownDecimals(max, indicator.precision)),
    }),
  };
}

/** Newest exact number that a picture may show; few persons and doubt keep it out. */
function numberOf({ latest, baseline }: GoalLine): number | null {
  const figure = (latest ?? baseline)?.figure;
  if (!figure || figure.flags.tableOnly || figure.flags.suspect || figure.flags.hiddenFromMap) return null;
  return plainNumber(figure);
}

function yardstickOf({ whole, areas }: Goal): number | null {
  const point = whole.comparatorNow ?? areas.find(({ comparatorNow }) => comparatorNow)?.comparatorNow;
  return point ? plainNumber(point.figure) : null;
}

const levelOf = ({ whole, areas }: Goal): number | null =>
  whole.level.level ?? areas.find(({ level }) => level.basis === 'stated')?.level.level ?? null;
