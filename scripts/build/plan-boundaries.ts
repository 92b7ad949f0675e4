import { formatHouseNumber } from '../../web/domain/addresses/house-number';
import type { AccessAddress, Register } from '../../web/domain/addresses/register';
import { buildBoundaries } from '../../web/domain/boundaries/build';
import { type BuiltPlan, boundaryInput } from '../../web/domain/boundaries/input';
import type { BoundaryParameters } from '../../web/domain/boundaries/parameters';
import type { Parcel } from '../../web/domain/boundaries/parcel-index';
import { buildParcelBoundaries, type ParcelResult } from '../../web/domain/boundaries/parcels';
import type { PlanMembership } from '../../web/domain/checks/plan-membership';
import { type Finding, finding } from '../../web/domain/findings/finding';
import { buildOnCores } from './parallel/build-on-cores';
import { parcelFindings } from './parcel-findings';

/** What the build works out for one plan: which address belongs to which area, and the boundaries. */
export interface PlanBoundaries extends BuiltPlan {
  /** Only where boundaries follow cadastral parcels: what did not go smoothly, and the parcels that it names. */
  readonly alongParcels?: Pick<ParcelResult, 'mixed' | 'outside'> & { readonly parcels: readonly Parcel[] };
}

/** Indexes of the addresses of one area, in the register's order. */
export const membersOf = (built: Pick<PlanBoundaries, 'areaOf'>, area: number): number[] =>
  built.areaOf.flatMap((of, index) => (of === area ? [index] : []));

/** Id of the area that an address of the register belongs to, '' for none. */
export const areaOfIndex = ({ areaOf, areaIds }: PlanBoundaries, index: number): string =>
  areaIds[areaOf[index] ?? -1] ?? '';

/** Builds the boundaries of one plan; along parcels where there are any. */
export function buildPlan(
  register: Register,
  membership: PlanMembership,
  parameters: BoundaryParameters,
  parcels?: readonly Parcel[],
): PlanBoundaries {
  const { plan, areaIds, areaOf } = membership;
  if (parcels) {
    const result = buildParcelBoundaries(boundaryInput(register, membership), parcels, parameters);
    const { mixed, outside } = result;
    return { plan, areaIds, areaOf, result, alongParcels: { mixed, outside, parcels } };
  }
  const input = boundaryInput(register, membership);
  return { plan, areaIds, areaOf, result: buildBoundaries(input, parameters, buildOnCores()) };
}

/** What a person should know about the boundaries of one plan: shared points and members far from all others. */
export function boundaryFindings(register: Register, built: PlanBoundaries): Finding[] {
  const { plan, areaIds, result } = built;
  const address = (index: number): AccessAddress => register.addresses[index] as AccessAddress;
  const named = (index: number): string =>
    `${address(index).street} ${formatHouseNumber(address(index).house)}`;
  return [
    ...result.sharedPoints.map(({ area, member, other }) =>
      finding('members-and-others-share-point', {
        plan,
        area: areaIds[area] ?? '',
        street: address(member).street,
        houseNumbers: [formatHouseNumber(address(member).house)],
        values: { other: named(other) },
      }),
    ),
    ...result.farGroups.map(({ area, members, distance }) =>
      finding('far-member', {
        plan,
        area: areaIds[area] ?? '',
        street: [...new Set(members.map((index) => address(index).street))].join(', '),
        houseNumbers: members.map((index) => formatHouseNumber(address(index).house)),
        values: { metres: Math.round(distance) },
      }),
    ),
    ...parcelFindings(register, built),
  ];
}
