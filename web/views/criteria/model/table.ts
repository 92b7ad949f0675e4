import { nearestFigure } from '../../../domain/criteria/base-bound';
import type { CriterionResult } from '../../../domain/criteria/criterion';
import { type Evidence, evaluateStatus } from '../../../domain/criteria/evaluate';
import type { Law } from '../../../domain/criteria/law';
import type { LawResult, StatusAnswer } from '../../../domain/criteria/status';
import type { CriterionRow, LegalStatus } from '../../../domain/dataset/law-rows';
import type { FigureRef } from '../../../state/choices';
import type { ComputedReceipt } from '../../../state/receipt';
import type { Text } from '../../../text';
import { figureWords, observationWords } from '../../../text/figure-words';
import { halfWidth, type MarginBar, marginBar } from './bar';
import { marginWords, peopleWords } from './distance';
import { distanceReceipt, figureRef } from './receipt';
import { answerWords, countWords, criterionWords, limitWords, timeWords } from './words';

/** One criterion at the head of its column. */
export interface CriterionColumn {
  readonly row: CriterionRow;
  readonly name: string;
  readonly limit: string;
  /** What days or years the figure is of. */
  readonly time: string;
  readonly moving: string;
  readonly mandatory: boolean;
}

/** One figure against its limit. */
export interface CriterionCell {
  readonly id: string;
  readonly name: string;
  readonly result: CriterionResult;
  readonly value: string;
  /** The state does not count here, so the criterion has no answer to wait for. */
  readonly notAsked: boolean;
  readonly figure: FigureRef | null;
  readonly margin: string;
  readonly people: string;
  readonly bar: MarginBar;
  readonly receipt: ComputedReceipt | null;
  /** Residents counted near the day, where those of the day are missing or a bound only; '' otherwise. */
  readonly nearby: string;
}

export interface AreaRow {
  readonly id: string;
  readonly name: string;
  readonly answer: StatusAnswer;
  /** Empty where the rule does not apply. */
  readonly cells: readonly CriterionCell[];
  readonly count: string;
  readonly conclusion: string;
  /** What the state's list says. */
  readonly published: string;
  /** Why the rule does not apply, in Danish; '' where it does. */
  readonly whyNot: string;
}

export interface CriteriaTable {
  readonly law: Law;
  readonly columns: readonly CriterionColumn[];
  readonly rows: readonly AreaRow[];
}

/** The seven areas against the criteria of one list; null where no law can be asked. */
export function criteriaTable(
  text: Text,
  evidence: Evidence,
  status: LegalStatus,
  listDate: string,
): CriteriaTable | null {
  const year = Number(listDate.slice(0, 4));
  const answers = evidence.index.monitoringAreas.map(({ id, name_da: name }) => ({
    id,
    name,
    answer: evaluateStatus(evidence, status, id, listDate),
  }));
  const law = answers.flatMap(({ answer }) => lawOf(answer))[0];
  if (!law) return null;
  const rows = [...law.mandatory, ...law.oneOf];
  const results = answers.flatMap(({ answer }) =>
    answer.kind === 'evaluated' ? resultsOf(answer.ways[0]) : [],
  );
  const half = new Map(
    rows.map((row) => [
      row.id,
      halfWidth(
        row,
        results.filter((result) => result.row.id === row.id),
      ),
    ]),
  );
  return {
    law,
    columns: rows.map((row) => columnOf(text, law, row, year)),
    rows: answers.map(({ id, name, answer }) => ({
      id,
      name,
      answer,
      cells:
        answer.kind === 'evaluated'
          ? resultsOf(answer.ways[0]).map((result) =>
              cellOf(text, evidence, result, id, year, half.get(result.row.id) ?? 1),
            )
          : [],
      count: answer.kind === 'evaluated' ? countWords(text, answer.ways[0]) : '',
      conclusion: answerWords(text, answer),
      published: publishedWords(text, evidence, status, id, listDate),
      whyNot: answer.kind === 'not-applicable' ? answer.whyDa : '',
    })),
  };
}

const resultsOf = (way: LawResult): readonly CriterionResult[] => [...way.mandatory, ...way.oneOf];

function lawOf(answer: StatusAnswer): readonly Law[] {
  if (answer.kind === 'evaluated') return [answer.ways[0].law];
  return answer.kind === 'not-applicable' ? [answer.law] : [];
}

function columnOf(text: Text, law: Law, row: CriterionRow, year: number): CriterionColumn {
  const moving = row.unit === 'percent-of-region' ? 'criteria.movingLimitRegion' : 'criteria.movingLimit';
  return {
    row,
    name: criterionWords(text, row),
    limit: text.t('criteria.limit', { limit: limitWords(text, row) }),
    time: timeWords(text, row, year),
    moving: row.relative_to === '' ? '' : text.t(moving),
    mandatory: law.mandatory.includes(row),
  };
}

function cellOf(
  text: Text,
  evidence: Evidence,
  result: CriterionResult,
  area: string,
  year: number,
  half: number,
): CriterionCell {
  const { row } = result;
  return {
    id: row.id,
    name: criterionWords(text, row),
    result,
    value: valueWordsOf(text, evidence, result),
    notAsked: result.input.figure.kind === 'missing' && result.input.figure.reason === 'not-applicable',
    figure: figureRef(evidence.index, result, area),
    margin: marginWords(text, result),
    people: peopleWords(text, result),
    bar: marginBar(result, half),
    receipt: distanceReceipt(text, evidence.index, result, area, year),
    nearby: nearbyWords(text, evidence, result, area, year),
  };
}

function valueWordsOf(text: Text, { index }: Evidence, { row, input }: CriterionResult): string {
  if (row.indicator === '') {
    const { low, high } = input.known;
    return Number.isFinite(high)
      ? text.t('criteria.runningYears', { low, high })
      : text.t('criteria.runningAtLeast', { low });
  }
  const precision = index.indicators.get(row.indicator)?.precision ?? 1;
  return figureWords(text, input.figure, row.unit === 'persons' ? 'count' : row.unit, precision);
}

function nearbyWords(
  text: Text,
  { index }: Evidence,
  { row, input }: CriterionResult,
  area: string,
  year: number,
): string {
  const exact = input.figure.kind === 'value' && input.figure.flags.bound === null;
  if (row.unit !== 'persons' || exact) return '';
  const near = nearestFigure(index, row.indicator, area, `${year}-12-01`);
  if (!near) return '';
  const value = observationWords(text, near.observation, 'count', 0);
  const date = text.period(near.observation.period).replaceAll(' ', NBSP);
  return text.t('criteria.nearestResidents', { value, date });
}

/** A date in brackets stays on one line. */
const NBSP = '\u00a0';

function publishedWords(
  text: Text,
  { book }: Evidence,
  status: LegalStatus,
  area: string,
  listDate: string,
): string {
  const row = book.statuses.find(
    (entry) => entry.area === area && entry.status === status && entry.list_date === listDate,
  );
  if (!row) return text.t('criteria.published', { state: text.t('criteria.notPublished') });
  const state = text.t(row.on_list ? 'criteria.onList' : 'criteria.notOnList');
  const words = text.t('criteria.published', { state });
  return row.certainty === 'press' ? `${words} ${text.t('criteria.byPress')}` : words;
}
