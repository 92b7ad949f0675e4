import type { ActivityRow } from '../../../domain/dataset/goal-rows';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import {
  type Activity,
  type ActivityOutcome,
  activitiesOf,
  expectedSpan,
} from '../../../domain/goals/activities';
import type { Text, TextKey } from '../../../text';
import { ownDecimals } from '../../../text/figure-words';

/** One number of an activity. */
export interface NumberRow {
  readonly id: string;
  readonly measure: string;
  /** The unit of both numbers: "personer om året". */
  readonly unit: string;
  readonly expected: string;
  readonly achieved: string;
  /** The numbers themselves, for files; null where none or a span is given. */
  readonly expectedNumber: number | null;
  readonly achievedNumber: number | null;
  readonly outcome: string;
  readonly period: string;
  readonly source: string;
  readonly note: string;
}

export interface ActivitySection {
  readonly theme: string;
  readonly name: string;
  /** Name and how many numbers there are. */
  readonly title: string;
  readonly groups: readonly { readonly activity: string; readonly rows: readonly NumberRow[] }[];
}

export interface ActivitiesModel {
  readonly finding: readonly string[];
  readonly sections: readonly ActivitySection[];
  /** Some number has been counted up: else the columns for it would stand empty. */
  readonly anyAchieved: boolean;
  /** Titles of the documents that the numbers stand in. */
  readonly sources: readonly string[];
}

const THEMES: Readonly<Record<string, TextKey>> = {
  education: 'goals.themeEducation',
  employment: 'goals.themeEmployment',
  crime: 'goals.themeCrime',
  cohesion: 'goals.themeCohesion',
  governance: 'goals.themeGovernance',
  'prevention-parenting': 'goals.themePrevention',
  'education-employment': 'goals.themeEducationEmployment',
  'children-family': 'goals.themeChildren',
  image: 'goals.themeImage',
  'vulnerable-groups': 'goals.themeVulnerable',
  health: 'goals.themeHealth',
};

const UNITS: Readonly<Record<string, TextKey>> = {
  persons: 'goals.unitPersons',
  count: 'goals.unitCount',
  percent: 'goals.unitPercent',
  'hours-per-week': 'goals.unitHoursPerWeek',
  'hours-per-year': 'goals.unitHoursPerYear',
  hours: 'goals.unitHours',
  'count-per-year': 'goals.unitCountPerYear',
  'persons-per-year': 'goals.unitPersonsPerYear',
  years: 'goals.unitYears',
  'families-per-year': 'goals.unitFamiliesPerYear',
  families: 'goals.unitFamilies',
  'count-per-week': 'goals.unitCountPerWeek',
  'persons-per-month': 'goals.unitPersonsPerMonth',
  'count-in-plan-period': 'goals.unitCountInPlan',
  'full-time-equivalents': 'goals.unitFullTime',
  weeks: 'goals.unitWeeks',
  'working-days': 'goals.unitWorkingDays',
};

const OUTCOMES: Readonly<Record<ActivityOutcome, TextKey | null>> = {
  over: 'goals.over',
  'as-expected': 'goals.asExpected',
  under: 'goals.under',
  'not-counted': null,
  'not-comparable': null,
};

/** What the file calls something, in the reader's words; as it stands where there are none. */
const named = (text: Text, keys: Readonly<Record<string, TextKey>>, id: string): string => {
  const key = keys[id];
  return key ? text.t(key) : id;
};

/** The activities of a plan with their expected and achieved numbers, by theme. */
export function activitiesModel(
  text: Text,
  index: FigureIndex,
  activities: readonly ActivityRow[],
  plan: string,
): ActivitiesModel {
  const themes = activitiesOf(activities, plan);
  const all = themes.flatMap(({ groups }) => groups.flatMap(({ numbers }) => numbers));
  const achieved = all.filter(({ row }) => row.achieved !== null).length;
  const { t } = text;
  return {
    finding: [
      t('goals.activitiesFinding', { count: all.length }),
      achieved === 0 ? t('goals.activitiesNone') : t('goals.activitiesAchieved', { count: achieved }),
      ...(achieved === 0 ? [] : [t('goals.activitiesMore')]),
    ],
    anyAchieved: achieved > 0,
    sources: [...new Set(all.map(({ row }) => sourceTitle(index, row.source)))],
    sections: themes.map(({ theme, groups }) => ({
      theme,
      name: named(text, THEMES, theme),
      title: t('goals.themeCount', {
        theme: named(text, THEMES, theme),
        count: groups.reduce((sum, { numbers }) => sum + numbers.length, 0),
      }),
      groups: groups.map(({ activity, numbers }) => ({
        activity,
        rows: numbers.map((number) => numberRow(text, index, number)),
      })),
    })),
  };
}

const sourceTitle = (index: FigureIndex, source: string): string =>
  index.catalogue.sources.find(({ id }) => id === source)?.title_da ?? source;

function numberRow(text: Text, index: FigureIndex, { row, outcome }: Activity): NumberRow {
  const key = OUTCOMES[outcome];
  const span = expectedSpan(row.expected);
  return {
    id: row.id,
    measure: text.language === 'en' ? row.measure_en : row.measure_da,
    unit: named(text, UNITS, row.unit),
    expected: expectedWords(text, row.expected),
    achieved: row.achieved === null ? '' : plain(text, row.achieved),
    expectedNumber: span && span.low === span.high ? span.low : null,
    achievedNumber: row.achieved,
    outcome: key ? text.t(key) : '',
    period: text.period(row.period),
    source: [sourceTitle(index, row.source), row.locator].filter(Boolean).join(', '),
    note: row.note,
  };
}

function expectedWords(text: Text, expected: string): string {
  const span = expectedSpan(expected);
  if (!span) return expected;
  const low = plain(text, span.low);
  return span.low === span.high ? low : text.t('figures.range', { low, high: plain(text, span.high) });
}

const MOST_DECIMALS = 2;
const plain = (text: Text, value: number): string => text.number(value, ownDecimals(value, MOST_DECIMALS));
