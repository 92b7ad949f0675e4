import type { Evidence } from '../../../domain/criteria/evaluate';
import { lawOn } from '../../../domain/criteria/law';
import { type PublishedStatus, publishedStatuses } from '../../../domain/criteria/published';
import type { Text } from '../../../text';
import { missingShort, statusWords } from './words';

/** One list: a status on a date, under the name that it had then. */
export interface HistoryList {
  readonly key: string;
  readonly date: string;
  readonly status: string;
}

/** What was published of an area and a list. */
export interface HistoryCell {
  readonly key: string;
  readonly state: string;
  readonly onList: boolean;
  /** Whether our figures give the same, and where it was published; empty where nothing was. */
  readonly about: readonly string[];
}

export interface StatusHistory {
  readonly lists: readonly HistoryList[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly cells: readonly HistoryCell[];
  }[];
}

/** The published statuses of every area on every list, in order of the lists. */
export function statusHistory(text: Text, evidence: Evidence): StatusHistory {
  const { statuses } = evidence.book;
  const lists = [
    ...new Map(statuses.map((row) => [`${row.list_date} ${row.status}`, row] as const)).entries(),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    lists: lists.map(([key, { status, list_date: date }]) => {
      const law = lawOn(evidence.book, status, date);
      const name = law.kind === 'in-force' ? law.laws[0]?.nameDa : undefined;
      return {
        key,
        date: text.date(date),
        status: name ? text.t('criteria.quoted', { name }) : statusWords(text, status),
      };
    }),
    rows: evidence.index.monitoringAreas.map(({ id, name_da: name }) => {
      const published = publishedStatuses(evidence, id);
      return {
        id,
        name,
        cells: lists.map(([key]) =>
          cellOf(
            text,
            evidence,
            key,
            published.find(({ row }) => `${row.list_date} ${row.status}` === key),
          ),
        ),
      };
    }),
  };
}

function cellOf(
  text: Text,
  evidence: Evidence,
  key: string,
  published: PublishedStatus | undefined,
): HistoryCell {
  if (!published) return { key, state: text.t('criteria.historyNothing'), onList: false, about: [] };
  const { row } = published;
  const source = evidence.index.catalogue.sources.find(({ id }) => id === row.source);
  return {
    key,
    state: text.t(row.on_list ? 'criteria.onList' : 'criteria.notOnList'),
    onList: row.on_list,
    about: [checkWords(text, published), source?.title_da ?? text.t('criteria.press')],
  };
}

function checkWords(text: Text, { answer, agreement }: PublishedStatus): string {
  if (answer.kind === 'not-applicable') return text.t('criteria.notApplicable');
  if (agreement === 'reproduced') return text.t('criteria.reproduced');
  if (agreement === 'contradicted') return text.t('criteria.contradicted');
  const missing = answer.kind === 'evaluated' ? missingShort(text, answer.ways[0].missing) : '';
  return text.t('criteria.undecidedShort', { missing });
}
