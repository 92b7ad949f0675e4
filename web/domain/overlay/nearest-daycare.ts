import { distance, type Utm32 } from '../geo/coordinates';
import type { PlacePoint } from './distance-to-school';
import { spreadOf } from './spread';
import type { DaycareDistance, NearestDaycare } from './types';

/**
 * The daycare nearest to an area: the one with the smallest median straight distance from its addresses ("fugleflugt",
 * on the plane of EPSG:25832). For an area of scattered departments that one figure says little, so each address's own
 * nearest daycare is given beside it. Ties go to the name that comes first. A daycare that stands closer is not the
 * same as the one a child attends: places are allocated by the municipality.
 */
export function nearestDaycare(members: readonly Utm32[], daycares: readonly PlacePoint[]): NearestDaycare {
  const ordered = [...daycares].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const nearestFor = new Array<number>(ordered.length).fill(0);
  const own: number[] = [];
  for (const position of members) {
    let best = Number.POSITIVE_INFINITY;
    let bestIndex = -1;
    for (const [i, daycare] of ordered.entries()) {
      const metres = distance(position, daycare.position);
      if (metres < best) {
        best = metres;
        bestIndex = i;
      }
    }
    if (bestIndex < 0) continue;
    nearestFor[bestIndex] = (nearestFor[bestIndex] ?? 0) + 1;
    own.push(best);
  }
  const all: DaycareDistance[] = [];
  for (const [i, daycare] of ordered.entries()) {
    const spread = spreadOf(members.map((position) => distance(position, daycare.position)));
    if (spread)
      all.push({
        name: daycare.name,
        spread,
        nearestFor: nearestFor[i] ?? 0,
        precision: daycare.precision,
        assumed: daycare.assumed,
      });
  }
  const byMedian = [...all].sort((a, b) => a.spread.median - b.spread.median);
  return {
    nearest: byMedian[0] ?? null,
    perAddress: all.filter((one) => one.nearestFor > 0).sort((a, b) => b.nearestFor - a.nearestFor),
    own: spreadOf(own),
  };
}
