import { expandToTexts } from '../expand-ranges';
import type { HouseRange, Parity } from '../house-range';
import type { Entry, MarkUse, Reading } from './entries';

/** What an address item would say if a parity mark covered its unmarked neighbours too. */
export interface OtherReading {
  readonly mark: MarkUse;
  /** The unmarked entries that the mark would cover. */
  readonly entries: readonly Entry[];
  /** Their house numbers as read: the mark binds to the item beside it only. */
  readonly asRead: readonly string[];
  /** Their house numbers in the other reading. */
  readonly otherwise: readonly string[];
}

/** An entry as a range of the domain; an unmarked one means all its numbers. */
export const rangeOf = (entry: Entry, mark: Parity | null = entry.mark): HouseRange => ({
  from: entry.from,
  to: entry.to,
  parity: mark ?? 'all',
  letters: entry.letters,
});

/**
 * Every mark whose other reading gives other house numbers. In the other reading a mark after its item covers all
 * unmarked items before it, back to the last marked one; a mark before its item covers the unmarked ones that follow.
 */
export function otherReadings(reading: Reading): OtherReading[] {
  const found: OtherReading[] = [];
  for (const mark of reading.marks) {
    if (mark.parity === 'all') continue;
    const entries = neighbours(reading.entries, mark);
    if (entries.length === 0) continue;
    const asRead = expandToTexts(entries.map((entry) => rangeOf(entry)));
    const otherwise = expandToTexts(entries.map((entry) => rangeOf(entry, mark.parity)));
    // the other reading only ever takes numbers away, so equal counts mean equal numbers
    if (asRead.length !== otherwise.length) found.push({ mark, entries, asRead, otherwise });
  }
  return found;
}

/** The run of unmarked entries beside a mark's own, on the side that the mark would reach over. */
function neighbours(entries: readonly Entry[], mark: MarkUse): Entry[] {
  const step = mark.side === 'after' ? -1 : 1;
  const run: Entry[] = [];
  for (let i = mark.side === 'after' ? mark.firstEntry - 1 : mark.endEntry; ; i += step) {
    const entry = entries[i];
    if (!entry || entry.mark !== null) return step < 0 ? run.reverse() : run;
    run.push(entry);
  }
}
