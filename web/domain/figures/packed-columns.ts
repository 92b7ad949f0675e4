import type { ObservationColumns } from '../dataset/catalogue';
import { OBSERVATION_COLUMNS } from './observation-rows';

/** A column that is written short: one value for all rows, or each different value once and its number in every row. */
type PackedColumn =
  | { readonly all: unknown }
  | { readonly values: readonly unknown[]; readonly numbers: readonly number[] }
  | readonly unknown[];

/** Rows of one indicator, one entry per column. */
export interface PackedColumns {
  readonly rows: number;
  readonly columns: Readonly<Record<string, PackedColumn>>;
}

/** A list of values pays from this many rows for each different one. */
const PAYS_FROM = 2;

/** Writes columns short. `unpackColumns` gives them back as they were. */
export function packColumns(columns: ObservationColumns): PackedColumns {
  const rows = columns.id.length;
  const packed = OBSERVATION_COLUMNS.map((name) => [name, packColumn(columns[name])] as const);
  return { rows, columns: Object.fromEntries(packed) };
}

function packColumn(column: readonly unknown[]): PackedColumn {
  const numbers = new Map<unknown, number>();
  for (const value of column) if (!numbers.has(value)) numbers.set(value, numbers.size);
  if (numbers.size === 1) return { all: column[0] };
  if (numbers.size * PAYS_FROM > column.length) return column;
  return { values: [...numbers.keys()], numbers: column.map((value) => numbers.get(value) ?? 0) };
}

/** Gives the columns back. Throws when one is missing, of another length, or points at a value that is not there. */
export function unpackColumns({ rows, columns }: PackedColumns): ObservationColumns {
  const unpacked = OBSERVATION_COLUMNS.map((name) => {
    const column = columns[name];
    const values = column && unpackColumn(column, rows);
    if (values?.length !== rows) throw new Error(`column ${name}`);
    return [name, values] as const;
  });
  return Object.fromEntries(unpacked) as unknown as ObservationColumns;
}

function unpackColumn(column: PackedColumn, rows: number): readonly unknown[] {
  if ('all' in column) return new Array<unknown>(rows).fill(column.all);
  if (!('numbers' in column)) return column;
  return column.numbers.map((number) => {
    if (!(number in column.values)) throw new Error('a value that is not there');
    return column.values[number];
  });
}

/** Sorts rows by indicator, in the given order of indicators and else as they stand; indicators without rows are left out. */
export function columnsByIndicator(
  columns: ObservationColumns,
  order: readonly string[],
): ReadonlyMap<string, ObservationColumns> {
  const rowsOf = new Map<string, number[]>(order.map((indicator) => [indicator, []]));
  columns.indicator.forEach((indicator, row) => {
    const rows = rowsOf.get(indicator);
    if (rows) rows.push(row);
    else rowsOf.set(indicator, [row]);
  });
  return new Map(
    [...rowsOf]
      .filter(([, rows]) => rows.length > 0)
      .map(([indicator, rows]) => [indicator, rowsFrom(columns, rows)]),
  );
}

const rowsFrom = (columns: ObservationColumns, rows: readonly number[]): ObservationColumns =>
  Object.fromEntries(
    OBSERVATION_COLUMNS.map((name) => [name, rows.map((row) => columns[name][row])]),
  ) as unknown as ObservationColumns;

/** One table of several, in their order. */
export function joinColumns(parts: readonly ObservationColumns[]): ObservationColumns {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return Object.fromEntries(
    OBSERVATION_COLUMNS.map((name) => [name, parts.flatMap((part): readonly unknown[] => part[name])]),
  ) as unknown as ObservationColumns;
}
