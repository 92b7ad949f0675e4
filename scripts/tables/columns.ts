import { parsePeriod } from '../../web/domain/figures/period';

/** What can be wrong with one cell. */
export type CellProblem =
  | 'required'
  | 'not-a-number'
  | 'decimal-comma'
  | 'not-an-integer'
  | 'not-in-list'
  | 'not-a-period'
  | 'not-a-date'
  | 'not-an-id'
  | 'list-repeats'
  | 'not-a-line';

/** A cell as read, or why it can't be, with what it could have been where that is plain. */
export type Cell<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: CellProblem; readonly suggestion?: string };

/** Where the ids of a cell must exist. */
export interface Reference {
  /** Names of tables; an id in any of them will do. */
  readonly tables: readonly string[];
  /** Texts that stand for no row, e.g. `*` or `all`. */
  readonly also: readonly string[];
}

/** How one column is read, and what its ids refer to. */
export interface Column<T> {
  readonly read: (text: string) => Cell<T>;
  readonly reference?: Reference;
  /** Name in the header row where it differs from the field's. */
  readonly header?: string;
}

const good = <T>(value: T): Cell<T> => ({ ok: true, value });
const bad = (problem: CellProblem, suggestion?: string): Cell<never> =>
  suggestion === undefined ? { ok: false, problem } : { ok: false, problem, suggestion };

/** Any text, verbatim; may be empty. */
export const text = (): Column<string> => ({ read: good });

/** A text that must be given. */
export const words = (): Column<string> => ({
  read: (cell) => (cell.trim() === '' ? bad('required') : good(cell)),
});

/** An id of this table: letters, digits, `-` and `+`. */
export const id = (): Column<string> => ({
  read: (cell) => {
    if (cell === '') return bad('required');
    return /^[a-z0-9]+([-+][a-z0-9]+)*$/.test(cell) ? good(cell) : bad('not-an-id');
  },
});

/** The id of an observation: eight hex digits. */
export const hexId = (): Column<string> => ({
  read: (cell) => (/^[0-9a-f]{8}$/.test(cell) ? good(cell) : bad('not-an-id')),
});

const NUMBER = /^-?\d+(\.\d+)?$/;

/** A number with a decimal point and no thousands marks; empty is null. */
export const number = (): Column<number | null> => ({
  read: (cell) => (cell.trim() === '' ? good(null) : readNumber(cell.trim())),
});

/** A number that must be given. */
export const neededNumber = (): Column<number> => ({
  read: (cell) => (cell.trim() === '' ? bad('required') : readNumber(cell.trim())),
});

/** A whole number; empty is null. */
export const integer = (): Column<number | null> => ({
  read: (cell) => (cell.trim() === '' ? good(null) : readInteger(cell.trim())),
});

/** A whole number that must be given. */
export const neededInteger = (): Column<number> => ({
  read: (cell) => (cell.trim() === '' ? bad('required') : readInteger(cell.trim())),
});

function readNumber(cell: string): Cell<number> {
  if (NUMBER.test(cell)) return good(Number(cell));
  const danish = /^-?\d{1,3}(\.\d{3})*,\d+$|^-?\d+,\d+$/.test(cell);
  return danish ? bad('decimal-comma', cell.replaceAll('.', '').replace(',', '.')) : bad('not-a-number');
}

function readInteger(cell: string): Cell<number> {
  const read = readNumber(cell);
  return read.ok && !Number.isInteger(read.value) ? bad('not-an-integer') : read;
}

/** One of a list of words. */
export const oneOf = <const T extends string>(allowed: readonly T[]): Column<T> => ({
  read: (cell) => {
    const found = allowed.find((entry) => entry === cell);
    return found === undefined ? bad('not-in-list', allowed.join(', ')) : good(found);
  },
});

/** `yes` or `no`. */
export const yesNo = (): Column<boolean> => ({
  read: (cell) => (cell === 'yes' || cell === 'no' ? good(cell === 'yes') : bad('not-in-list', 'yes, no')),
});

/** A printed period; `optional` lets it be empty. */
export const period = (optional: 'required' | 'optional' = 'required'): Column<string> => ({
  read: (cell) => {
    if (cell === '') return optional === 'optional' ? good('') : bad('required');
    return parsePeriod(cell) ? good(cell) : bad('not-a-period');
  },
});

/** An ISO date; `optional` lets it be empty. */
export const date = (optional: 'required' | 'optional' = 'required'): Column<string> => ({
  read: (cell) => {
    if (cell === '') return optional === 'optional' ? good('') : bad('required');
    return parsePeriod(cell)?.kind === 'day' ? good(cell) : bad('not-a-date');
  },
});

/** An id of another table. */
export const ref = (tables: string | readonly string[], also: readonly string[] = []): Column<string> => ({
  read: (cell) => (cell === '' && !also.includes('') ? bad('required') : good(cell)),
  reference: { tables: typeof tables === 'string' ? [tables] : tables, also },
});

/** Ids of another table with blanks between; may be empty. */
export const refs = (table: string, also: readonly string[] = []): Column<readonly string[]> => ({
  read: readList,
  reference: { tables: [table], also },
});

function readList(cell: string): Cell<readonly string[]> {
  const items = cell.split(' ').filter((item) => item !== '');
  return new Set(items).size === items.length ? good(items) : bad('list-repeats');
}

/** The same column under another name in the file. */
export const named = <T>(header: string, column: Column<T>): Column<T> => ({ ...column, header });
