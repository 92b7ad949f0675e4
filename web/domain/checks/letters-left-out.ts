import { rangeContains } from '../addresses/house-range';
import { remarksByStreet } from './by-street';
import { addressesOnStreets } from './on-street';
import { addressAt, type PlanCase, type Remark } from './remark';

/**
 * Houses that a list leaves out by naming others of the same number with their letters: it says 5A and 5B, and the
 * register has 5C, or 5 without a letter (`letters-left-out`, one for each area and street). A house that any area
 * holds is not left out.
 */
export function lettersLeftOut(of: PlanCase): Remark[] {
  const onStreet = addressesOnStreets(of.register);
  const left: Set<number>[] = of.areaIds.map(() => new Set());
  for (const { item, street } of of.resolved) {
    const lettered = item.ranges.filter(({ letters }) => letters.length > 0);
    if (lettered.length === 0) continue;
    for (const index of onStreet(street)) {
      const { house, postcode } = addressAt(of, index);
      if (of.areaOf[index] !== -1 || (item.postcode && item.postcode !== postcode)) continue;
      if (lettered.some((range) => rangeContains({ ...range, letters: [] }, house)))
        left[of.areaIds.indexOf(item.area)]?.add(index);
    }
  }
  return left.flatMap((own, area) => remarksByStreet(of, 'letters-left-out', area, own));
}
