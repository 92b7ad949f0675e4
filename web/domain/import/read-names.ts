import type { FindName } from './find-names';
import type { Change, Refusal } from './outcome';
import { readPrintedPeriod } from './printed-period';
import type { RawCell } from './raw-table';

/** A part of a figure as read, or why it can't be. */
export type Part<T> =
  | { readonly ok: true; readonly value: T; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly reason: Refusal; readonly text: string; readonly near: readonly string[] };

const good = <T>(value: T, changes: readonly Change[] = []): Part<T> => ({ ok: true, value, changes });
const bad = (reason: Refusal, text: string, near: readonly string[] = []): Part<never> => ({
  ok: false,
  reason,
  text,
  near,
});

/** The area or indicator that a cell names. A day in place of a name is what a spreadsheet made of "1-5". */
export function readName(cell: RawCell, find: FindName, what: 'area' | 'indicator'): Part<string> {
  if (cell.kind === 'date') return bad('date-in-name', cell.text);
  if (cell.kind === 'error') return bad('cell-error', cell.text);
  if (cell.text.trim() === '') return bad(`${what}-missing`, '');
  const found = find(cell.text);
  switch (found.kind) {
    case 'found':
      return good(found.id, changesOf(found.how, what));
    case 'left-out':
      return bad('area-left-out', cell.text);
    case 'ambiguous':
      return bad(`${what}-ambiguous`, cell.text, found.ids);
    case 'unknown':
      return bad(`${what}-unknown`, cell.text, found.near);
  }
}

function changesOf(how: 'id' | 'name' | 'alias' | 'answer', what: 'area' | 'indicator'): readonly Change[] {
  if (how === 'answer') return [`${what}-by-answer`];
  return how === 'alias' ? ['area-by-alias'] : [];
}

/** The period that a cell names, in the project's writing. */
export function readPeriod(cell: RawCell): Part<string> {
  if (cell.kind === 'error') return bad('cell-error', cell.text);
  if (cell.text.trim() === '') return bad('period-missing', '');
  const period = readPrintedPeriod(cell.text);
  if (period === undefined) return bad('period-unreadable', cell.text);
  return good(period, period === cell.text.trim() ? [] : ['period-rewritten']);
}
