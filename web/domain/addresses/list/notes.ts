import { HOUSE_LETTERS } from '../house-number';
import type { Parity } from '../house-range';
import type { Bracket, Piece } from './pieces';
import type { Span } from './problems';
import { type Failure, failure, lettersBetween, reasonFor } from './units';

/** A parity mark as it stands in the text, with its bracket if it has one. */
export interface MarkAt extends Span {
  readonly parity: Parity;
}

/** What stands in brackets beside house numbers: "(ulige numre)", "(a&b, lige numre)". */
export interface Note {
  readonly kind: 'note';
  readonly marks: readonly MarkAt[];
  readonly letters: readonly string[];
}

/** A mark, bare or alone in a bracket. */
export function markOf(piece: Piece | undefined): MarkAt | undefined {
  const bare = piece?.kind === 'bracket' && piece.inside.length === 1 ? piece.inside[0] : piece;
  return piece && bare?.kind === 'mark'
    ? { parity: bare.parity, start: piece.start, end: piece.end }
    : undefined;
}

/** Reads a bracket without numbers: parity marks and letters, parted by separators. */
export function readNote(bracket: Bracket): Note | Failure {
  const marks: MarkAt[] = [];
  const letters = new Set<string>();
  if (bracket.inside.length === 0) return failure('bracket-empty', bracket);
  let wantsSeparator = false;
  for (let i = 0; i < bracket.inside.length; i++) {
    const piece = bracket.inside[i] as Piece;
    if (piece.kind === 'comma' || piece.kind === 'joiner') {
      wantsSeparator = false;
      continue;
    }
    if (piece.kind === 'mark') marks.push({ parity: piece.parity, start: bracket.start, end: bracket.end });
    else if (piece.kind === 'letter' && !wantsSeparator) {
      const last = bracket.inside[i + 1]?.kind === 'dash' ? bracket.inside[i + 2] : piece;
      if (last?.kind !== 'letter') return failure('dash-without-number', bracket.inside[i + 1] ?? piece);
      const named = lettersBetween(piece.text, last.text);
      if (!named) return failure('range-backwards', { start: piece.start, end: last.end });
      for (const letter of named) letters.add(letter);
      if (last !== piece) i += 2;
      wantsSeparator = true;
    } else return failure(piece.kind === 'letter' ? 'missing-separator' : reasonFor(piece), piece);
  }
  if (marks.length === 0 && letters.size === 0) return failure('bracket-empty', bracket);
  return { kind: 'note', marks, letters: [...HOUSE_LETTERS].filter((letter) => letters.has(letter)) };
}
