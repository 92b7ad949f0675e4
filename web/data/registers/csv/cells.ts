import type { SkipReason } from '../reasons';

/** The row that stands open: where its cells begin and end in `bytes`, and what is wrong with it. Valid until the next row. */
export interface CsvCells {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Cells of the row. */
  readonly count: number;
  /** Line on which the row begins, from 1. */
  readonly line: number;
  readonly fault: SkipReason | undefined;
  /** True for a cell that stands in quotes; quotes inside it are doubled. */
  readonly isQuoted: (cell: number) => boolean;
}

/** What a splitter makes of the end of the file. */
export interface CsvEnd {
  /** The file ended without a line break, or inside a quoted cell. */
  readonly open: boolean;
  readonly cut: boolean;
}
