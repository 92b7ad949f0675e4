import { readFigureFile } from '../../../web/data/figures-import/read-file';
import { type Finding, finding } from '../../../web/domain/findings/finding';
import { type Clock, type Manners, politeClient, type Retry } from './client';
import type { StatbankQuery } from './query';

export type FetchedTable = { readonly text: string; readonly rows: number } | { readonly finding: Finding };

/** Asks for a table as JSON-stat, and holds the answer to being one before anything is kept of it. */
export async function fetchTable(
  { url, table, lang, variables }: StatbankQuery,
  options: {
    readonly manners?: Manners;
    readonly clock?: Clock;
    readonly onRetry?: (retry: Retry) => void;
  } = {},
): Promise<FetchedTable> {
  const failed = (reason: string, detail = ''): FetchedTable => ({
    finding: finding('statbank-failed', { values: { table, reason, detail } }),
  });
  const client = politeClient(options.manners, options.clock);
  const body = { table, format: 'JSONSTAT', lang, variables };
  const answer = await client.post(`${url.replace(/\/$/, '')}/data`, body, options.onRetry);
  if (!answer.ok) return failed(answer.reason, answer.detail);
  const file = await readFigureFile(`${table}.json`, new TextEncoder().encode(answer.text));
  const [read] = file.tables;
  if (file.format !== 'json-stat' || !read) return failed('wrong-answer');
  return { text: answer.text, rows: read.rows.length - 1 };
}
