import { formatHouseNumber } from '../../web/domain/addresses/house-number';
import type { AccessAddress, Register } from '../../web/domain/addresses/register';
import { type Finding, finding } from '../../web/domain/findings/finding';
import type { PlanBoundaries } from './plan-boundaries';

/** What a person should know where boundaries follow parcels: parcels that had to be divided, and members in no parcel. */
export function parcelFindings(
  register: Register,
  { plan, areaIds, areaOf, alongParcels }: PlanBoundaries,
): Finding[] {
  if (!alongParcels) return [];
  const { mixed, outside, parcels } = alongParcels;
  const named = (indexes: readonly number[]) => {
    const list = indexes.map((index) => register.addresses[index] as AccessAddress);
    return {
      street: [...new Set(list.map(({ street }) => street))].join(', '),
      houseNumbers: list.map(({ house }) => formatHouseNumber(house)),
    };
  };
  const lost = new Map<string, number[]>();
  for (const index of outside) {
    const key = `${areaOf[index]}|${register.addresses[index]?.street}`;
    lost.set(key, [...(lost.get(key) ?? []), index]);
  }
  return [
    ...mixed.map(({ parcel, area, members, others }) =>
      finding('parcel-mixed', {
        plan,
        area: areaIds[area] ?? '',
        ...named(members),
        values: { parcel: parcels[parcel]?.name ?? '', members: members.length, others: others.length },
      }),
    ),
    ...[...lost.values()].map((indexes) =>
      finding('parcel-members-outside', {
        plan,
        area: areaIds[areaOf[indexes[0] as number] ?? -1] ?? '',
        ...named(indexes),
      }),
    ),
  ];
}
