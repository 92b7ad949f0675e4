import type { MissingReason } from '../figures/missing';
import type { Qualifier } from '../figures/observation';

export type DecimalSign = ',' | '.';

/** What had to be taken off a number before it was one. */
export type NumberChange =
  | 'blanks-removed'
  | 'percent-sign-removed'
  | 'apostrophe-removed'
  | 'qualifier-from-text';

export type PrintedNumber =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly qualifier: Qualifier;
      readonly percentSign: boolean;
      readonly changes: readonly NumberChange[];
    }
  | { readonly kind: 'mark'; readonly reason: MissingReason }
  | { readonly kind: 'empty' }
  | { readonly kind: 'bad'; readonly why: 'not-a-number' | 'number-ambiguous' | 'decimal-mixed' | 'dash' };

/** What offices of statistics write in place of a figure (Danmarks Statistik's signs). A dash may be zero or nothing. */
const MARKS: ReadonlyMap<string, MissingReason> = new Map([
  ['..', 'withheld-at-source'],
  ['.', 'not-applicable'],
  ['…', 'not-delivered'],
  ['...', 'not-delivered'],
]);
const DASHES = /^[-–—−]$/;

/** Words and signs before a number that say how exact it is. */
const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:ca\.?|cirka|omkring|approx\.?|about)\s*/i, 'approx'],
  [/^(?:≥|>=|mindst|at least)\s*/i, 'at-least'],
  [/^(?:≤|<=|højst|at most)\s*/i, 'at-most'],
  [/^(?:>|over|mere end|more than)\s*/i, 'more-than'],
  [/^(?:<|under|mindre end|less than)\s*/i, 'less-than'],
];

const BLANKS = /[\s\u00a0\u2007\u2009\u202f]/gu;
/** Digits in threes with a blank between: "1 270 000". */
const BLANK_THOUSANDS = /^([-+]?\d{1,3})((?:[\s\u00a0\u2007\u2009\u202f]\d{3})+)(?=[.,]|$)/u;

const PLAIN = /^[-+]?\d+$/;
const FORMS: Readonly<Record<DecimalSign, RegExp>> = {
  ',': /^[-+]?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/,
  '.': /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/,
};

/**
 * What one text says about the decimal sign of its file: the sign, or '' when it says nothing. "1.270" may be a thousand or a
 * little over one and says nothing; "43,4", "1.270,5" and "1.270.000" do.
 */
export function decimalEvidence(text: string): DecimalSign | '' {
  const bare = stripped(text).text;
  const match = /^[-+]?\d[\d.,]*$/.exec(bare);
  if (!match) return '';
  const signs = [...bare.matchAll(/[.,]/g)].map(([sign]) => sign as DecimalSign);
  const [first] = signs;
  const last = signs.at(-1);
  if (!first || !last) return '';
  if (first !== last) return last;
  if (signs.length > 1) return other(first);
  const [whole = '', decimals = ''] = bare.replace(/^[-+]/, '').split(first);
  return decimals.length !== 3 || whole.length > 3 || whole === '0' ? first : '';
}

/** The decimal sign that a file's numbers agree on; `mixed` when they do not. */
export function decimalSign(texts: Iterable<string>): {
  readonly sign: DecimalSign | '';
  readonly mixed: boolean;
} {
  const found = new Set<DecimalSign>();
  for (const text of texts) {
    const evidence = decimalEvidence(text);
    if (evidence) found.add(evidence);
  }
  const [sign = ''] = found;
  return found.size > 1 ? { sign: '', mixed: true } : { sign, mixed: false };
}

/**
 * Reads a number as a person typed it. Without a known sign only what can be read in one way is read; with one, a number that
 * can only have the other sign is refused, because it is a slip in either reading.
 */
export function readPrintedNumber(
  text: string,
  { sign, mixed }: { readonly sign: DecimalSign | ''; readonly mixed: boolean },
): PrintedNumber {
  const trimmed = text.replace(/^[\s\u00a0]+|[\s\u00a0]+$/gu, '');
  if (trimmed === '') return { kind: 'empty' };
  const mark = MARKS.get(trimmed);
  if (mark) return { kind: 'mark', reason: mark };
  if (DASHES.test(trimmed)) return { kind: 'bad', why: 'dash' };
  const { text: bare, qualifier, percentSign, changes } = stripped(text);
  const number = (value: number): PrintedNumber =>
    Number.isFinite(value) && digitsOf(bare).length <= MOST_DIGITS
      ? { kind: 'number', value, qualifier, percentSign, changes }
      : { kind: 'bad', why: 'not-a-number' };
  if (PLAIN.test(bare)) return number(Number(bare));
  if (!FORMS[','].test(bare) && !FORMS['.'].test(bare)) return { kind: 'bad', why: 'not-a-number' };
  if (mixed) return { kind: 'bad', why: 'decimal-mixed' };
  if (sign === '') return { kind: 'bad', why: 'number-ambiguous' };
  if (!FORMS[sign].test(bare)) return { kind: 'bad', why: 'decimal-mixed' };
  return number(Number(bare.replaceAll(other(sign), '').replace(',', '.')));
}

/** More digits than a number holds without becoming another one; no statistic has so many. */
const MOST_DIGITS = 15;
const digitsOf = (text: string): string => text.replace(/\D/g, '').replace(/^0+|0+$/g, '');

const other = (sign: DecimalSign): DecimalSign => (sign === ',' ? '.' : ',');

/** A number's text without what may stand around it, and what that was. */
function stripped(text: string): {
  readonly text: string;
  readonly qualifier: Qualifier;
  readonly percentSign: boolean;
  readonly changes: readonly NumberChange[];
} {
  const changes: NumberChange[] = [];
  let bare = text.trim();
  if (/^['’]/.test(bare)) {
    bare = bare.slice(1).trim();
    changes.push('apostrophe-removed');
  }
  let qualifier: Qualifier = '';
  for (const [before, means] of BEFORE) {
    if (qualifier !== '' || !before.test(bare)) continue;
    bare = bare.replace(before, '');
    qualifier = means;
    changes.push('qualifier-from-text');
  }
  const percentSign = /(?:%|pct\.?)$/i.test(bare);
  if (percentSign) {
    bare = bare.replace(/\s*(?:%|pct\.?)$/i, '');
    changes.push('percent-sign-removed');
  }
  bare = bare.replace(/^[−–]/, '-');
  const joined = bare.replace(BLANK_THOUSANDS, (all) => all.replace(BLANKS, ''));
  if (joined !== bare || text !== text.trim()) changes.push('blanks-removed');
  return { text: joined, qualifier, percentSign, changes };
}
