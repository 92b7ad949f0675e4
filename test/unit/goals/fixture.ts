import type { Break, Plan } from '../../../web/domain/dataset/catalogue';
import type { TargetRow } from '../../../web/domain/dataset/goal-rows';
import type { CriterionRow } from '../../../web/domain/dataset/law-rows';
import { type FigureIndex, makeFigureIndex } from '../../../web/domain/figures/figure-index';
import type { Indicator } from '../../../web/domain/figures/indicator';
import type { Observation } from '../../../web/domain/figures/observation';
import type { Goal, GoalLine } from '../../../web/domain/goals/goal';
import { goalsOf } from '../../../web/domain/goals/goals';
import { indicator, observation } from '../figures/data';

export const plan: Plan = {
  id: '2021',
  name_da: 'Plan',
  valid_from: '2021-07-01',
  valid_to: '2025-06-30',
  areas: ['a', 'b'],
  note: '',
};

const area = (
  id: string,
  kind: 'monitoring-area' | 'aggregate' | 'municipality',
  members: string[] = [],
) => ({
  id,
  name_da: id,
  short_name: id,
  kind,
  members,
  plans: ['2021'],
  note: '',
});

/** Two areas, the two under one, and a town. */
export function indexOf(
  rows: readonly Partial<Observation>[],
  about: Partial<Indicator> = {},
  breaks: readonly Break[] = [],
): FigureIndex {
  return makeFigureIndex(
    {
      indicators: [indicator({ direction: 'lower', ...about })],
      areas: [
        area('a', 'monitoring-area'),
        area('b', 'monitoring-area'),
        area('both', 'aggregate', ['a', 'b']),
        area('town', 'municipality'),
      ],
      plans: [plan],
      sources: [
        { id: 's', title_da: 'S', publisher: '', year: 2021, kind: 'helhedsplan', plan: '2021', note: '' },
      ],
      breaks,
      conflicts: [],
      schools: [],
      institutions: [],
      absences: [],
      marks: [],
    },
    rows.map((row, i) => observation({ id: i.toString(16).padStart(8, '0'), ...row })),
  );
}

export const target = (about: Partial<TargetRow> = {}): TargetRow => ({
  id: '00000000',
  plan: '2021',
  level: 'delmaal',
  indicator: 'x',
  area: 'a',
  target_type: 'decrease',
  target_value: null,
  unit: 'percent',
  comparator: '',
  deadline: '2025-06-30',
  baseline: null,
  baseline_period: '2020',
  result: null,
  result_period: '',
  reached: '',
  source: 's',
  locator: 'p. 1',
  note: '',
  ...about,
});

export const criterion: CriterionRow = {
  id: 'limit',
  law_paragraph: '',
  status: 'udsat-boligomraade',
  status_name_da: '',
  role: 'one-of',
  criterion: '',
  indicator: 'x',
  operator: '>',
  threshold: 40,
  unit: 'percent',
  relative_to: '',
  averaging: '',
  counts: '',
  requirement: '',
  alternative: '',
  valid_from: '2018-12-01',
  valid_to: '',
  note: '',
};

/** The only goal of the plan. */
export function goalOf(
  index: FigureIndex,
  row: Partial<TargetRow>,
  criteria: readonly CriterionRow[] = [criterion],
): Goal {
  const [goal] = goalsOf({ index, criteria }, plan, [target(row)]);
  if (!goal) throw new Error('no goal');
  return goal;
}

/** State and reason of a line, as one word. */
export const said = ({ state, reason }: Pick<GoalLine, 'state' | 'reason'>): string => `${state}: ${reason}`;
