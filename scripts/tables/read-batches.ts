import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { BATCHES_FOLDER } from '../../web/data/figures-import/batch-files';
import type { Absence, Conflict } from '../../web/domain/dataset/catalogue';
import type { Observation } from '../../web/domain/figures/observation';
import { type Finding, finding } from '../../web/domain/findings/finding';
import type { BatchFacts } from '../../web/domain/import/batch';
import type { Lined, TableContent, TableSchema } from './read-table';
import { readTable } from './read-table';
import { readUtf8 } from './read-text';
import { type KnownIds, unknownReferences } from './references';
import { ABSENCES, CONFLICTS, OBSERVATIONS } from './schemas/figures';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.string();
const day = v.pipe(text, v.isoDate());

const factsSchema = v.strictObject({
  id: text,
  name: text,
  date: day,
  source: text,
  files: v.array(v.strictObject({ name: text, sha256: text })),
  counts: v.strictObject({ all: count, taken: count, changed: count, refused: count }),
  differences: v.strictObject({
    new: count,
    same: count,
    changed: count,
    contradicting: count,
    absent: count,
  }),
  confirmed: v.array(text),
  undone: v.union([v.literal(''), day]),
});

/** A load as it lies in its folder. One that was taken back has no rows. */
export interface StoredBatch {
  readonly facts: BatchFacts;
  readonly observations: readonly Lined<Observation>[];
  readonly absences: readonly Lined<Absence>[];
  readonly conflicts: readonly Lined<Conflict>[];
}

export interface StoredBatches {
  /** In the order of their ids, so by date. */
  readonly batches: readonly StoredBatch[];
  readonly findings: readonly Finding[];
  /** Ids that no table knows, once all are known. */
  readonly check: (known: KnownIds) => readonly Finding[];
}

/** Names of the folders that hold loads, sorted. */
export function batchFolders(dir: string): readonly string[] {
  const folder = join(dir, ...BATCHES_FOLDER.split('/'));
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Reads every load of a data folder. */
export function readBatches(dir: string): StoredBatches {
  const findings: Finding[] = [];
  const checks: ((known: KnownIds) => readonly Finding[])[] = [];
  const batches = batchFolders(dir).flatMap((id): StoredBatch[] => {
    const facts = readFacts(dir, id);
    if ('finding' in facts) {
      findings.push(facts.finding);
      return [];
    }
    if (facts.undone !== '') return [{ facts, observations: [], absences: [], conflicts: [] }];
    const read = <R extends object>(schema: TableSchema<R>, name: string): readonly Lined<R>[] => {
      const own = { ...schema, file: `${BATCHES_FOLDER}/${id}/${name}`, mayBeEmpty: true };
      const content = readOwn(dir, own);
      findings.push(...content.findings);
      checks.push((known) => unknownReferences(content.rows, own, known));
      return content.rows;
    };
    const observations = read(OBSERVATIONS, 'observations.csv');
    const absences = read(ABSENCES, 'absences.csv');
    const conflicts = read(CONFLICTS, 'conflicts.csv');
    return [{ facts, observations, absences, conflicts }];
  });
  return { batches, findings, check: (known) => checks.flatMap((check) => check(known)) };
}

/** What batch.json says; its id is the name of the folder, or someone has renamed one of them. */
export function readFacts(dir: string, id: string): BatchFacts | { readonly finding: Finding } {
  const file = `${BATCHES_FOLDER}/${id}/batch.json`;
  const broken = { finding: finding('batch-broken', { place: { file }, values: { id } }) };
  const path = join(dir, ...file.split('/'));
  if (!existsSync(path)) return broken;
  try {
    const read = v.safeParse(factsSchema, JSON.parse(readFileSync(path, 'utf8')));
    return read.success && read.output.id === id ? read.output : broken;
  } catch {
    return broken;
  }
}

function readOwn<R extends object>(dir: string, schema: TableSchema<R>): TableContent<R> {
  const { file } = schema;
  const path = join(dir, ...file.split('/'));
  const failed = (found: Finding): TableContent<R> => ({ rows: [], ids: undefined, findings: [found] });
  if (!existsSync(path)) return failed(finding('file-missing', { place: { file } }));
  const read = readUtf8(readFileSync(path), file);
  return 'finding' in read ? failed(read.finding) : readTable(read.text, schema);
}

/**
 * Rows of loads that take the place of a figure about something else: an id stands for one indicator, area, period and source for good,
 * only its value may be corrected.
 */
export function contradictingRows(
  observations: readonly Observation[],
  batches: readonly StoredBatch[],
): readonly Finding[] {
  const about = ({ indicator, area, period, source }: Observation): string =>
    [indicator, area, period, source].join(' · ');
  const owners = new Map(observations.map((row) => [row.id, about(row)]));
  return batches.flatMap(({ facts, observations: rows }) =>
    rows.flatMap((row) => {
      const owner = owners.get(row.id);
      owners.set(row.id, about(row));
      if (owner === undefined || owner === about(row)) return [];
      const place = { file: `${BATCHES_FOLDER}/${facts.id}/observations.csv`, line: row.line, column: 'id' };
      return [finding('batch-row-contradicts', { place, values: { id: row.id, text: owner } })];
    }),
  );
}
