import type { CriterionResult } from '../../../domain/criteria/criterion';
import { coveredYears } from '../../../domain/criteria/list-date';
import type { LawResult, StatusAnswer } from '../../../domain/criteria/status';
import type { Truth } from '../../../domain/criteria/truth';
import type { CriterionRow, LegalStatus } from '../../../domain/dataset/law-rows';
import type { Text, TextKey } from '../../../text';
import { ownDecimals, valueWords } from '../../../text/figure-words';
import { listWords, numberWord } from '../../../text/lists';

const STATUS: Readonly<Record<LegalStatus, TextKey>> = {
  'udsat-boligomraade': 'criteria.statusUdsat',
  parallelsamfund: 'criteria.statusParallel',
  omdannelsesomraade: 'criteria.statusOmdannelse',
  forebyggelsesomraade: 'criteria.statusForebyggelse',
  'ghettoomraade-foer-2018': 'criteria.statusAeldre',
  'kombineret-udlejning': 'criteria.statusKombineret',
};

/** The status by today's word for it. */
export const statusWords = (text: Text, status: LegalStatus): string => text.t(STATUS[status]);

const CRITERION: Readonly<Record<string, TextKey>> = {
  beboere: 'criteria.beboere',
  arbejde: 'criteria.arbejde',
  doemte: 'criteria.doemte',
  uddannelse: 'criteria.uddannelse',
  indkomst: 'criteria.indkomst',
  'ikke-vestlig': 'criteria.ikkeVestlig',
  'aar-som-parallelsamfund': 'criteria.aarIRad',
};

/** Name of a criterion; one that the texts do not know is called what the data call it. */
export function criterionWords(text: Text, { criterion }: Pick<CriterionRow, 'criterion'>): string {
  const key = CRITERION[criterion];
  return key ? text.t(key) : criterion;
}

const TRUTH: Readonly<Record<Truth, TextKey>> = {
  met: 'criteria.met',
  'not-met': 'criteria.notMet',
  unknown: 'criteria.unknown',
};
export const truthWords = (text: Text, truth: Truth): string => text.t(TRUTH[truth]);

const OPERATOR: Readonly<Record<CriterionRow['operator'], TextKey>> = {
  '>': 'figures.moreThan',
  '>=': 'figures.atLeast',
  '<': 'figures.lessThan',
  '<=': 'figures.atMost',
};
const MOST_DECIMALS = 2;

/** "mere end 40 %", "mindst 3 gange landets niveau", "mindst 1.000": the limit with its strictness. */
export const limitWords = (text: Text, row: CriterionRow): string =>
  text.t(OPERATOR[row.operator], { value: thresholdWords(text, row) });

/** "40 %", "3 gange landets niveau": the limit alone. */
export const thresholdWords = (text: Text, { threshold, unit }: CriterionRow): string =>
  valueWords(
    text,
    threshold,
    unit === 'persons' ? 'count' : unit,
    ownDecimals(threshold, MOST_DECIMALS),
    'full',
  );

/** "gennemsnit af 2021 og 2022", "året 2023", "den 1. januar 2023"; '' where the law names no time. */
export function timeWords(text: Text, row: CriterionRow, year: number): string {
  if (row.unit === 'persons') return text.t('criteria.dayOf', { date: text.date(`${year}-01-01`) });
  const covered = coveredYears(row, year);
  const [first, ...others] = covered?.years ?? [];
  if (first === undefined) return '';
  const last = others.at(-1);
  return last === undefined
    ? text.t('criteria.yearOf', { year: first })
    : text.t('criteria.meanOf', { first, last });
}

/** More missing figures than this are counted instead of named, where there is little room. */
const MOST_NAMED = 2;

/** The same where there is little room: the first one, and how many. */
export const missingShort = (text: Text, missing: readonly CriterionResult[]): string =>
  missing.length <= MOST_NAMED
    ? missingWords(text, missing)
    : text.t('criteria.missingMany', {
        n: numberWord(text, missing.length),
        first: missingWords(text, missing.slice(0, 1)),
      });

/** The figures that leave a status open: "Beboere (1. januar 2023) og Indkomst (2023)". */
export const missingWords = (text: Text, missing: readonly CriterionResult[]): string =>
  listWords(
    text,
    missing.map(({ row, input }) =>
      text.t('criteria.missingFigure', {
        name: criterionWords(text, row),
        period: text.period(input.period),
      }),
    ),
  );

/** "mindst 2, højst 3 af 4 opfyldt, 2 kræves"; '' where all conditions must hold. */
export function countWords(text: Text, { count, law }: LawResult): string {
  if (law.oneOf.length === 0) return '';
  const { atLeast, atMost, of } = count;
  const words =
    atLeast === atMost
      ? text.t('criteria.countExactly', { n: atLeast })
      : text.t('criteria.countBetween', { low: atLeast, high: atMost });
  return text.t('criteria.countMet', { count: words, of, needed: law.needed });
}

/** What follows from the figures for a status, in a sentence. */
export function answerWords(text: Text, answer: StatusAnswer): string {
  if (answer.kind === 'not-applicable') return text.t('criteria.notApplicable');
  if (answer.kind === 'no-law') return '';
  if (answer.truth === 'unknown')
    return text.t('criteria.undecided', { missing: missingWords(text, answer.ways[0].missing) });
  return text.t(answer.truth === 'met' ? 'criteria.meets' : 'criteria.meetsNot');
}
