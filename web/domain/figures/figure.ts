import type { Conflict, RowMark } from '../dataset/catalogue';
import { type ChoiceRules, chooseFigure } from './choice';
import type { Indicator } from './indicator';
import type { MissingReason } from './missing';
import type { Observation } from './observation';
import { knownPersons, SMALL_BASE, TABLE_ONLY_BELOW } from './small-base';

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

/** What a figure is made from: the rules of choice, the marks of single rows, and the reason when there is none. */
export interface FigureContext extends ChoiceRules {
  readonly marksOf: (observation: string) => readonly RowMark[];
  readonly whyMissing: () => { readonly reason: MissingReason; readonly why: string };
}

/**
 * Makes the answer to one question from all rows that were printed for it. Rows marked `not-shown` are dropped
 * before the choice; a chosen row without number, span or words is `unreadable`.
 */
export function makeFigure(
  rows: readonly Observation[],
  indicator: Indicator | undefined,
  context: FigureContext,
): Figure {
  const shown = rows.filter((row) => !context.marksOf(row.id).some(({ mark }) => mark === 'not-shown'));
  const choice = chooseFigure(shown, context);
  if (!choice) return missingFigure(rows, context);
  const { chosen, others, conflicts, hiddenFromMap, suspect } = choice;
  const range = rangeOf(chosen);
  const words = chosen.qualifier === 'words';
  if (chosen.value === null && !range && !words) {
    return { kind: 'missing', reason: 'unreadable', why: chosen.note, observation: chosen, conflicts };
  }
  const persons = indicator ? knownPersons(chosen, indicator) : null;
  const saidSmall = context.marksOf(chosen.id).some(({ mark }) => mark === 'small-base');
  const flags: FigureFlags = {
    suspect,
    bound: isBound(chosen.qualifier) ? chosen.qualifier : null,
    approx: chosen.qualifier === 'approx',
    range,
    words,
    smallBase: saidSmall || (persons !== null && persons < SMALL_BASE),
    tableOnly: persons !== null && persons < TABLE_ONLY_BELOW,
    hiddenFromMap,
  };
  return { kind: 'value', observation: chosen, others, conflicts, flags };
}

function missingFigure(rows: readonly Observation[], context: FigureContext): MissingFigure {
  const withdrawn = rows.flatMap((row) => context.marksOf(row.id)).find(({ mark }) => mark === 'not-shown');
  const ids = new Set(rows.map((row) => row.id));
  const conflicts = context.conflicts.filter((conflict) => conflict.rows.some((id) => ids.has(id)));
  if (withdrawn) {
    return { kind: 'missing', reason: 'unreliable', why: withdrawn.reason_da, observation: null, conflicts };
  }
  return { kind: 'missing', ...context.whyMissing(), observation: null, conflicts };
}

const BOUNDS: readonly string[] = ['at-least', 'at-most', 'more-than', 'less-than'] satisfies BoundKind[];
const isBound = (qualifier: string): qualifier is BoundKind => BOUNDS.includes(qualifier);

const rangeOf = (row: Observation): FigureFlags['range'] =>
  row.value === null && row.low !== null && row.high !== null ? { low: row.low, high: row.high } : null;
