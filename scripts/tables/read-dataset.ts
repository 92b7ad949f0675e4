import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Background } from '../../web/domain/dataset/background';
import type { Catalogue, ObservationColumns } from '../../web/domain/dataset/catalogue';
import type { Indicator } from '../../web/domain/figures/indicator';
import type { Observation } from '../../web/domain/figures/observation';
import { toColumns } from '../../web/domain/figures/observation-rows';
import { type Finding, finding } from '../../web/domain/findings/finding';
import { withBatches } from '../../web/domain/import/batch';
import { crossChecks } from './cross-checks';
import { contradictingRows, readBatches, type StoredBatch } from './read-batches';
import { type Lined, readTable, type TableContent, type TableSchema } from './read-table';
import { readUtf8 } from './read-text';
import { type KnownIds, unknownReferences } from './references';
import { TABLES, type Tables } from './tables';

export interface Dataset {
  /** Everything that figures need to be read, for catalogue.json. */
  readonly catalogue: Catalogue;
  /** What stands around the figures, for background.json. */
  readonly background: Background;
  /** Those of observations.csv with every load on top. */
  readonly observations: readonly Observation[];
  /** The same figures, one array per column, for observations.json. */
  readonly columns: ObservationColumns;
  /** Loads of figures, also those that were taken back. */
  readonly batches: readonly StoredBatch[];
  /** Every table as read, each row with its line; figures without the loads. */
  readonly tables: Tables;
  /** What is wrong or odd, in the order of the files. Nothing may be built when one is an error. */
  readonly findings: readonly Finding[];
}

/**
 * Reads all CSV tables of a data folder and checks them against each other.
 *
 * @param dir folder that holds figures/, plans/, places/, law/ and default-geography/
 */
export function readDataset(dir: string): Dataset {
  const contents = new Map<string, TableContent<object>>();
  const checks: ((known: KnownIds) => readonly Finding[])[] = [];
  const load = <R extends object>(schema: TableSchema<R>): readonly Lined<R>[] => {
    const content = loadTable(dir, schema);
    contents.set(schema.name, content);
    checks.push((known) => unknownReferences(content.rows, schema, known));
    return content.rows;
  };
  const tables = loadAll(load);
  const stored = readBatches(dir);
  const { batches } = stored;
  const known: KnownIds = new Map(
    [...contents].flatMap(([name, { ids }]) =>
      ids ? [[name, name === 'observations' ? withLoaded(ids, batches) : ids] as const] : [],
    ),
  );
  const findings = [
    ...[...contents.values()].flatMap((content) => content.findings),
    ...stored.findings,
    ...checks.flatMap((check) => check(known)),
    ...stored.check(known),
    ...crossChecks(tables, known),
    ...contradictingRows(tables.observations, batches),
  ];
  const observations = withBatches(tables.observations, batches).map((row) =>
    withoutLine(row as Lined<Observation>),
  );
  return {
    catalogue: catalogueOf(tables, batches),
    background: backgroundOf(tables),
    observations,
    columns: toColumns(observations),
    batches,
    tables,
    findings,
  };
}

const withLoaded = (ids: ReadonlySet<string>, batches: readonly StoredBatch[]): ReadonlySet<string> =>
  new Set([...ids, ...batches.flatMap(({ observations }) => observations.map(({ id }) => id))]);

type Load = <R extends object>(schema: TableSchema<R>) => readonly Lined<R>[];

/** Reads every declared table; the mapped type keeps each table's own row type. */
function loadAll(load: Load): Tables {
  const entries = Object.entries(TABLES).map(([name, schema]) => [
    name,
    load(schema as unknown as TableSchema<object>),
  ]);
  return Object.fromEntries(entries) as unknown as Tables;
}

function loadTable<R extends object>(dir: string, schema: TableSchema<R>): TableContent<R> {
  const path = join(dir, ...schema.file.split('/'));
  const failed = (found: Finding): TableContent<R> => ({ rows: [], ids: undefined, findings: [found] });
  if (!existsSync(path)) return failed(finding('file-missing', { place: { file: schema.file } }));
  const read = readUtf8(readFileSync(path), schema.file);
  return 'finding' in read ? failed(read.finding) : readTable(read.text, schema);
}

function catalogueOf(tables: Tables, batches: readonly StoredBatch[]): Catalogue {
  return {
    indicators: tables.indicators.map(
      ({ line: _line, observations: _observations, contextFacts: _facts, ...indicator }): Indicator =>
        indicator,
    ),
    areas: tables.areas.map(withoutLine),
    plans: tables.plans.map(withoutLine),
    sources: tables.sources.map(({ line: _line, file: _file, ...source }) => source),
    breaks: tables.breaks.map(withoutLine),
    conflicts: [...tables.conflicts, ...batches.flatMap(({ conflicts }) => conflicts)].map(withoutLine),
    schools: tables.schools.map(withoutLine),
    institutions: tables.institutions.map(withoutLine),
    absences: [...tables.absences, ...batches.flatMap(({ absences }) => absences)].map(withoutLine),
    marks: tables.marks.map(withoutLine),
  };
}

function backgroundOf(tables: Tables): Background {
  return {
    targets: tables.targets.map(withoutLine),
    activities: tables.activities.map(withoutLine),
    contextFacts: tables.contextFacts.map(withoutLine),
    criteria: tables.criteria.map(withoutLine),
    statuses: tables.statuses.map(withoutLine),
    listFigures: tables.listFigures.map(withoutLine),
    events: tables.events.map(withoutLine),
    areaFacts: tables.areaFacts.map(withoutLine),
    departments: tables.departments.map(withoutLine),
    centraleRandersDepartments: tables.centraleRandersDepartments.map(withoutLine),
    addressRanges: tables.addressRanges.map(withoutLine),
    aliases: tables.aliases.map(withoutLine),
  };
}

function withoutLine<R>(row: Lined<R>): Omit<Lined<R>, 'line'> {
  const { line: _line, ...rest } = row;
  return rest;
}
