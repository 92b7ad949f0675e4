import type { Conflict } from '../dataset/catalogue';
import type { MissingReason } from './missing';
import type { Observation } from './observation';

/** Which side of the true figure a printed bound lies on. `more-than` and `less-than` are strict. */
export type BoundKind = 'at-least' | 'at-most' | 'more-than' | 'less-than';

/** What must be seen with a figure wherever it is shown. */
export interface FigureFlags {
  /** The source or a registered conflict makes it doubtful. */
  readonly suspect: boolean;
  /** The value is only a bound of the true figure; null when it is the figure itself. */
  readonly bound: BoundKind | null;
  readonly approx: boolean;
  /** The source gives a span only; the value is empty. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** The source gives words only (see the note); the value is empty. */
  readonly words: boolean;
  /** Few persons: base known and under `SMALL_BASE`, or the document says so without a number. */
  readonly smallBase: boolean;
  /** Rests on fewer than `TABLE_ONLY_BELOW` known persons: tables and profiles only. */
  readonly tableOnly: boolean;
  /** A registered conflict keeps it off maps. */
  readonly hiddenFromMap: boolean;
}

/** The answer to one question: indicator, area, period. The chosen row, and what else was printed. */
export interface ValueFigure {
  readonly kind: 'value';
  readonly observation: Observation;
  /** Other rows for the same question, in the order of choice; always shown beside. */
  readonly others: readonly Observation[];
  /** Registered contradictions and doubts that name the chosen row or one of the others. */
  readonly conflicts: readonly Conflict[];
  readonly flags: FigureFlags;
}

export interface MissingFigure {
  readonly kind: 'missing';
  readonly reason: MissingReason;
  /** Danish sentence from the data, when a document says why; '' otherwise. */
  readonly why: string;
  /** The printed row that has no readable value (reason `unreadable` only). */
  readonly observation: Observation | null;
  readonly conflicts: readonly Conflict[];
}

export type Figure = ValueFigure | MissingFigure;
