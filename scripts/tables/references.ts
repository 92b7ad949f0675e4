import { type Finding, finding } from '../../web/domain/findings/finding';
import { closest } from './closest';
import type { Reference } from './columns';
import type { Lined, TableSchema } from './read-table';

/**
 * The ids of every table that others refer to, by table name. A table that could not be read is not in it, and what
 * refers to it is not checked: one fault should not be told a hundred times.
 */
export type KnownIds = ReadonlyMap<string, ReadonlySet<string>>;

/** Findings for every id in a table's rows that exists nowhere it may. */
export function unknownReferences<R>(
  rows: readonly Lined<R>[],
  schema: TableSchema<R>,
  known: KnownIds,
): readonly Finding[] {
  const referring = (Object.keys(schema.columns) as (keyof R & string)[]).flatMap((field) => {
    const { reference, header } = schema.columns[field];
    return reference ? [{ field, reference, column: header ?? field }] : [];
  });
  return rows.flatMap((row) =>
    referring.flatMap(({ field, reference, column }) => {
      const cell: unknown = row[field];
      const ids = Array.isArray(cell) ? cell.map(String) : [String(cell)];
      return ids
        .filter((id) => !isKnown(id, reference, known))
        .map((id) => unknownId(id, reference.tables, known, { file: schema.file, line: row.line, column }));
    }),
  );
}

/** The finding for one unknown id, with the nearest known one as a suggestion. */
export function unknownId(
  id: string,
  tables: readonly string[],
  known: KnownIds,
  place: { readonly file: string; readonly line: number; readonly column: string },
): Finding {
  const suggestion = closest(
    id,
    tables.flatMap((name) => [...(known.get(name) ?? [])]),
  );
  return finding('table-reference-unknown', {
    place,
    values: { text: id, tables: tables.join(', '), ...(suggestion === undefined ? {} : { suggestion }) },
  });
}

const isKnown = (id: string, reference: Reference, known: KnownIds): boolean =>
  reference.also.includes(id) || reference.tables.some((name) => known.get(name)?.has(id) ?? true);
