import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** Where saved queries lie below the data folder. */
const QUERIES_FOLDER = 'figures/statbank';

const schema = v.strictObject({
  /** Address of the service. */
  url: v.pipe(v.string(), v.url()),
  table: v.pipe(v.string(), v.regex(/^[A-Z0-9]+$/i)),
  lang: v.picklist(['da', 'en']),
  variables: v.array(v.strictObject({ code: v.string(), values: v.array(v.string()) })),
});

/** A saved question to the StatBank: table, and the codes of what is wanted. */
export type StatbankQuery = v.InferOutput<typeof schema>;

/** Reads the saved query of a table, or the one in the named file. Undefined when there is none that can be read. */
export function readQuery(dir: string, table: string, path?: string): StatbankQuery | undefined {
  const file = path ?? join(dir, ...QUERIES_FOLDER.split('/'), `${table}.json`);
  if (!existsSync(file)) return undefined;
  try {
    const read = v.safeParse(schema, JSON.parse(readFileSync(file, 'utf8')));
    return read.success && read.output.table === table ? read.output : undefined;
  } catch {
    return undefined;
  }
}
