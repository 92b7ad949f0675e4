import type { LegalStatus, StatusRow } from '../dataset/law-rows';
import { type Evidence, evaluateStatus } from './evaluate';
import type { StatusAnswer } from './status';

/** How what was published and what can be worked out stand to each other. */
export type Agreement = 'reproduced' | 'undecided' | 'contradicted';

/** What was published of an area and a list, beside what follows from our figures. */
export interface PublishedStatus {
  readonly row: StatusRow;
  readonly answer: StatusAnswer;
  readonly agreement: Agreement;
}

/** Every published status of an area, in order of the lists, each worked out again by the law of its day. */
export function publishedStatuses(evidence: Evidence, area: string): readonly PublishedStatus[] {
  return evidence.book.statuses
    .filter((row) => row.area === area)
    .sort((a, b) => (a.list_date < b.list_date ? -1 : 1))
    .map((row) => {
      const answer = evaluateStatus(evidence, row.status, area, row.list_date);
      return { row, answer, agreement: agreementOf(row, answer) };
    });
}

function agreementOf(row: StatusRow, answer: StatusAnswer): Agreement {
  if (answer.kind === 'no-law') return 'undecided';
  if (answer.kind === 'not-applicable') return row.on_list ? 'contradicted' : 'reproduced';
  if (answer.truth === 'unknown') return 'undecided';
  return (answer.truth === 'met') === row.on_list ? 'reproduced' : 'contradicted';
}

/** The dates of all lists in our data, in order. */
export const listDates = (rows: readonly StatusRow[]): readonly string[] =>
  [...new Set(rows.map((row) => row.list_date))].sort();

/** The newest list in our data on which a status was published; undefined for none. */
export const newestList = (rows: readonly StatusRow[], status: LegalStatus): string | undefined =>
  listDates(rows.filter((row) => row.status === status)).at(-1);
