import { HIGHEST_NUMBER, HOUSE_LETTERS } from '../house-number';
import type { Bracket, Leaf, Piece } from './pieces';
import type { Problem, Span } from './problems';

/** The house numbers of one item, before any note beside them. */
export interface RangeUnit extends Span {
  readonly kind: 'range';
  readonly from: number;
  readonly to: number;
  /** Capitals in alphabetical order; empty = the numbers themselves. */
  readonly letters: readonly string[];
  /** First piece after the unit. */
  readonly next: number;
}
export interface ListUnit {
  readonly kind: 'list';
  readonly bracket: Bracket;
  readonly next: number;
}
export interface Failure {
  readonly kind: 'failure';
  readonly reason: Problem['reason'];
  readonly piece: Span;
}

/** A failure at a piece. */
export const failure = (reason: Problem['reason'], piece: Span): Failure => ({
  kind: 'failure',
  reason,
  piece,
});

/** The letters `first` to `last` as capitals; undefined when they run backwards. */
export function lettersBetween(first: string, last: string): string[] | undefined {
  const [from, to] = [HOUSE_LETTERS.indexOf(first.toUpperCase()), HOUSE_LETTERS.indexOf(last.toUpperCase())];
  return from < 0 || to < from ? undefined : [...HOUSE_LETTERS.slice(from, to + 1)];
}

/**
 * Reads what an item names, from piece `i` on: "5", "5A", "1-29", "5A-5D", "5A-D", a bracketed list, or, after a single
 * lettered house `previous`, a further letter of it ("5A, B").
 */
export function readUnit(
  item: readonly Piece[],
  i: number,
  previous: number | undefined,
): RangeUnit | ListUnit | Failure {
  const piece = item[i] as Piece;
  if (piece.kind === 'bracket' && piece.isList) return { kind: 'list', bracket: piece, next: i + 1 };
  if (piece.kind === 'number') return readHouses(item, i, piece);
  if (piece.kind === 'letter' && previous !== undefined) return readLetters(item, i, piece, previous, piece);
  return failure(reasonFor(piece), piece);
}

/** Why a piece can't stand where it stands. */
export function reasonFor(piece: Piece): Problem['reason'] {
  if (piece.kind === 'letter') return 'letter-alone';
  if (piece.kind === 'word') return 'unknown-word';
  if (piece.kind === 'dash') return 'dash-without-number';
  if (piece.kind === 'number' || (piece.kind === 'bracket' && piece.isList)) return 'missing-separator';
  if (piece.kind !== 'bracket') return 'unknown-character';
  const inside = piece.inside[0];
  return inside ? reasonFor(inside) : 'bracket-empty';
}

function readHouses(item: readonly Piece[], i: number, first: Leaf): RangeUnit | Failure {
  const start = houseAt(item, i, first);
  if (start.number < 1 || start.number > HIGHEST_NUMBER) return failure('number-out-of-range', first);
  const dash = item[start.next];
  if (dash?.kind !== 'dash') {
    const letters = start.letter ? [start.letter.text.toUpperCase()] : [];
    return { kind: 'range', from: start.number, to: start.number, letters, ...spanOf(item, i, start.next) };
  }
  const after = item[start.next + 1];
  if (after?.kind === 'letter' && start.letter)
    return readLetters(item, start.next - 1, start.letter, start.number, first);
  if (after?.kind !== 'number') return failure('dash-without-number', dash);
  const end = houseAt(item, start.next + 1, after);
  if (end.number < 1 || end.number > HIGHEST_NUMBER) return failure('number-out-of-range', after);
  const whole = { start: first.start, end: item[end.next - 1]?.end ?? after.end };
  if (start.letter && end.letter) {
    if (start.number !== end.number) return failure('letter-range', whole);
    const letters = lettersBetween(start.letter.text, end.letter.text);
    if (!letters) return failure('range-backwards', whole);
    return { kind: 'range', from: start.number, to: start.number, letters, ...spanOf(item, i, end.next) };
  }
  if (start.letter || end.letter) return failure('lettered-range-end', whole);
  if (end.number < start.number) return failure('range-backwards', whole);
  return { kind: 'range', from: start.number, to: end.number, letters: [], ...spanOf(item, i, end.next) };
}

/** A number and the letter right after it; a letter that another letter's list follows is left to its own. */
function houseAt(
  item: readonly Piece[],
  i: number,
  number: Leaf,
): { number: number; letter?: Leaf; next: number } {
  const letter = item[i + 1];
  return letter?.kind === 'letter'
    ? { number: Number(number.text), letter, next: i + 2 }
    : { number: Number(number.text), next: i + 1 };
}

/** "A" or "A-D" at piece `i`, of house `number`. */
function readLetters(
  item: readonly Piece[],
  i: number,
  letter: Leaf,
  number: number,
  first: Span,
): RangeUnit | Failure {
  const last = item[i + 2];
  const isRange = item[i + 1]?.kind === 'dash';
  if (isRange && last?.kind !== 'letter') return failure('dash-without-number', item[i + 1] as Piece);
  const letters = lettersBetween(letter.text, isRange && last?.kind === 'letter' ? last.text : letter.text);
  const next = isRange ? i + 3 : i + 1;
  if (!letters)
    return failure('range-backwards', { start: first.start, end: item[next - 1]?.end ?? letter.end });
  const end = item[next - 1]?.end ?? letter.end;
  return { kind: 'range', from: number, to: number, letters, start: first.start, end, next };
}

const spanOf = (item: readonly Piece[], i: number, next: number): Span & { next: number } => ({
  start: item[i]?.start ?? 0,
  end: item[next - 1]?.end ?? 0,
  next,
});
