import type { SkipReason } from './reasons';
import type { Slot } from './slots';

/**
 * One row of any file, asked for what a reader needs and nothing more: a cell is decoded when it is asked for. The same
 * object is filled again for the next row; what is to be kept must be taken out.
 */
export interface Row {
  /** Line in the file, from 1; for a table in a database its row number. */
  readonly line: number;
  /** Why the row cannot be read at all, or what went wrong while a cell was decoded. */
  readonly fault: SkipReason | undefined;
  /** Trimmed text, '' for a missing column, an empty cell and null. Repeated texts are one string. */
  readonly text: (slot: Slot) => string;
  /** As `text`, for texts that are new in every row (keys, times). */
  readonly fresh: (slot: Slot) => string;
  /** A code of up to four digits; NONE or UNREADABLE (`codes.ts`). */
  readonly code: (slot: Slot) => number;
  /** A house number as a code; NONE or UNREADABLE (`codes.ts`). */
  readonly house: (slot: Slot) => number;
  /** Writes a UUID as four numbers into `into`; false when the cell holds none. */
  readonly uuid: (slot: Slot, into: Uint32Array) => boolean;
  /** A number; NaN when there is none. `mark` then tells the decimal sign. */
  readonly number: (slot: Slot) => number;
  /** Decimal sign of the number read last: '.', ',' or '' when it had none. */
  readonly mark: '.' | ',' | '';
  /** Reads a position from one cell into `x` and `y`: false when there is none that can be read. */
  readonly point: (slot: Slot) => boolean;
  /** Why `point` was false: nothing there, another kind of geometry, or not to be read. */
  readonly whyNoPoint: (slot: Slot) => SkipReason;
  readonly x: number;
  readonly y: number;
  /** Name of the column that fills a slot, for messages; '' when there is none. */
  readonly column: (slot: Slot) => string;
}
