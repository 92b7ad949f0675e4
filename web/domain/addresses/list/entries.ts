import type { Parity } from '../house-range';
import { type MarkAt, markOf, readNote } from './notes';
import type { Piece } from './pieces';
import type { Problem, Span } from './problems';
import { type Failure, failure, type ListUnit, type RangeUnit, readUnit, reasonFor } from './units';

/** House numbers as one printed item names them; `mark` is null when no parity stands beside it. */
export interface Entry extends Span {
  readonly from: number;
  readonly to: number;
  readonly letters: readonly string[];
  readonly mark: Parity | null;
}

/** A parity mark, and the entries `first` up to but not including `end` that it stands beside. */
export interface MarkUse extends MarkAt {
  readonly side: 'before' | 'after';
  readonly firstEntry: number;
  readonly endEntry: number;
}

/** What was read, over all brackets in the order of the text. */
export interface Reading {
  readonly entries: Entry[];
  readonly marks: MarkUse[];
  readonly problems: Problem[];
}

/**
 * Reads a list of items parted by comma, semicolon, "og", "samt", "+" or "&":
 *
 *     list  := item { separator item }
 *     item  := { mark } unit { note }  |  mark          a mark alone at the end belongs to the item before it
 *     unit  := house [ dash house ]  |  letter [ dash letter ]  |  "(" list ")"
 *     note  := mark  |  "(" ( mark | letter [ dash letter ] ) { separator … } ")"
 *     house := number [ letter ]
 *
 * An item that does not fit is left out as a whole and reported; the others are read.
 */
export function readList(pieces: readonly Piece[], into?: Reading): Reading {
  const reading = into ?? { entries: [], marks: [], problems: [] };
  const lastContent = pieces.findLastIndex((piece) => piece.kind !== 'comma');
  let item: Piece[] = [];
  let previous: Previous = { first: 0, count: 0, separator: 'comma' };
  const finish = (separator: Previous['separator'], isLast: boolean): void => {
    const first = reading.entries.length;
    const late = isLast && previous.separator === 'comma' && lateMark(reading, item, previous);
    if (!late) readItem(reading, item, previous);
    previous = { first, count: reading.entries.length - first, separator };
    item = [];
  };
  for (const [i, piece] of pieces.entries()) {
    if (piece.kind !== 'comma' && piece.kind !== 'joiner') {
      item.push(piece);
      continue;
    }
    // Commas that end the list and one before "og" lose nothing; any other may hide a lost number.
    const commaBefore = pieces[i - 1]?.kind === 'comma' && previous.separator === 'comma';
    const harmless = item.length > 0 || (piece.kind === 'comma' ? i > lastContent : commaBefore);
    if (!harmless || (piece.kind === 'joiner' && i >= lastContent))
      reading.problems.push({ reason: 'nothing-between', piece, unread: piece });
    if (item.length > 0) finish(piece.kind, i >= lastContent);
    else previous = { ...previous, separator: piece.kind };
  }
  if (item.length > 0) finish('comma', true);
  return reading;
}

interface Previous {
  readonly first: number;
  readonly count: number;
  readonly separator: 'comma' | 'joiner';
}

/** "1-41, ulige numre": a mark that stands alone at the end belongs to the one unmarked item before it. */
function lateMark(reading: Reading, item: readonly Piece[], previous: Previous): boolean {
  const mark = item.length === 1 ? markOf(item[0]) : undefined;
  const entry = reading.entries[previous.first];
  if (!mark || previous.count !== 1 || !entry || entry.mark !== null) return false;
  reading.entries[previous.first] = { ...entry, mark: mark.parity };
  reading.marks.push({ ...mark, side: 'after', firstEntry: previous.first, endEntry: previous.first + 1 });
  return true;
}

/** The number whose further letter may follow: that of one lettered house just before ("5A, B"). */
function letteredBefore(reading: Reading, previous: Previous): number | undefined {
  const entry = previous.count === 1 ? reading.entries[previous.first] : undefined;
  return entry && entry.from === entry.to && entry.letters.length > 0 ? entry.from : undefined;
}

interface Understood {
  readonly kind: 'understood';
  readonly unit: RangeUnit | ListUnit;
  readonly marks: readonly (MarkAt & { readonly side: 'before' | 'after' })[];
}

function readItem(reading: Reading, item: readonly Piece[], previous: Previous): void {
  const read = understand(item, letteredBefore(reading, previous));
  if (read.kind === 'failure') {
    const unread = { start: item[0]?.start ?? 0, end: item.at(-1)?.end ?? 0 };
    reading.problems.push({ reason: read.reason, piece: read.piece, unread });
    return;
  }
  const { unit, marks } = read;
  const parity = marks[0]?.parity ?? null;
  const firstEntry = reading.entries.length;
  if (unit.kind === 'list') {
    readList(unit.bracket.inside, reading);
    for (let i = firstEntry; i < reading.entries.length; i++) {
      const entry = reading.entries[i] as Entry;
      if (entry.mark === null) reading.entries[i] = { ...entry, mark: parity };
    }
  } else {
    const { from, to, letters, start, end } = unit;
    reading.entries.push({ from, to, letters, mark: parity, start, end });
  }
  const endEntry = reading.entries.length;
  if (endEntry > firstEntry) for (const mark of marks) reading.marks.push({ ...mark, firstEntry, endEntry });
}

/** Fits one item into the grammar, or says where it does not fit. */
function understand(item: readonly Piece[], lettered: number | undefined): Understood | Failure {
  const marks: (MarkAt & { side: 'before' | 'after' })[] = [];
  let i = 0;
  for (let mark = markOf(item[0]); mark; mark = markOf(item[i])) {
    marks.push({ ...mark, side: 'before' });
    i++;
  }
  if (i === item.length) return failure('mark-alone', item[0] as Piece);
  let unit = readUnit(item, i, lettered);
  if (unit.kind === 'failure') return unit;
  for (i = unit.next; i < item.length; i++) {
    const piece = item[i] as Piece;
    if (piece.kind !== 'mark' && (piece.kind !== 'bracket' || piece.isList)) {
      const reason = reasonFor(piece);
      const between = reason === 'missing-separator' && marks.some((mark) => mark.side === 'after');
      return failure(between ? 'mark-between' : reason, piece);
    }
    const mark = markOf(piece);
    if (mark) {
      marks.push({ ...mark, side: 'after' });
      continue;
    }
    const note = piece.kind === 'bracket' ? readNote(piece) : failure('unknown-character', piece);
    if (note.kind === 'failure') return note;
    for (const one of note.marks) marks.push({ ...one, side: 'after' });
    if (note.letters.length === 0) continue;
    if (unit.kind === 'list' || unit.letters.length > 0) return failure('letter-alone', piece);
    unit = { ...unit, letters: note.letters, end: piece.end };
  }
  const other = marks.find((mark) => mark.parity !== marks[0]?.parity);
  return other ? failure('two-marks', other) : { kind: 'understood', unit, marks };
}
