import type { Evidence } from '../../../domain/criteria/evaluate';
import { lawOn, type NoLawReason } from '../../../domain/criteria/law';
import { listDates, newestList } from '../../../domain/criteria/published';
import type { Background } from '../../../domain/dataset/background';
import { LEGAL_STATUSES, type LegalStatus } from '../../../domain/dataset/law-rows';
import type { EventRow } from '../../../domain/dataset/plan-rows';
import type { Text, TextKey } from '../../../text';
import { listWords } from '../../../text/lists';
import { criteriaFinding } from './finding';
import { type GoalScale, goalScales } from './goals';
import { type StatusHistory, statusHistory } from './history';
import { type OriginTable, originTables } from './origin';
import { type OtherCounts, otherCounts } from './others';
import { type CriteriaTable, criteriaTable } from './table';
import { statusWords } from './words';

/** Everything that the screen shows, in words. */
export interface CriteriaModel {
  readonly status: LegalStatus;
  readonly listDate: string;
  readonly statuses: readonly { readonly value: LegalStatus; readonly label: string }[];
  readonly lists: readonly { readonly value: string; readonly label: string }[];
  readonly finding: string;
  readonly calledThen: string;
  readonly table: CriteriaTable | null;
  /** Why there is no table; '' when there is one. */
  readonly noLaw: string;
  readonly goals: readonly GoalScale[];
  readonly others: OtherCounts;
  readonly origin: readonly OriginTable[];
  readonly history: StatusHistory;
  /** What happened to the law, in order of time. */
  readonly events: readonly EventRow[];
  readonly sourceLine: readonly string[];
}

const NO_LAW: Readonly<Record<NoLawReason, TextKey>> = {
  'no-law-then': 'criteria.noLawThen',
  'not-in-our-data': 'criteria.notInOurData',
  'no-longer-in-force': 'criteria.noLongerInForce',
};

/** Makes the screen's model for a status and a list date; without a date that of the newest list with the status. */
export function criteriaModel(
  text: Text,
  evidence: Evidence,
  background: Background,
  status: LegalStatus,
  list: string | null,
): CriteriaModel {
  const { index, book } = evidence;
  const dates = listDates(book.statuses);
  const listDate = list ?? newestList(book.statuses, status) ?? newestList(book.statuses, FIRST) ?? '';
  const table = criteriaTable(text, evidence, status, listDate);
  const law = lawOn(book, status, listDate);
  const published = book.statuses.filter((row) => row.status === status && row.list_date === listDate);
  const shown = [...new Set([...dates, listDate])].sort();
  return {
    status,
    listDate,
    statuses: LEGAL_STATUSES.map((value) => ({ value, label: statusWords(text, value) })),
    lists: shown.map((value) => ({ value, label: text.date(value) })),
    finding: table ? criteriaFinding(text, table, listDate, published) : '',
    calledThen: table ? text.t('criteria.calledThen', { name: table.law.nameDa }) : '',
    table,
    noLaw: law.kind === 'none' ? text.t(NO_LAW[law.reason], { date: text.date(listDate) }) : '',
    goals: table ? goalScales(text, index, table, background.targets) : [],
    others: otherCounts(text, index),
    origin: originTables(text, index),
    history: statusHistory(text, evidence),
    events: background.events.filter(({ kind }) => kind === 'law'),
    sourceLine: sourceLine(text, evidence, table),
  };
}

/** The status that the screen opens with. */
const FIRST: LegalStatus = 'udsat-boligomraade';

function sourceLine(text: Text, { index }: Evidence, table: CriteriaTable | null): readonly string[] {
  const ids = (table?.rows ?? []).flatMap(({ cells }) =>
    cells.flatMap(({ result: { input } }) =>
      input.figure.observation ? [input.figure.observation.source] : [],
    ),
  );
  const titles = [...new Set(ids)].map(
    (id) => index.catalogue.sources.find((source) => source.id === id)?.title_da ?? text.t('criteria.press'),
  );
  return [
    text.t('criteria.sourceLaw'),
    ...(titles.length > 0 ? [text.t('criteria.sourceFigures', { sources: listWords(text, titles) })] : []),
  ];
}
