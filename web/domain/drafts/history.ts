import { applyChange, type DraftChange } from './changes';
import type { Draft } from './draft';

/** A draft with what can be undone and redone. */
export interface DraftHistory {
  readonly present: Draft;
  /** The latest last. */
  readonly past: readonly Draft[];
  /** The next to be redone last. */
  readonly future: readonly Draft[];
  /** What was written last without a pause: a further change with the same name joins it. */
  readonly run: string | undefined;
}

/** So many steps can be undone. */
export const MOST_STEPS = 500;

export const startHistory = (draft: Draft): DraftHistory => ({
  present: draft,
  past: [],
  future: [],
  run: undefined,
});

/**
 * Carries a change out. Changes of one run (typing without a pause in one list) are one step to undo; `run` names it, and
 * undefined is a step of its own.
 */
export function change(history: DraftHistory, by: DraftChange, run?: string): DraftHistory {
  const present = applyChange(history.present, by);
  if (present === history.present) return history;
  const joins = run !== undefined && run === history.run;
  const past = joins ? history.past : [...history.past, history.present].slice(-MOST_STEPS);
  return { present, past, future: [], run };
}

/** One step back; the same object when there is none. */
export function undo(history: DraftHistory): DraftHistory {
  const before = history.past.at(-1);
  if (!before) return history;
  const { present, past, future } = history;
  return { present: before, past: past.slice(0, -1), future: [...future, present], run: undefined };
}

/** One step forward again; the same object when there is none. */
export function redo(history: DraftHistory): DraftHistory {
  const next = history.future.at(-1);
  if (!next) return history;
  const { present, past, future } = history;
  return { present: next, past: [...past, present], future: future.slice(0, -1), run: undefined };
}
