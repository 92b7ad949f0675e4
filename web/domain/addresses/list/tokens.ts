/** What a piece of an address item is. `mark` says lige, ulige or alle; `noun` says numre, nr. and the like. */
export type TokenKind =
  | 'number'
  | 'letter'
  | 'word'
  | 'mark'
  | 'noun'
  | 'from'
  | 'dash'
  | 'comma'
  | 'joiner'
  | 'dot'
  | 'colon'
  | 'open'
  | 'close'
  | 'other';

/** A piece of the text, from `start` up to but not including `end` (UTF-16 units from 0). */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** The piece in lower case. */
  readonly text: string;
}

// Blanks of every kind, also the ones without width that come along when text is copied from a PDF.
const BLANK = '[\\s\\u00AD\\u200B-\\u200D\\u2060]+';
const DASH = '[-\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]';
/** Patterns of the kinds, tried in this order; the last takes any character. */
const PATTERNS: readonly (readonly [TokenKind, string])[] = [
  ['number', '[0-9]+'],
  ['word', '\\p{L}[\\p{L}\\p{M}]*'],
  ['dash', DASH],
  ['comma', '[,;]'],
  ['joiner', '[+&]'],
  ['dot', '\\.'],
  ['colon', ':'],
  ['open', '[([]'],
  ['close', '[)\\]]'],
  ['other', '[^]'],
];
const SCANNER = new RegExp(`${BLANK}|${PATTERNS.map(([, pattern]) => `(${pattern})`).join('|')}`, 'uy');
const REST_OF_WORD = /[\p{L}\p{M}0-9]+/uy;
const DIGIT = /[0-9]/;

const KEYWORDS: Readonly<Record<string, TokenKind>> = {
  lige: 'mark',
  ulige: 'mark',
  nr: 'noun',
  no: 'noun',
  nummer: 'noun',
  numre: 'noun',
  numrene: 'noun',
  husnr: 'noun',
  husnummer: 'noun',
  husnumre: 'noun',
  husnumrene: 'noun',
  og: 'joiner',
  samt: 'joiner',
  til: 'dash',
  fra: 'from',
};

/** One capital or small letter that a house may carry. */
const HOUSE_LETTER = /^[a-zæøå]$/;

/**
 * Cuts the text of an address item into pieces; blanks are left out, nothing else is. Takes every string,
 * in time proportional to its length. Digits other than 0-9 are `other`, so that nobody reads them by accident.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    SCANNER.lastIndex = at;
    const match = SCANNER.exec(text);
    if (!match) break; // cannot happen: the last alternative takes any character
    const start = at;
    at = SCANNER.lastIndex;
    const found = PATTERNS.findIndex((_, i) => match[i + 1] !== undefined);
    let kind = PATTERNS[found]?.[0];
    if (!kind) continue;
    let piece = text.slice(start, at).toLowerCase();
    if (kind === 'word') {
      const known = Object.hasOwn(KEYWORDS, piece) ? KEYWORDS[piece] : undefined;
      if (known) kind = known;
      else if (DIGIT.test(text.charAt(at))) {
        // "Pakhus32" and "A5" are one word; "nr5" and "lige2" above are two pieces
        REST_OF_WORD.lastIndex = at;
        REST_OF_WORD.exec(text);
        at = REST_OF_WORD.lastIndex;
        piece = text.slice(start, at).toLowerCase();
      } else if (HOUSE_LETTER.test(piece)) kind = 'letter';
    }
    tokens.push({ kind, start, end: at, text: piece });
  }
  return tokens;
}
