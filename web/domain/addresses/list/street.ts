import type { Problem, Span } from './problems';
import type { Token } from './tokens';

/** Where the street's name ends and its house numbers begin. */
export interface StreetSplit {
  /** Visible text of the name; blanks of any kind become one ordinary blank. */
  readonly street: string;
  /** First token of the house numbers; the number of tokens when there are none. */
  readonly body: number;
  readonly problems: readonly Problem[];
}

/** Words that are no street by themselves: after them a number may be part of the name ("Vej 4"). */
const GENERIC = new Set(
  'vej gade allé alle plads torv sti have række blok bygning opgang afsnit parcel hus'.split(' '),
);
/** Words before an ordinal that belongs to a name: "Kong Christian d. 10. Vej". */
const BEFORE_ORDINAL = new Set(['den', 'd', 'kong', 'christian', 'chr', 'frederik', 'fr']);
/** What a Danish street name is written with. */
const NOT_IN_A_NAME = /[^\p{L}\p{M}0-9\s\u00AD\u200B-\u200D\u2060.'’´`/&\u2010-\u2015-]/u;
const BLANKS = /[\s\u2060\u200B]+/g;
const INVISIBLE = /[\u00AD\u200C\u200D]/g;

/**
 * Parts an address item into street and house numbers. The numbers begin at the first bracket, parity mark
 * or number that does not belong to the name. A number belongs to the name when it stands first ("10. Februar Vej"),
 * is an ordinal of a king ("Christian 10.s Vej"), or stands before a colon ("Vej 4: 2-10"). After a bare generic word
 * ("Vej 4") nobody can tell, so it is reported.
 */
export function splitStreet(text: string, tokens: readonly Token[]): StreetSplit {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last)
    return { street: '', body: 0, problems: [whole('empty', { start: 0, end: text.length })] };
  const all: Span = { start: first.start, end: last.end };
  const colon = nameBeforeColon(tokens);
  const start = colon ?? numbersStart(tokens);
  if (start === 0) return { street: '', body: tokens.length, problems: [whole('no-street', all)] };
  if (colon === undefined && start < tokens.length && isGeneric(tokens, start)) {
    if (!numberBelongsToGeneric(tokens, start)) {
      const street = visible(text.slice(first.start, tokens[start - 1]?.end));
      return { street, body: tokens.length, problems: [whole('street-or-number', all)] };
    }
    return named(text, tokens, start + 1, start + 1);
  }
  const before = tokens[start - 1];
  // a dash or "og" before the first number is no part of the name: a number may be missing there
  if (before?.kind === 'dash' || before?.kind === 'joiner') return named(text, tokens, start - 1, start - 1);
  const end = colon !== undefined || before?.kind === 'comma' || before?.kind === 'colon' ? start - 1 : start;
  return named(text, tokens, end, start);
}

const whole = (reason: Problem['reason'], span: Span): Problem => ({ reason, piece: span, unread: span });

function named(text: string, tokens: readonly Token[], end: number, body: number): StreetSplit {
  const start = tokens[0]?.start ?? 0;
  const raw = text.slice(start, tokens[end - 1]?.end ?? start);
  const wrong = /^[\p{L}0-9]/u.test(raw) ? raw.search(NOT_IN_A_NAME) : 0;
  const problems: Problem[] = [];
  if (wrong >= 0) {
    const width = (raw.codePointAt(wrong) ?? 0) > 0xffff ? 2 : 1;
    const piece = { start: start + wrong, end: start + wrong + width };
    problems.push({
      reason: 'street-character',
      piece,
      unread: { start: piece.start, end: start + raw.length },
    });
  }
  return { street: visible(raw), body, problems };
}

const visible = (raw: string): string => raw.replace(INVISIBLE, '').replace(BLANKS, ' ').trim();

/** Index of the first token of the house numbers; 0 when there is no name before them. */
function numbersStart(tokens: readonly Token[]): number {
  let named = false;
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    if (token.kind === 'open' || token.kind === 'close') return named ? i : 0;
    if (token.kind === 'number') {
      if (named && !isOrdinal(tokens, i)) return i;
      if (!named && next?.kind !== 'dot' && next?.kind !== 'word' && next?.kind !== 'letter') return 0;
    } else if (named && token.kind === 'mark' && next?.kind !== 'word' && next?.kind !== 'letter') return i;
    else if (named && (token.kind === 'noun' || token.kind === 'from') && numberFollows(tokens, i)) return i;
    else if (token.kind === 'word' || token.kind === 'letter') named = true;
  }
  return named ? tokens.length : 0;
}

/** True when a number comes right after "nr.", "numre" or "fra". */
function numberFollows(tokens: readonly Token[], i: number): boolean {
  let next = i + 1;
  while (tokens[next]?.kind === 'dot' || tokens[next]?.kind === 'colon' || tokens[next]?.kind === 'noun')
    next++;
  return tokens[next]?.kind === 'number';
}

const joined = (a: Token | undefined, b: Token | undefined): boolean => !!a && !!b && a.end === b.start;

/** "10.s", "10's", or "10. Vej" after "den", "Christian" and the like. */
function isOrdinal(tokens: readonly Token[], i: number): boolean {
  const [number, point, after] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!joined(number, point)) return false;
  const apostrophe = point?.text === "'" || point?.text === '’';
  if ((point?.kind === 'dot' || apostrophe) && joined(point, after) && after?.text === 's') return true;
  if (point?.kind !== 'dot' || after?.kind !== 'word') return false;
  const before = tokens[i - 1]?.kind === 'dot' ? tokens[i - 2] : tokens[i - 1];
  return BEFORE_ORDINAL.has(before?.text ?? '');
}

const isGeneric = (tokens: readonly Token[], numbers: number): boolean =>
  tokens[numbers]?.kind === 'number' && tokens.slice(0, numbers).every((token) => GENERIC.has(token.text));

/** "Vej 4 (2-10)" and "Vej 4 nr. 2": the numbers come after, so the 4 is part of the name. */
function numberBelongsToGeneric(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next?.kind === 'noun') return numberFollows(tokens, i + 1);
  if (next?.kind !== 'open') return false;
  const close = tokens.findIndex((token, at) => at > i && token.kind === 'close');
  return tokens.slice(i + 2, close < 0 ? tokens.length : close).some((token) => token.kind === 'number');
}

/** Index after the colon of "Vej 4: 2-10"; undefined when no colon ends a name. */
function nameBeforeColon(tokens: readonly Token[]): number | undefined {
  const colon = tokens.findIndex((token) => token.kind === 'colon');
  const next = tokens[colon + 1]?.kind;
  if (
    colon < 1 ||
    (next !== 'number' && next !== 'open' && next !== 'mark' && next !== 'noun' && next !== 'from')
  )
    return undefined;
  let named = false;
  for (let i = 0; i < colon; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'word' || token.kind === 'letter') named = true;
    else if (token.kind === 'open' || token.kind === 'close' || token.kind === 'comma') return undefined;
    else if (token.kind === 'number' && i > 0 && i < colon - 1 && !isOrdinal(tokens, i)) return undefined;
    else if (i === colon - 1 && token.kind !== 'number' && token.kind !== 'dot') return undefined;
  }
  return named ? colon + 1 : undefined;
}
