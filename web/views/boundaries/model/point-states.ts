import type { PointState } from '../../../map/bench/props';

/**
 * How each address is drawn that is in any area, or was in what the draft is compared with: what came to the draft and what left
 * it first, then whether it is in the area that is being edited. `edited` is a place in the draft's areas, -1 for none.
 */
export function pointStates(
  areaOf: readonly number[],
  held: readonly number[],
  edited: number,
): ReadonlyMap<number, PointState> {
  const states = new Map<number, PointState>();
  for (let i = 0; i < areaOf.length; i++) {
    const [is, was] = [areaOf[i] ?? -1, held[i] ?? -1];
    if (is !== was && is >= 0) states.set(i, 'entered');
    else if (is !== was) states.set(i, 'left');
    else if (is >= 0) states.set(i, is === edited ? 'own' : 'other');
  }
  return states;
}
