import { compareHouseNumbers } from '../../../domain/addresses/house-number';
import type { AccessAddress, Register } from '../../../domain/addresses/register';
import { type BuiltPlan, membersOfAll } from '../../../domain/boundaries/input';

const danish = new Intl.Collator('da');

const byAddress = (a: AccessAddress, b: AccessAddress): number =>
  danish.compare(a.street, b.street) ||
  compareHouseNumbers(a.house, b.house) ||
  danish.compare(a.postcode, b.postcode);

/** A member of an area in one plan. */
export interface ControlMember {
  readonly plan: string;
  readonly area: string;
  readonly address: AccessAddress;
}

/** All members: plan by plan, areas in the plan's order, streets with æ, ø, å last, then house numbers. */
export function controlMembers(register: Register, plans: readonly BuiltPlan[]): ControlMember[] {
  return plans.flatMap((built) =>
    membersOfAll(built).flatMap((members, index) =>
      members
        .map((member) => register.addresses[member] as AccessAddress)
        .sort(byAddress)
        .map((address) => ({ plan: built.plan, area: built.areaIds[index] ?? '', address })),
    ),
  );
}
