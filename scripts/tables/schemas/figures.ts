import {
  type Absence,
  BREAK_KINDS,
  type Break,
  type Conflict,
  type RowMark,
  type Source,
} from '../../../web/domain/dataset/catalogue';
import {
  type ActivityRow,
  CONTEXT_REASONS,
  type ContextFactRow,
  type RenameRow,
  TARGET_LEVELS,
  TARGET_TYPES,
  type TargetRow,
} from '../../../web/domain/dataset/goal-rows';
import {
  DIRECTIONS,
  EXPOSURES,
  INDICATOR_KINDS,
  type Indicator,
  THEMES,
} from '../../../web/domain/figures/indicator';
import { MISSING_REASONS } from '../../../web/domain/figures/missing';
import { type Observation, QUALIFIERS, UNITS } from '../../../web/domain/figures/observation';
import { checkObservation } from '../check-observation';
import {
  hexId,
  id,
  named,
  neededInteger,
  number,
  oneOf,
  period,
  ref,
  refs,
  text,
  words,
  yesNo,
} from '../columns';
import { table } from '../read-table';

/** An indicator with the counts of figures that the catalogue states, for the guard between the two files. */
export interface IndicatorRow extends Indicator {
  readonly observations: number;
  readonly contextFacts: number;
}

/** A source with the name of the text that the figures were read from. */
export interface SourceRow extends Source {
  readonly file: string;
}

const FIGURE_COLUMNS = {
  id: hexId(),
  indicator: ref('indicators'),
  area: ref('areas'),
  period: period(),
  value: number(),
  low: number(),
  high: number(),
  unit: oneOf(['', ...UNITS]),
  numerator: number(),
  denominator: number(),
  qualifier: oneOf(QUALIFIERS),
  source: ref('sources'),
  locator: text(),
  note: text(),
};

export const OBSERVATIONS = table<Observation>({
  name: 'observations',
  file: 'figures/observations.csv',
  key: ['id'],
  columns: FIGURE_COLUMNS,
  check: checkObservation,
});

export const CONTEXT_FACTS = table<ContextFactRow>({
  name: 'context-facts',
  file: 'figures/context-facts.csv',
  key: ['id'],
  columns: { ...FIGURE_COLUMNS, reason: oneOf(CONTEXT_REASONS) },
  check: checkObservation,
});

export const INDICATORS = table<IndicatorRow>({
  name: 'indicators',
  file: 'figures/indicators.csv',
  key: ['id'],
  columns: {
    id: id(),
    name_da: words(),
    name_en: words(),
    unit: oneOf(UNITS),
    ageGroup: named('age_group', text()),
    definition_da: words(),
    direction: oneOf(DIRECTIONS),
    theme: oneOf(THEMES),
    level: words(),
    kind: oneOf(INDICATOR_KINDS),
    numerator_da: text(),
    denominator_da: text(),
    dataSource: named('data_source', text()),
    plans: refs('plans'),
    map: yesNo(),
    exposure: oneOf(EXPOSURES),
    precision: neededInteger(),
    partsOf: named('parts_of', ref('indicators', [''])),
    comparability_da: text(),
    observations: neededInteger(),
    contextFacts: named('context_facts', neededInteger()),
  },
});

export const SOURCES = table<SourceRow>({
  name: 'sources',
  file: 'figures/sources.csv',
  key: ['id'],
  columns: {
    id: id(),
    title_da: words(),
    publisher: words(),
    year: neededInteger(),
    kind: words(),
    plan: ref('plans', ['']),
    file: text(),
    note: text(),
  },
});

export const BREAKS = table<Break>({
  name: 'breaks',
  file: 'figures/breaks.csv',
  key: ['indicator', 'area', 'at_period'],
  columns: {
    indicator: ref('indicators', ['*']),
    area: ref('areas', ['*']),
    at_period: period(),
    kind: oneOf(BREAK_KINDS),
    reason_da: words(),
  },
});

/** A conflict's period may also be a span of years in words (`2017-2021`): it tells what it is about, no more. */
export const CONFLICTS = table<Conflict>({
  name: 'conflicts',
  file: 'figures/conflicts.csv',
  key: ['id'],
  columns: {
    id: id(),
    indicators: named('indicator', refs('indicators', ['*'])),
    area: ref('areas', ['*', '']),
    period: text(),
    rows: named('row_ids', refs('observations')),
    values: text(),
    scope: words(),
    what_is_wrong: words(),
    handling: {
      read: (cell) =>
        /^(show-both|mark-suspect|hide-from-map|prefer:[0-9a-f]{8})$/.test(cell)
          ? { ok: true, value: cell }
          : {
              ok: false,
              problem: 'not-in-list',
              suggestion: 'show-both, mark-suspect, hide-from-map, prefer:<id>',
            },
    },
  },
});

export const ABSENCES = table<Absence>({
  name: 'absences',
  file: 'figures/absences.csv',
  key: ['indicator', 'area', 'period'],
  mayBeEmpty: true,
  columns: {
    indicator: ref('indicators', ['*']),
    area: ref('areas', ['*']),
    period: {
      read: (cell) => (cell === '*' ? { ok: true, value: cell } : period().read(cell)),
    },
    reason: oneOf(MISSING_REASONS),
    reason_da: words(),
    source: ref('sources'),
    evidence: words(),
  },
});

export const MARKS = table<RowMark>({
  name: 'marks',
  file: 'figures/marks.csv',
  key: ['observation', 'mark'],
  mayBeEmpty: true,
  columns: {
    observation: ref('observations'),
    mark: oneOf(['not-shown', 'small-base']),
    reason_da: words(),
    evidence: words(),
  },
});

export const RENAMES = table<RenameRow>({
  name: 'renames',
  file: 'figures/renames.csv',
  key: ['old'],
  mayBeEmpty: true,
  columns: { old: id(), new: ref('indicators'), reason: text() },
});

export const TARGETS = table<TargetRow>({
  name: 'targets',
  file: 'figures/targets.csv',
  key: ['id'],
  columns: {
    id: hexId(),
    plan: ref('plans'),
    level: oneOf(TARGET_LEVELS),
    indicator: ref('indicators'),
    area: ref('areas'),
    target_type: oneOf(TARGET_TYPES),
    target_value: number(),
    unit: oneOf([...UNITS, 'percent-change']),
    comparator: ref(['areas', 'criteria'], ['']),
    deadline: period('optional'),
    baseline: number(),
    baseline_period: period('optional'),
    result: number(),
    result_period: period('optional'),
    reached: oneOf(['yes', 'no', '']),
    source: ref('sources'),
    locator: text(),
    note: text(),
  },
});

export const ACTIVITIES = table<ActivityRow>({
  name: 'activities',
  file: 'figures/activities.csv',
  key: ['id'],
  columns: {
    id: hexId(),
    plan: ref('plans'),
    theme: words(),
    activity: words(),
    measure_da: words(),
    measure_en: words(),
    expected: text(),
    achieved: number(),
    unit: words(),
    period: period(),
    source: ref('sources'),
    locator: text(),
    note: text(),
  },
});
