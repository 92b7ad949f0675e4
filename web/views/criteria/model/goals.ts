import type { CriterionResult } from '../../../domain/criteria/criterion';
import { peopleGoals } from '../../../domain/criteria/goals';
import type { TargetRow } from '../../../domain/dataset/goal-rows';
import type { CriterionRow } from '../../../domain/dataset/law-rows';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { planYears } from '../../../domain/figures/plan-years';
import type { Text } from '../../../text';
import type { CriteriaTable } from './table';
import { criterionWords, thresholdWords } from './words';

/** One criterion's distances and goals on one scale of people, from 0 to `most`. */
export interface GoalScale {
  readonly criterion: string;
  readonly name: string;
  readonly most: number;
  readonly bars: readonly GoalBar[];
  readonly marks: readonly { readonly id: string; readonly people: number; readonly words: string }[];
  /** The goal counts by another method than the limit. */
  readonly otherMethod: boolean;
  /** Goals that are the limit itself, in words. */
  readonly below: readonly string[];
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
        area: areaName(index, target.area),
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
        below: belowWords(text, index, row, targets),
      },
    ];
  });
}

/** "Planen 2025-29 vil under statens grænse på 40 % i Alle syv boligområder." */
const belowWords = (
  text: Text,
  index: FigureIndex,
  row: CriterionRow,
  targets: readonly TargetRow[],
): readonly string[] =>
  targets
    .filter((target) => target.target_type === 'below-criterion' && target.comparator === row.id)
    .map((target) =>
      text.t('criteria.goalBelow', {
        plan: planYears(index, target.plan),
        limit: thresholdWords(text, row),
        area: areaName(index, target.area),
      }),
    );

const areaName = (index: FigureIndex, area: string): string => {
  const found = index.areas.get(area);
  const name = found?.name_da ?? area;
  return found?.kind === 'aggregate' ? name.charAt(0).toLocaleLowerCase('da') + name.slice(1) : name;
};

function barOf(text: Text, area: string, { people }: CriterionResult): GoalBar {
  if (people.kind !== 'exact' && people.kind !== 'at-most')
    return { area, people: null, words: text.t('criteria.goalUnknown', { area }) };
  const key = people.kind === 'exact' ? 'criteria.goalExact' : 'criteria.goalBar';
  return { area, people: people.toChange, words: text.t(key, { area, n: people.toChange }) };
}
