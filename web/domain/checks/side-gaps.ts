import { makeRows } from '../boundaries/rows';
import { remarksByStreet } from './by-street';
import type { PlanCase, Remark } from './remark';

/** More addresses than this between two members are another part of the street, not a slip. */
export const LONGEST_GAP = 20;

/**
 * Gaps on a side: addresses that stand between two members of one area on the same side of a street and that no list
 * names (`side-gap`, one for each area and street). Addresses of another area are no gap: that list has claimed them.
 * `told` are addresses that a sharper check has explained already.
 */
export function sideGaps(of: PlanCase, told: ReadonlySet<number>): Remark[] {
  const gaps: Set<number>[] = of.areaIds.map(() => new Set());
  for (const row of makeRows(of.register.addresses)) {
    const lastOf = new Map<number, number>();
    row.forEach((index, at) => {
      const area = of.areaOf[index] ?? -1;
      if (area < 0) return;
      const last = lastOf.get(area);
      if (last !== undefined) {
        const between = row.slice(last + 1, at).filter((one) => of.areaOf[one] === -1);
        if (between.length <= LONGEST_GAP)
          for (const one of between) if (!told.has(one)) gaps[area]?.add(one);
      }
      lastOf.set(area, at);
    });
  }
  return gaps.flatMap((own, area) => remarksByStreet(of, 'side-gap', area, own));
}
