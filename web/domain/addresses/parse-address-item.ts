import { type Finding, finding, type Place } from '../findings/finding';
import { type HouseRange, hasParity } from './house-range';
import { type Entry, readList } from './list/entries';
import { otherReadings, rangeOf } from './list/other-reading';
import { bracketTree, phrasesOf } from './list/pieces';
import type { Problem, Span } from './list/problems';
import { repeatedHouses } from './list/repeated';
import { splitStreet } from './list/street';
import { type Token, tokensOf } from './list/tokens';

/** What one printed street item says. */
export interface ParsedItem {
  /** As printed; runs of blanks become one. '' when the text has no street. */
  readonly street: string;
  /** In the order of the text. */
  readonly ranges: readonly HouseRange[];
  /** In the order of the text; columns count from 1 in UTF-16 units, from the column of the given place. */
  readonly findings: readonly Finding[];
}

/** A parsed item that also says where its parts stand, for an editor. */
export interface SpannedItem extends ParsedItem {
  /** Where the street's name stands; empty when there is none. */
  readonly streetSpan: Span;
  /** Aligned with `ranges`: the house numbers as written, without their mark. */
  readonly spans: readonly Span[];
}

/**
 * Reads one street item of an official Danish address list, such as
 * "Garnisonsvej 1-3 (ulige numre), 7-19, 31-35(ulige numre) og 30-40 (lige numre)". The grammar stands in
 * `list/entries.ts`, where the street ends in `list/street.ts`.
 *
 * - A parity mark binds to the item beside it only (a bracketed list is one item); an item without a mark means all its
 *   numbers. Where the mark would give other numbers if it covered its unmarked neighbours too: `list-other-parity-reading`.
 * - An item with letters names those lettered houses and not the bare number.
 * - What can't be read gives an error with column and reason, and is left out; nothing is guessed and nothing dropped in
 *   silence: every digit is in the street, in a range, or within the stretch (`unread`, from `unreadColumn`) of a finding.
 * - A single number that contradicts its mark is an error and left out. A range end that its mark excludes
 *   ("2-9 (lige numre)") is a warning: the rest of the range is clear.
 *
 * Takes every string and never throws; time grows in proportion to the length. `place` says where the text stands: its
 * column, when it is a number, is where the text begins.
 */
export function parseAddressItem(text: string, place: Place = {}): ParsedItem {
  const { street, ranges, findings } = parseWithSpans(text, place);
  return { street, ranges, findings };
}

/** As `parseAddressItem`, with the places of street and ranges in the text. */
export function parseWithSpans(text: string, place: Place = {}): SpannedItem {
  const tokens = tokensOf(text);
  const split = splitStreet(text, tokens);
  const { tree, problems } = bracketTree(phrasesOf(tokens.slice(split.body)));
  const reading = readList(tree);
  const findings: Placed[] = [];
  const report = (
    code: Finding['code'],
    at: Span,
    about: Omit<Finding, 'code' | 'level' | 'place'>,
  ): void => {
    const street = split.street === '' ? {} : { street: split.street };
    findings.push({
      start: at.start,
      finding: finding(code, { ...street, ...about, place: placeAt(place, at.start) }),
    });
  };
  const all = [...split.problems, ...problems, ...reading.problems];
  for (const problem of all) reportProblem(text, place, problem, report);
  const kept = reading.entries.filter((entry) => checkMark(text, entry, report));
  if (kept.length === 0 && findings.length === 0) {
    const end = { start: text.trimEnd().length, end: text.trimEnd().length };
    reportProblem(text, place, { reason: 'no-numbers', piece: end, unread: end }, report);
  }
  for (const other of otherReadings(reading)) {
    const values = {
      mark: textAt(text, other.mark),
      ranges: other.entries.map((entry) => textAt(text, entry)).join(', '),
      reading: other.asRead.join(', '),
      other: other.otherwise.join(', '),
    };
    const lost = new Set(other.otherwise);
    report('list-other-parity-reading', other.mark, {
      houseNumbers: other.asRead.filter((house) => !lost.has(house)),
      values,
    });
  }
  const repeated = repeatedHouses(kept);
  if (repeated) report('list-number-repeated', repeated.at, { houseNumbers: repeated.houseNumbers });
  findings.sort((a, b) => a.start - b.start);
  return {
    street: split.street,
    ranges: kept.map((entry) => rangeOf(entry)),
    findings: findings.map((placed) => placed.finding),
    streetSpan: split.street === '' ? { start: 0, end: 0 } : spanOfStreet(tokens, split.body),
    spans: kept.map(({ start, end }) => ({ start, end })),
  };
}

const spanOfStreet = (tokens: readonly Token[], body: number): Span => ({
  start: tokens[0]?.start ?? 0,
  end: tokens[body - 1]?.end ?? 0,
});

interface Placed {
  readonly start: number;
  readonly finding: Finding;
}
type Report = (code: Finding['code'], at: Span, about: Omit<Finding, 'code' | 'level' | 'place'>) => void;

const textAt = (text: string, span: Span): string => text.slice(span.start, span.end);

function placeAt(place: Place, start: number): Place {
  const first = typeof place.column === 'number' ? place.column : 1;
  return { ...place, column: first + start };
}

function reportProblem(text: string, place: Place, problem: Problem, report: Report): void {
  const { reason, piece, unread } = problem;
  const values = {
    text: textAt(text, piece),
    unread: textAt(text, unread),
    unreadColumn: Number(placeAt(place, unread.start).column),
  };
  if (reason === 'number-out-of-range') report('list-number-out-of-range', piece, { values });
  else if (reason === 'range-backwards') report('list-range-backwards', piece, { values });
  else report('list-unreadable', piece, { values: { ...values, reason } });
}

/** Reports a mark that its own numbers contradict; false when nothing of the entry is left. */
function checkMark(text: string, entry: Entry, report: Report): boolean {
  const { from, to, mark } = entry;
  if (mark === null) return true;
  const outside = (from === to ? [from] : [from, to]).filter((number) => !hasParity(number, mark));
  if (outside.length === 0) return true;
  const values = { text: textAt(text, entry), parity: mark };
  report(from === to ? 'list-parity-contradicts' : 'list-range-end-excluded', entry, {
    houseNumbers: outside.map(String),
    values,
  });
  return from !== to;
}
