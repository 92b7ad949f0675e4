import type { Parity } from '../house-range';
import type { ListItem } from './items';
import { digitsOf, type Group, type Runs } from './runs';

/** The last item of a cover: one of a group, or (without group) a single number. */
interface Last {
  readonly from: number;
  readonly group?: Group;
}

/**
 * Names every number that has members with the cheapest set of items, no number by two items.
 *
 * An item of all numbers leaves no room for another over the same stretch, and items of one parity can't reach over it.
 * So the street, read upward, is a sequence of such items and of stretches in which the odd and the even numbers
 * are covered independently of each other. `whole[n]` is the least cost up to number n, `stretch[n]` that of a stretch;
 * both are exact by induction over their last item. Time grows with the square of the highest number.
 */
export function cheapestCover(highest: number, runs: Runs): ListItem[] {
  const whole = new Float64Array(highest + 1);
  /** How a number is reached: by an item of all numbers, or by a stretch after the given number. */
  const lasts: (Last | number)[] = [0];
  const stretches: Stretch[] = [stretchFrom(0, highest, runs)];
  for (let n = 1; n <= highest; n++) {
    if (!runs.hasMember(n)) {
      whole[n] = whole[n - 1] as number;
      lasts.push(0);
      continue;
    }
    let best = Infinity;
    let last: Last | number = 0;
    for (const group of runs.endingAt(n, 'all')) {
      const from = runs.startIn(group, 'all', 0);
      const cost = (whole[from - 1] as number) + group.cost + digitsOf(from);
      if (cost < best) [best, last] = [cost, { from, group }];
    }
    const byItem = best;
    // the latest stretch first: among equals, items of all numbers reach as far up as they can
    for (let i = stretches.length - 1; i >= 0; i--) {
      const { after, costs } = stretches[i] as Stretch;
      const cost = (whole[after] as number) + (costs[n - after] as number);
      if (cost < best) [best, last] = [cost, after];
    }
    whole[n] = best;
    lasts.push(last);
    // a stretch after another stretch is one stretch: only where an item of all numbers ends can a new one help
    if (best === byItem && n < highest) stretches.push(stretchFrom(n, highest, runs));
  }

  const items: ListItem[] = [];
  for (let n = highest; n > 0; ) {
    const last = lasts[n] ?? 0;
    if (!runs.hasMember(n)) n--;
    else if (typeof last === 'number') {
      items.push(...(['odd', 'even'] as const).flatMap((parity) => sideItems(last, n, parity, runs)));
      n = last;
    } else {
      if (last.group) items.push(runs.item(last.group, last.from, n, 'all'));
      n = last.from - 1;
    }
  }
  return items;
}

/** A part of the street in which no item holds odd and even numbers: `costs[k]` is that of its first k numbers. */
interface Stretch {
  readonly after: number;
  readonly costs: Float64Array;
}

function stretchFrom(after: number, highest: number, runs: Runs): Stretch {
  const costs = new Float64Array(highest - after + 1);
  for (const parity of ['odd', 'even'] as const) {
    const side = sideCosts(after, highest, parity, runs);
    for (let k = 1; k < costs.length; k++) costs[k] = (costs[k] as number) + (side[k] as number);
  }
  return { after, costs };
}

const onSide = (n: number, parity: Parity): boolean => (n % 2 === 1) === (parity === 'odd');

/** The least cost of one side of the street, from the number after `after` on. */
function sideCosts(after: number, highest: number, parity: Parity, runs: Runs): Float64Array {
  const side = new Float64Array(highest - after + 1);
  for (let n = after + 1; n <= highest; n++) {
    const before = side[n - after - 1] as number;
    if (!onSide(n, parity) || !runs.hasMember(n)) side[n - after] = before;
    else side[n - after] = lastOnSide(side, after, n, parity, runs).cost;
  }
  return side;
}

/** The cheapest last item of one side up to a number with members. */
function lastOnSide(
  side: Float64Array,
  after: number,
  n: number,
  parity: Parity,
  runs: Runs,
): Last & { readonly cost: number } {
  let cost = (side[n - after - 1] as number) + runs.singleCost(n);
  let [from, chosen]: [number, Group | undefined] = [n, undefined];
  for (const group of runs.endingAt(n, parity)) {
    const start = runs.startIn(group, parity, after);
    if (start === 0) continue;
    const total = (side[start - after - 1] as number) + group.cost + digitsOf(start);
    if (total < cost) [cost, from, chosen] = [total, start, group];
  }
  return { cost, from, ...(chosen && { group: chosen }) };
}

/** The items of one side of a stretch, from its end down. */
function sideItems(after: number, to: number, parity: Parity, runs: Runs): ListItem[] {
  const side = sideCosts(after, to, parity, runs);
  const items: ListItem[] = [];
  for (let n = to; n > after; ) {
    if (!onSide(n, parity) || !runs.hasMember(n)) {
      n--;
      continue;
    }
    const { from, group } = lastOnSide(side, after, n, parity, runs);
    items.push(group ? runs.item(group, from, n, parity) : runs.single(n));
    n = from - 1;
  }
  return items;
}
