import type { Parity } from '../house-range';
import type { Problem, Span } from './problems';
import type { Token } from './tokens';

/** A piece of the house numbers once the words around them are understood. */
export interface Leaf extends Span {
  readonly kind: 'number' | 'letter' | 'word' | 'dash' | 'comma' | 'joiner' | 'open' | 'close' | 'other';
  readonly text: string;
}
/** "lige numre", "ulige nr.", "alle numre", "lige og ulige numre". */
export interface Mark extends Span {
  readonly kind: 'mark';
  readonly parity: Parity;
}
export interface Bracket extends Span {
  readonly kind: 'bracket';
  readonly inside: readonly Piece[];
  /** True when a number stands inside: then it is a list, otherwise a note on what stands beside it. */
  readonly isList: boolean;
}
export type Piece = Leaf | Mark | Bracket;

/** Official lists nest two deep; deeper than this is a mistake in typing. */
const DEEPEST = 4;
const ABBREVIATIONS = new Set(['nr', 'no', 'husnr']);

/**
 * Understands the small words: joins "ulige" + "numre" to one mark, takes "nr." and "fra" before a number away, reads
 * "til og med" as a dash and a full stop between items as a comma. Everything else stays as it is.
 */
export function phrasesOf(tokens: readonly Token[]): (Leaf | Mark)[] {
  const pieces: (Leaf | Mark)[] = [];
  let i = 0;
  const kindAt = (at: number) => tokens[at]?.kind;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    const { start, kind, text } = token;
    i++;
    if (kind === 'mark' || (text === 'alle' && kindAt(i) === 'noun')) {
      i = afterNoun(tokens, i);
      const parity = text === 'lige' ? 'even' : text === 'ulige' ? 'odd' : 'all';
      pieces.push({ kind: 'mark', parity, start, end: tokens[i - 1]?.end ?? token.end });
      if (kindAt(i) === 'colon') i++;
    } else if (kind === 'noun' || kind === 'from') {
      const after = kind === 'noun' ? afterNoun(tokens, i - 1) : i;
      if (
        kindAt(after) === 'number' ||
        kindAt(after) === 'from' ||
        (kind === 'from' && kindAt(after) === 'noun')
      )
        i = after;
      else pieces.push({ kind: 'word', text, start, end: token.end });
    } else if (kind === 'dash' && text === 'til' && kindAt(i) === 'joiner' && tokens[i + 1]?.text === 'med') {
      pieces.push({ kind, text, start, end: tokens[i + 1]?.end ?? token.end });
      i += 2;
    } else if (kind === 'dot') {
      const reads = dotReads(token, tokens[i]);
      if (reads !== 'nothing') pieces.push({ kind: reads, text, start, end: token.end });
    } else pieces.push({ kind: kind === 'colon' ? 'other' : kind, text, start, end: token.end });
  }
  return joinMarks(pieces);
}

/** Index after "numre", or "nr" with its full stop. */
function afterNoun(tokens: readonly Token[], i: number): number {
  const noun = tokens[i];
  if (noun?.kind !== 'noun') return i;
  return tokens[i + 1]?.kind === 'dot' && ABBREVIATIONS.has(noun.text) ? i + 2 : i + 1;
}

/** A full stop ends the text or an item; inside an item it is a character that nobody can read. */
function dotReads(dot: Token, next: Token | undefined): 'nothing' | 'comma' | 'other' {
  if (!next || next.kind === 'close' || next.kind === 'comma') return 'nothing';
  if (next.start === dot.end) return 'other';
  if (next.kind === 'joiner') return 'nothing';
  const opens = ['number', 'mark', 'open', 'noun', 'from'];
  return opens.includes(next.kind) ? 'comma' : 'other';
}

/** "lige og ulige numre" is one mark for all numbers, unless each half has a range of its own beside it. */
function joinMarks(pieces: readonly (Leaf | Mark)[]): (Leaf | Mark)[] {
  const joined: (Leaf | Mark)[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const [first, between, second] = [pieces[i], pieces[i + 1], pieces[i + 2]];
    if (!first) break;
    const pair = first.kind === 'mark' && between?.kind === 'joiner' && second?.kind === 'mark';
    if (!pair || first.parity === second.parity) {
      joined.push(first);
      continue;
    }
    const before = joined.at(-1)?.kind;
    const after = pieces[i + 3]?.kind;
    const eachHasItsOwn =
      (before === 'number' || before === 'letter' || before === 'close') &&
      (after === 'number' || after === 'open');
    if (eachHasItsOwn) joined.push(first);
    else {
      joined.push({ kind: 'mark', parity: 'all', start: first.start, end: second.end });
      i += 2;
    }
  }
  return joined;
}

/** Builds the tree of brackets. A bracket that is never closed ends with the text, and is reported. */
export function bracketTree(pieces: readonly (Leaf | Mark)[]): { tree: Piece[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const tree: Piece[] = [];
  const open: { at: Leaf; inside: Piece[] }[] = [];
  const close = (end: number): void => {
    const bracket = open.pop();
    if (!bracket) return;
    const { inside } = bracket;
    const isList = inside.some(
      (piece) => piece.kind === 'number' || (piece.kind === 'bracket' && piece.isList),
    );
    (open.at(-1)?.inside ?? tree).push({ kind: 'bracket', start: bracket.at.start, end, inside, isList });
  };
  const lastEnd = pieces.at(-1)?.end ?? 0;
  for (const piece of pieces) {
    if (piece.kind === 'open') {
      if (open.length === DEEPEST) {
        const unread = { start: piece.start, end: lastEnd };
        problems.push({ reason: 'bracket-too-deep', piece: { start: piece.start, end: piece.end }, unread });
        while (open.length > 0 && open.at(-1)?.inside.length === 0) open.pop();
        while (open.length > 0) close(piece.start);
        return { tree, problems };
      }
      open.push({ at: piece, inside: [] });
    } else if (piece.kind === 'close') {
      if (open.length > 0) close(piece.end);
      else problems.push({ reason: 'bracket-not-opened', piece, unread: piece });
    } else (open.at(-1)?.inside ?? tree).push(piece);
  }
  for (const { at } of open) problems.push({ reason: 'bracket-not-closed', piece: at, unread: at });
  while (open.length > 0) close(lastEnd);
  return { tree, problems };
}
