import type { HouseRange, Parity } from '../house-range';
import { type LetterSet, letterSet, lettersOf } from './street-houses';

/** One item of a written list, with the words for it. */
export interface ListItem {
  readonly range: HouseRange;
  readonly text: string;
}

const MARKS = { odd: 'ulige numre', even: 'lige numre' } as const;

/** "5", "2-26", "2-26 (lige numre)". */
export function bareItem(from: number, to: number, parity: Parity): ListItem {
  if (from === to) return { range: { from, to, parity: 'all', letters: [] }, text: String(from) };
  const mark = parity === 'all' ? '' : ` (${MARKS[parity]})`;
  return { range: { from, to, parity, letters: [] }, text: `${from}-${to}${mark}` };
}

/**
 * "5A", "5A-C", "5 (a&c)", "28-36 (a&b, lige numre)". `letters` are named; `taken` are the letters that may not be, and
 * between two of those the letters are written as a run when that is shorter.
 */
export function letteredItem(
  from: number,
  to: number,
  parity: Parity,
  letters: LetterSet,
  taken: LetterSet,
): ListItem {
  const runs = letterRuns(lettersOf(letters), taken);
  const named = runs.flatMap((run) => (run.isRange ? lettersBetween(run.first, run.last) : run.letters));
  const range = { from, to, parity: from === to ? ('all' as const) : parity, letters: named };
  const [only, ...others] = runs;
  if (from === to && only && others.length === 0) {
    const last = only.letters.length > 1 && only.last;
    // a single house number may write its letters as a run from two on: "5A-B"
    const all = last ? lettersBetween(only.first, only.last) : only.letters;
    return { range: { ...range, letters: all }, text: `${from}${only.first}${last ? `-${last}` : ''}` };
  }
  const note = noteOf(runs);
  const mark = range.parity === 'all' ? '' : `, ${MARKS[range.parity]}`;
  return { range, text: `${from === to ? from : `${from}-${to}`} (${note}${mark})` };
}

/** "a&b", "a-c&e": the letters of a note. */
const noteOf = (runs: readonly LetterRun[]): string =>
  runs
    .map((run) => (run.isRange ? `${run.first}-${run.last}` : run.letters.join('&')))
    .join('&')
    .toLowerCase();

/** Characters that a note takes for its letters. */
export const noteLength = (letters: LetterSet, taken: LetterSet): number =>
  noteOf(letterRuns(lettersOf(letters), taken)).length;

interface LetterRun {
  readonly first: string;
  readonly last: string;
  readonly letters: readonly string[];
  /** From three letters on a run is shorter than the letters themselves; it may run over letters that are free. */
  readonly isRange: boolean;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ';

const lettersBetween = (first: string, last: string): string[] => [
  ...ALPHABET.slice(ALPHABET.indexOf(first), ALPHABET.indexOf(last) + 1),
];

/** The letters in runs with no taken letter between them. */
function letterRuns(letters: readonly string[], taken: LetterSet): LetterRun[] {
  const runs: string[][] = [];
  for (const letter of letters) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const free =
      before !== undefined && (letterSet(lettersBetween(before, letter).slice(1, -1)) & taken) === 0;
    if (run && free) run.push(letter);
    else runs.push([letter]);
  }
  return runs.map((run) => ({
    first: run[0] ?? '',
    last: run.at(-1) ?? '',
    letters: run,
    isRange: run.length > 2,
  }));
}
