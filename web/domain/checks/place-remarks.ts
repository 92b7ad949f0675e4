import { formatHouseNumber } from '../addresses/house-number';
import { finding } from '../findings/finding';
import { byHouse, byStreet, housesOf, remarksByStreet } from './by-street';
import { addressAt, type PlanCase, type Remark } from './remark';

/** Members that stand at one point with addresses outside their area: one remark for each area and street. */
export function sharedPoints(of: PlanCase): Remark[] {
  const points = of.boundaries?.sharedPoints ?? [];
  return of.areaIds.flatMap((id, area) => {
    const own = points.filter((point) => point.area === area);
    return [...byStreet(of, new Set(own.map(({ member }) => member)))].map(([street, members]): Remark => {
      const others = byHouse(
        of,
        own.filter(({ member }) => members.includes(member)).map(({ other }) => other),
      );
      const named = others.map((index) => {
        const { street: name, house } = addressAt(of, index);
        return `${name} ${formatHouseNumber(house)}`;
      });
      return {
        finding: finding('members-and-others-share-point', {
          plan: of.plan,
          area: id,
          street,
          houseNumbers: housesOf(of, members),
          values: { other: named.join(', ') },
        }),
        concerned: byHouse(of, members),
        beside: others,
        absent: [],
      };
    });
  });
}

/** Members far from all others of their area: one remark for each group and street. */
export const farMembers = (of: PlanCase): Remark[] =>
  (of.boundaries?.farGroups ?? []).flatMap(({ area, members, distance }) =>
    remarksByStreet(of, 'far-member', area, members, { metres: Math.round(distance) }).map((remark) => ({
      ...remark,
      beside: nearestMember(of, area, members),
    })),
  );

/** The member of the area that stands nearest to a group, so that a map can show both. */
function nearestMember(of: PlanCase, area: number, group: readonly number[]): number[] {
  const own = new Set(group);
  let best: { readonly index: number; readonly square: number } | undefined;
  of.areaOf.forEach((one, index) => {
    if (one !== area || own.has(index)) return;
    const [east, north] = addressAt(of, index).position;
    for (const member of group) {
      const [otherEast, otherNorth] = addressAt(of, member).position;
      const square = (east - otherEast) ** 2 + (north - otherNorth) ** 2;
      if (!best || square < best.square) best = { index, square };
    }
  });
  return best ? [best.index] : [];
}
