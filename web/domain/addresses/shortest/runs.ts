import type { Parity } from '../house-range';
import { bareItem, type ListItem, letteredItem, noteLength } from './items';
import { BARE, type LetterSet, type StreetHouses } from './street-houses';

/**
 * Items of at least two numbers that end at one number and differ in their beginning only. The lowest beginning is the best
 * of them: it leaves least to name before it, and its number is no longer.
 */
export interface Group {
  /** The item may begin from `low` to `high`, at a member on its side of the street. */
  readonly low: number;
  readonly high: number;
  readonly isPlain: boolean;
  /** What the item costs without the digits of its first number. */
  readonly cost: number;
}

/** One item weighs more than all characters of any list. */
const ITEM = 1_000_000;
/** Letters that exist nowhere: a sharp list may not run over letters either. */
const EVERY_LETTER: LetterSet = -1;
const MARK = { all: 0, odd: ', ulige numre'.length, even: ', lige numre'.length } as const;

export const digitsOf = (n: number): number => (n < 10 ? 1 : n < 100 ? 2 : 3);

/** Tells which items a street allows. An item begins and ends where it takes a member in, and takes in nothing else. */
export interface Runs {
  readonly hasMember: (n: number) => boolean;
  /** Cost of the one item that names the members of a number. */
  readonly singleCost: (n: number) => number;
  readonly single: (n: number) => ListItem;
  /** Items of several numbers that end at a number: plain ones first. */
  readonly endingAt: (to: number, parity: Parity) => readonly Group[];
  /** The lowest beginning in a group that stands after a number; 0 when there is none. */
  readonly startIn: (group: Group, parity: Parity, after: number) => number;
  readonly item: (group: Group, from: number, to: number, parity: Parity) => ListItem;
}

export function runsOn(street: StreetHouses, sharp: boolean): Runs {
  const { exists, members, highest } = street;
  const at = (sets: readonly LetterSet[], n: number): LetterSet => sets[n] ?? 0;
  const hasMember = (n: number): boolean => at(members, n) !== 0;
  /** A plain item may run over a number when all that stands there is a member, or nothing stands there. */
  const isOpen = (n: number): boolean => at(exists, n) === at(members, n) && !(sharp && at(exists, n) === 0);
  const stepOf = (parity: Parity): 1 | 2 => (parity === 'all' ? 1 : 2);
  const taken = (all: LetterSet, letters: LetterSet): LetterSet => (sharp ? EVERY_LETTER : all & ~letters);

  const single = (n: number): ListItem => {
    const [all, own] = [at(exists, n), at(members, n)];
    return all === own ? bareItem(n, n, 'all') : letteredItem(n, n, 'all', own, taken(all, own));
  };
  const singleCosts = members.map((own, n) => (own === 0 ? 0 : ITEM + single(n).text.length));
  /** For every number the first member from there on, with any step. */
  const next = { 1: nextMembers(street, 1), 2: nextMembers(street, 2) };

  function groupsEndingAt(to: number, parity: Parity): Group[] {
    const step = stepOf(parity);
    const tail = ITEM + 1 + digitsOf(to);
    let low = to;
    if (isOpen(to)) while (low > step && isOpen(low - step)) low -= step;
    const plainCost = tail + (parity === 'all' ? 0 : MARK[parity] + 1);
    const plain: Group[] = low < to ? [{ low, high: to - step, isPlain: true, cost: plainCost }] : [];
    // where a plain item reaches, it is shorter than a lettered one
    return [...plain, ...letteredEndingAt(to, parity, low, tail + 3 + MARK[parity])];
  }

  function letteredEndingAt(to: number, parity: Parity, below: number, fixed: number): Group[] {
    const groups: Group[] = [];
    const step = stepOf(parity);
    let [letters, others, all, common] = [0, 0, 0, EVERY_LETTER];
    let known: { readonly letters: LetterSet; readonly all: LetterSet; readonly cost: number } | undefined;
    for (let n = to; n >= 1; n -= step) {
      letters |= at(members, n);
      others |= at(exists, n) & ~at(members, n);
      all |= at(exists, n);
      common &= at(exists, n);
      // what does not fit here fits no longer run either
      if (letters & BARE || letters & others || (sharp && letters & ~common)) break;
      if (n >= to || (isOpen(to) && n >= below) || !hasMember(n)) continue;
      if (known?.letters !== letters || known.all !== all)
        known = { letters, all, cost: fixed + noteLength(letters, taken(all, letters)) };
      const last = groups.at(-1);
      if (last?.cost === known.cost) groups[groups.length - 1] = { ...last, low: n };
      else groups.push({ low: n, high: n, isPlain: false, cost: known.cost });
    }
    return groups;
  }

  const cache: Record<Parity, (readonly Group[])[]> = { all: [], odd: [], even: [] };
  return {
    hasMember,
    single,
    singleCost: (n) => singleCosts[n] ?? 0,
    endingAt: (to, parity) => {
      const known = cache[parity][to];
      if (known) return known;
      const groups = groupsEndingAt(to, parity);
      cache[parity][to] = groups;
      return groups;
    },
    startIn: ({ low, high }, parity, after) => {
      const step = stepOf(parity);
      let from = Math.max(low, after + 1);
      if (step === 2 && (from - low) % 2 !== 0) from++;
      const start = next[step][from] ?? highest + 1;
      return start <= high ? start : 0;
    },
    item: ({ isPlain }, from, to, parity) => {
      if (isPlain) return bareItem(from, to, parity);
      let [letters, all] = [0, 0];
      for (let n = from; n <= to; n += stepOf(parity)) {
        letters |= at(members, n);
        all |= at(exists, n);
      }
      return letteredItem(from, to, parity, letters, taken(all, letters));
    },
  };
}

/** For every number n the first of n, n + step, n + 2 step … that has members. */
function nextMembers({ members }: StreetHouses, step: number): number[] {
  const next = new Array<number>(members.length).fill(members.length);
  for (let n = members.length - 1; n >= 0; n--) next[n] = members[n] ? n : (next[n + step] ?? members.length);
  return next;
}
