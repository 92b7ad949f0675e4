import { type Finding, finding } from '../../web/domain/findings/finding';
import type { Column } from './columns';
import { type CsvRecord, readCsv } from './read-csv';

/** A row with the line of the file on which it begins. */
export type Lined<R> = R & { readonly line: number };

/** How a table is read: its file below the data folder, its columns, and what may not occur twice. */
export interface TableSchema<R> {
  /** Name by which references find it. */
  readonly name: string;
  /** Path below the data folder, with forward slashes. */
  readonly file: string;
  readonly columns: { readonly [K in keyof R & string]-?: Column<R[K]> };
  /** Columns that together name a row; none for tables without a key. */
  readonly key: readonly (keyof R & string)[];
  /** The header alone is enough. */
  readonly mayBeEmpty?: boolean;
  /** What a row says about itself beyond its cells. */
  readonly check?: (row: Lined<R>, file: string) => readonly Finding[];
}

/** Declares a table; the columns must be exactly the fields of the row type, so the two cannot drift apart. */
export const table = <R extends object>(schema: TableSchema<Omit<R, 'line'>>): TableSchema<Omit<R, 'line'>> =>
  schema;

export interface TableContent<R> {
  readonly rows: readonly Lined<R>[];
  /** Ids in the first key column, also of rows that were left out; undefined when the table as a whole failed. */
  readonly ids: ReadonlySet<string> | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads one table. Every fault becomes a finding with file, line and column; a row with a fault is left out, and as
 * these are errors nothing is built from the rest. All rows are looked at, so that one run tells everything.
 */
export function readTable<R>(content: string, schema: TableSchema<R>): TableContent<R> {
  const { file } = schema;
  const csv = readCsv(content, file);
  if (csv.header.length === 0) return { rows: [], ids: undefined, findings: csv.findings };
  const fields = Object.keys(schema.columns) as (keyof R & string)[];
  const headerOf = (field: keyof R & string): string => schema.columns[field].header ?? field;
  const positions = fields.map((field) => csv.header.indexOf(headerOf(field)));
  const findings = [...csv.findings, ...headerFindings(csv.header, fields.map(headerOf), file)];
  if (positions.some((position) => position < 0)) return { rows: [], ids: undefined, findings };
  if (csv.records.length === 0 && !schema.mayBeEmpty && csv.findings.length === 0) {
    findings.push(finding('table-empty', { place: { file, line: 1 } }));
  }

  const rows: Lined<R>[] = [];
  const ids = new Set<string>();
  for (const record of csv.records) {
    if (record.fields.length !== csv.header.length) {
      findings.push(widthFinding(record, csv.header.length, file));
      continue;
    }
    const row: Record<string, unknown> = {};
    let whole = true;
    for (const [i, field] of fields.entries()) {
      const cell = record.fields[positions[i] ?? 0] ?? '';
      const read = schema.columns[field].read(cell);
      if (read.ok) row[field] = read.value;
      else {
        whole = false;
        findings.push(
          finding('table-value-unreadable', {
            place: { file, line: record.line, column: headerOf(field) },
            values: {
              problem: read.problem,
              text: cell,
              ...(read.suggestion === undefined ? {} : { suggestion: read.suggestion }),
            },
          }),
        );
      }
    }
    const id: unknown = schema.key[0] === undefined ? undefined : row[schema.key[0]];
    if (typeof id === 'string') ids.add(id);
    if (whole) rows.push({ ...(row as R), line: record.line });
  }
  findings.push(...repeatedKeys(rows, schema), ...rows.flatMap((row) => schema.check?.(row, file) ?? []));
  return { rows, ids: csv.findings.length > 0 ? undefined : ids, findings };
}

function headerFindings(header: readonly string[], wanted: readonly string[], file: string): Finding[] {
  const place = (column: string) => ({ file, line: 1, column });
  const missing = wanted.filter((name) => !header.includes(name));
  const unknown = header.filter((name, i) => !wanted.includes(name) && header.indexOf(name) === i);
  const twice = header.filter((name, i) => header.indexOf(name) !== i);
  return [
    ...missing.map((name) =>
      finding('table-column-missing', { place: place(name), values: { header: header.join(', ') } }),
    ),
    ...unknown.map((name) => finding('table-column-unknown', { place: place(name) })),
    ...twice.map((name) => finding('table-column-repeated', { place: place(name) })),
  ];
}

const widthFinding = (record: CsvRecord, wanted: number, file: string): Finding =>
  finding('table-row-width', {
    place: { file, line: record.line },
    values: { found: record.fields.length, wanted },
  });

function repeatedKeys<R>(rows: readonly Lined<R>[], schema: TableSchema<R>): Finding[] {
  if (schema.key.length === 0) return [];
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const key = schema.key.map((field) => String(row[field])).join(' · ');
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, row.line);
      return [];
    }
    const place = { file: schema.file, line: row.line, column: schema.key.join(', ') };
    return [finding('table-key-repeated', { place, values: { key, firstLine: first } })];
  });
}
