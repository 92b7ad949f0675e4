import type { CriterionResult } from '../../../domain/criteria/criterion';
import { peopleGoals } from '../../../domain/criteria/goals';
import type { TargetRow } from '../../../domain/dataset/goal-rows';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Text } from '../../../text';
import { planYears } from '../../shared/plan-years';
import type { CriteriaTable } from './table';
import { criterionWords } from './words';

/** One criterion's distances and goals on one scale of people, from 0 to `most`. */
export interface GoalScale {
  readonly criterion: string;
  readonly name: string;
  readonly most: number;
  readonly bars: readonly GoalBar[];
  readonly marks: readonly { readonly id: string; readonly people: number; readonly words: string }[];
  /** The goal counts by another method than the limit. */
  readonly otherMethod: boolean;
}

interface GoalBar {
  readonly area: string;
  /** People fewer that would bring the area under the limit; null = can't be told, and why. */
  readonly people: number | null;
  readonly words: string;
}

/** Distances over the limit beside the plans' goals in people, for each criterion that has such goals. */
export function goalScales(
  text: Text,
  index: FigureIndex,
  table: CriteriaTable,
  targets: readonly TargetRow[],
): readonly GoalScale[] {
  const goals = peopleGoals(targets);
  return table.columns.flatMap(({ row }) => {
    const own = goals.filter(({ criterion }) => criterion === row.criterion);
    if (own.length === 0) return [];
    const bars = table.rows.flatMap((area) => {
      const cell = area.cells.find(({ id }) => id === row.id);
      return cell && cell.result.truth === 'met' ? [barOf(text, area.name, cell.result)] : [];
    });
    const marks = own.map(({ target, fewerPerYear }) => ({
      id: target.id,
      people: fewerPerYear,
      words: text.t('criteria.goalMark', {
        n: fewerPerYear,
        area: index.areas.get(target.area)?.name_da ?? target.area,
        plan: planYears(index, target.plan),
      }),
    }));
    return [
      {
        criterion: row.criterion,
        name: criterionWords(text, row),
        most: Math.max(...marks.map(({ people }) => people), ...bars.map(({ people }) => people ?? 0)),
        bars,
        marks,
        otherMethod: own.some(({ target }) => !target.indicator.startsWith(row.indicator)),
      },
    ];
  });
}

function barOf(text: Text, area: string, { people }: CriterionResult): GoalBar {
  if (people.kind !== 'exact' && people.kind !== 'at-most')
    return { area, people: null, words: text.t('criteria.goalUnknown', { area }) };
  const key = people.kind === 'exact' ? 'criteria.goalExact' : 'criteria.goalBar';
  return { area, people: people.toChange, words: text.t(key, { area, n: people.toChange }) };
}
