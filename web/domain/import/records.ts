import type { HeadedTable } from './headings';
import { type ColumnUse, type Mapping, NUMBER_ROLES, type Role } from './mapping';
import { cellAt, EMPTY_CELL, type RawCell, type RawRow, textCell } from './raw-table';

/** One figure as it stands in a file, not yet understood. */
export interface FigureRecord {
  readonly line: number;
  /** Heading of the column of its value. */
  readonly column: string;
  readonly fault: string | undefined;
  readonly cell: (role: Role) => RawCell;
}

/** The figures of a table: one for every row and column of values, in the order of the file. Wholly empty rows are none. */
export function figureRecords(table: HeadedTable, mapping: Mapping): readonly FigureRecord[] {
  const uses = usesByColumn(table, mapping);
  const values = uses.filter(({ use }) => use.role === 'value');
  return table.rows.flatMap((row) => {
    if (row.fault !== undefined) return [broken(row)];
    if (row.cells.every(({ text }) => text.trim() === '')) return [];
    return values.map(({ use }) => ({
      line: row.line,
      column: use.heading,
      fault: undefined,
      cell: (role: Role) => cellOf(row, role, use, uses, mapping),
    }));
  });
}

/** All texts of the columns of numbers: what the decimal sign is told from. */
export function* numberTexts(table: HeadedTable, mapping: Mapping): Iterable<string> {
  const columns = usesByColumn(table, mapping).filter(({ use }) => NUMBER_ROLES.includes(use.role));
  for (const row of table.rows)
    for (const { index } of columns) {
      const cell = cellAt(row, index);
      if (cell.kind === 'text') yield cell.text;
    }
}

interface PlacedUse {
  readonly use: ColumnUse;
  readonly index: number;
}

const usesByColumn = ({ headings }: HeadedTable, { columns }: Mapping): readonly PlacedUse[] =>
  headings.flatMap((heading, index) => {
    const use = columns.find((column) => column.heading === heading);
    return use && use.role !== 'ignore' ? [{ use, index }] : [];
  });

const broken = (row: RawRow): FigureRecord => ({
  line: row.line,
  column: '',
  fault: row.fault,
  cell: () => EMPTY_CELL,
});

/** What a role's cell is for one value column: said by the column itself, by a column beside it, or for the whole file. */
function cellOf(
  row: RawRow,
  role: Role,
  value: ColumnUse,
  uses: readonly PlacedUse[],
  { fixed }: Mapping,
): RawCell {
  if (role === 'area' || role === 'period' || role === 'indicator') {
    const said = value[role];
    if (said !== undefined) return textCell(said);
  }
  const candidates = uses.filter(({ use }) =>
    role === 'value' ? use === value : use.role === role && belongs(use, value),
  );
  const found = candidates[0];
  if (found) return cellAt(row, found.index);
  return role === 'area' || role === 'period' || role === 'indicator'
    ? textCell(fixed[role] ?? '')
    : EMPTY_CELL;
}

/** A column beside belongs to a value column unless it says to be about something else. */
const belongs = (use: ColumnUse, value: ColumnUse): boolean =>
  (['indicator', 'period', 'area'] as const).every(
    (what) => use[what] === undefined || use[what] === value[what],
  );
