import type { MultiPolygon, Ring, Utm32 } from '../geo/coordinates';
import { intersect } from './clip';
import { ringsOnPlane } from './pieces';
import { originOf, ringArea } from './plane';

/** Area in square metres that two shapes have in common. */
export function overlapArea(one: MultiPolygon<Utm32>, other: MultiPolygon<Utm32>): number {
  let total = 0;
  for (const a of one)
    for (const b of other) {
      if (!boxesMeet(a[0] ?? [], b[0] ?? [])) continue;
      const origin = originOf(a[0] ?? []);
      const common = intersect(ringsOnPlane([a], origin), ringsOnPlane([b], origin));
      total += common.reduce((sum, ring) => sum + ringArea(ring), 0);
    }
  return total / 1e6;
}

function boxesMeet(a: Ring<Utm32>, b: Ring<Utm32>): boolean {
  return ([0, 1] as const).every((axis) => {
    const [as, bs] = [a.map((position) => position[axis]), b.map((position) => position[axis])];
    return Math.min(...as) < Math.max(...bs) && Math.min(...bs) < Math.max(...as);
  });
}
