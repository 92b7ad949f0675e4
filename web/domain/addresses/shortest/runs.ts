import type { Parity } from '../house-range';
import { bareItem, type ListItem, letteredItem } from './items';
import { BARE, type LetterSet, type StreetHouses } from './street-houses';

/** An item that may end at a number, and what it costs. */
export interface Candidate {
  readonly from: number;
  readonly cost: number;
  readonly item: ListItem;
}

/** One item weighs more than all characters of any list. */
const ITEM = 1_000_000;

const candidate = (item: ListItem): Candidate => ({
  from: item.range.from,
  cost: ITEM + item.text.length,
  item,
});

/** Letters that exist nowhere: a sharp list may not run over letters either. */
const EVERY_LETTER: LetterSet = -1;

/** Tells which items a street allows. */
export interface Runs {
  /** The one item that names the members of a number and nothing else; the number has members. */
  readonly single: (number: number) => Candidate;
  /**
   * Items of at least two numbers that end at `to` and begin after `after`: of the plain ones only the longest, which is
   * never worse than a shorter one (what is left to cover before it costs less, and its first number is no longer).
   */
  readonly endingAt: (to: number, after: number, parity: Parity) => Candidate[];
}

/** Makes the look-up. An item begins and ends at a number that it takes a member in at, and takes in nothing else. */
export function runsOn({ exists, members }: StreetHouses, sharp: boolean): Runs {
  const at = (sets: readonly LetterSet[], n: number): LetterSet => sets[n] ?? 0;
  const hasMember = (n: number): boolean => at(members, n) !== 0;
  /** A plain item may run over a number when all that stands there is a member, or nothing stands there. */
  const isOpen = (n: number): boolean => at(exists, n) === at(members, n) && !(sharp && at(exists, n) === 0);
  const lowest = { all: lowestStarts(1), odd: lowestStarts(2), even: lowestStarts(2) };

  /** For each number the lowest one that an item without letters may come from; the number itself when it is closed. */
  function lowestStarts(step: 1 | 2): number[] {
    const starts: number[] = [];
    for (let n = 0; n < exists.length; n++) {
      const before = n - step;
      starts.push(before >= 1 && isOpen(n) && isOpen(before) ? (starts[before] ?? n) : n);
    }
    return starts;
  }

  const plain = (to: number, after: number, parity: Parity): Candidate[] => {
    if (!isOpen(to)) return [];
    const step = parity === 'all' ? 1 : 2;
    let from = Math.max(lowest[parity][to] ?? to, after + 1);
    if ((to - from) % step !== 0) from++;
    while (from < to && !hasMember(from)) from += step;
    return from < to ? [candidate(bareItem(from, to, parity))] : [];
  };

  const lettered = (to: number, after: number, parity: Parity): Candidate[] => {
    const found: Candidate[] = [];
    const step = parity === 'all' ? 1 : 2;
    let [letters, others, all, common] = [0, 0, 0, EVERY_LETTER];
    for (let n = to; n > after && n >= 1; n -= step) {
      letters |= at(members, n);
      others |= at(exists, n) & ~at(members, n);
      all |= at(exists, n);
      common &= at(exists, n);
      // what does not fit here fits no longer run either
      if (letters & BARE || letters & others || (sharp && letters & ~common)) break;
      if (n < to && hasMember(n))
        found.push(candidate(letteredItem(n, to, parity, letters, sharp ? EVERY_LETTER : all & ~letters)));
    }
    return found;
  };

  return {
    single: (n) => {
      const [all, own] = [at(exists, n), at(members, n)];
      if (all === own) return candidate(bareItem(n, n, 'all'));
      return candidate(letteredItem(n, n, 'all', own, sharp ? EVERY_LETTER : all & ~own));
    },
    endingAt: (to, after, parity) => [...plain(to, after, parity), ...lettered(to, after, parity)],
  };
}
