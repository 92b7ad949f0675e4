import type { Evidence } from '../../../domain/criteria/evaluate';
import { lawOn } from '../../../domain/criteria/law';
import { type PublishedStatus, publishedStatuses } from '../../../domain/criteria/published';
import type { Text } from '../../../text';
import { missingWords, statusWords } from './words';

/** One published list on which an area stood, or did not. */
export interface HistoryEntry {
  readonly key: string;
  readonly date: string;
  /** The name that the status had then. */
  readonly status: string;
  readonly state: string;
  /** Whether our figures give the same. */
  readonly check: string;
  readonly source: string;
}

/** The published statuses of every area, in order of the lists. */
export const statusHistory = (
  text: Text,
  evidence: Evidence,
): readonly { readonly id: string; readonly name: string; readonly entries: readonly HistoryEntry[] }[] =>
  evidence.index.monitoringAreas.map(({ id, name_da: name }) => ({
    id,
    name,
    entries: publishedStatuses(evidence, id).map((published) => entryOf(text, evidence, published)),
  }));

function entryOf(text: Text, evidence: Evidence, published: PublishedStatus): HistoryEntry {
  const { row } = published;
  const law = lawOn(evidence.book, row.status, row.list_date);
  const name = law.kind === 'in-force' ? law.laws[0]?.nameDa : undefined;
  const source = evidence.index.catalogue.sources.find(({ id }) => id === row.source);
  return {
    key: `${row.list_date} ${row.status}`,
    date: text.date(row.list_date),
    status: name ? text.t('criteria.quoted', { name }) : statusWords(text, row.status),
    state: text.t(row.on_list ? 'criteria.onList' : 'criteria.notOnList'),
    check: checkWords(text, published),
    source: source?.title_da ?? text.t('criteria.press'),
  };
}

function checkWords(text: Text, { answer, agreement }: PublishedStatus): string {
  if (answer.kind === 'not-applicable') return text.t('criteria.notApplicable');
  if (agreement === 'reproduced') return text.t('criteria.reproduced');
  if (agreement === 'contradicted') return text.t('criteria.contradicted');
  const missing = answer.kind === 'evaluated' ? missingWords(text, answer.ways[0].missing) : '';
  return text.t('criteria.undecidedShort', { missing });
}
