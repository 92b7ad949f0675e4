import type { Parity } from '../house-range';
import type { ListItem } from './items';
import type { Candidate, Runs } from './runs';

/**
 * Names every number that has members with the cheapest set of items, no number by two items.
 *
 * An item of all numbers (A) leaves no room for another over the same stretch, and items of one parity can't reach over
 * it. So the street, read upward, is a sequence of A items and of stretches in which the odd and the even numbers are
 * covered independently of each other. `whole[n]` is the least cost up to number n, `stretch(x)[n]` that of the stretch
 * from x + 1 to n; both are exact by induction over their last item. Time grows with the square of the highest number.
 */
export function cheapestCover(highest: number, hasMember: (n: number) => boolean, runs: Runs): ListItem[] {
  /** Least cost up to each number, and how it is reached: by an A item, or by a stretch that begins after `after`. */
  const whole: { cost: number; last?: Candidate; after?: number }[] = [{ cost: 0 }];
  const stretches: Stretch[] = [stretchFrom(0, highest, hasMember, runs)];
  for (let n = 1; n <= highest; n++) {
    if (!hasMember(n)) {
      whole.push({ ...(whole[n - 1] ?? { cost: 0 }) });
      continue;
    }
    let best: (typeof whole)[number] = { cost: Infinity };
    for (const last of runs.endingAt(n, 0, 'all')) {
      const cost = (whole[last.from - 1]?.cost ?? 0) + last.cost;
      if (cost < best.cost) best = { cost, last };
    }
    const byItem = best.cost;
    // the latest stretch first: among equals, items of all numbers reach as far up as they can
    for (let i = stretches.length - 1; i >= 0; i--) {
      const stretch = stretches[i] as Stretch;
      const cost = (whole[stretch.after]?.cost ?? 0) + stretch.costTo(n);
      if (cost < best.cost) best = { cost, after: stretch.after };
    }
    whole.push(best);
    // a stretch after another stretch is one stretch: only where an A item ends can a new one help
    if (best.cost === byItem && n < highest) stretches.push(stretchFrom(n, highest, hasMember, runs));
  }

  const items: ListItem[] = [];
  for (let n = highest; n > 0; ) {
    if (!hasMember(n)) {
      n--;
      continue;
    }
    const { last, after = 0 } = whole[n] ?? { cost: 0 };
    if (last) items.push(last.item);
    else items.push(...(stretches.find((stretch) => stretch.after === after)?.itemsTo(n) ?? []));
    n = last ? last.from - 1 : after;
  }
  return items;
}

/** A part of the street, after a number, in which no item holds odd and even numbers. */
interface Stretch {
  readonly after: number;
  readonly costTo: (n: number) => number;
  readonly itemsTo: (n: number) => ListItem[];
}

function stretchFrom(after: number, highest: number, hasMember: (n: number) => boolean, runs: Runs): Stretch {
  const sides = [sideFrom('odd'), sideFrom('even')] as const;

  /** One side of the street: for each of its numbers the least cost up to it and the last item. */
  function sideFrom(parity: Exclude<Parity, 'all'>): { cost: number; last?: Candidate }[] {
    const side: { cost: number; last?: Candidate }[] = [];
    const isOdd = parity === 'odd';
    for (let n = after + 1; n <= highest; n++) {
      const before = side[n - after - 2] ?? { cost: 0 };
      if ((n % 2 === 1) !== isOdd || !hasMember(n)) {
        side.push({ cost: before.cost });
        continue;
      }
      let best: { cost: number; last?: Candidate } = { cost: Infinity };
      for (const last of [runs.single(n), ...runs.endingAt(n, after, parity)]) {
        const cost = (side[last.from - after - 2]?.cost ?? 0) + last.cost;
        if (cost < best.cost) best = { cost, last };
      }
      side.push(best);
    }
    return side;
  }

  return {
    after,
    costTo: (n) => sides.reduce((sum, side) => sum + (side[n - after - 1]?.cost ?? 0), 0),
    itemsTo: (to) =>
      sides.flatMap((side) => {
        const items: ListItem[] = [];
        for (let n = to; n > after; ) {
          const last = side[n - after - 1]?.last;
          if (last) items.push(last.item);
          n = last ? last.from - 1 : n - 1;
        }
        return items;
      }),
  };
}
