import Flatbush from 'flatbush';
import { remarksByStreet } from './by-street';
import { addressAt, boundaryOf, type PlanCase, type Remark } from './remark';
import { isSurrounded, SIGHT } from './surrounded';

/**
 * Addresses that an area surrounds and that no list names (`address-enclosed`, one for each area and street): in a hole of
 * its boundary, or with the area in sight in every direction. `told` are addresses that another check has explained already.
 * Nothing is said while there are no boundaries.
 */
export function enclosedAddresses(of: PlanCase, told: ReadonlySet<number>): Remark[] {
  const { addresses } = of.register;
  if (addresses.length === 0) return [];
  const index = new Flatbush(addresses.length);
  for (const { position } of addresses) index.add(position[0], position[1]);
  index.finish();
  return of.areaIds.flatMap((_, area) => {
    const shape = boundaryOf(of, area)?.shape ?? [];
    const near = new Set(
      shape.flatMap(([outer = []]) => {
        const easts = outer.map(([east]) => east);
        const norths = outer.map(([, north]) => north);
        return index.search(
          Math.min(...easts) - SIGHT,
          Math.min(...norths) - SIGHT,
          Math.max(...easts) + SIGHT,
          Math.max(...norths) + SIGHT,
          (i) => of.areaOf[i] === -1 && !told.has(i),
        );
      }),
    );
    const own = [...near].filter((i) => isSurrounded(shape, addressAt(of, i).position));
    return remarksByStreet(of, 'address-enclosed', area, own);
  });
}
