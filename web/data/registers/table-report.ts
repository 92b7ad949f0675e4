import type { Axes } from './denmark';
import { foldName } from './names';
import type { PositionReader } from './position';
import type { SkipReason } from './reasons';
import type { Kind } from './schemas/schema';
import { SLOT_NAMES, type SlotName } from './slots';
import type { Format, FormFound, TableInfo } from './table';
import type { Tally } from './tally';

/** What a table was recognised as, how it is written, and what became of its rows. */
export interface TableReport {
  readonly file: string;
  /** Name of the list or layer, '' when the file is one table. */
  readonly table: string;
  readonly format: Format;
  /** Undefined for a table that no address needs. */
  readonly kind: Kind | undefined;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly decimal?: '.' | ',';
  /** How coordinates were read. */
  readonly axes?: Axes;
  /** Which column was read as what. */
  readonly columns: Readonly<Partial<Record<SlotName, string>>>;
  readonly rows: number;
  readonly read: number;
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
}

/** Puts together what is to be told of a table. */
export function reportOf(
  info: TableInfo,
  tally: Tally,
  position: PositionReader | undefined,
  form: FormFound,
): TableReport {
  const columns: Partial<Record<SlotName, string>> = {};
  for (const [slot, folded] of info.plan?.chosen ?? []) {
    const name = SLOT_NAMES[slot];
    if (name) columns[name] = info.names.find((own) => foldName(own) === folded) ?? folded;
  }
  return {
    file: info.file,
    table: info.table,
    format: info.format,
    kind: info.plan?.kind,
    ...(form.encoding ? { encoding: form.encoding } : {}),
    ...(form.delimiter ? { delimiter: form.delimiter } : {}),
    ...(position?.decimal ? { decimal: position.decimal } : {}),
    ...(position?.axes ? { axes: position.axes } : {}),
    columns,
    rows: tally.rows,
    read: tally.read,
    skipped: Object.fromEntries([...tally.skipped].sort(([, a], [, b]) => b - a)),
  };
}
