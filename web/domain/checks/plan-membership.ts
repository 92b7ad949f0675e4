import type { AddressItem } from '../addresses/address-list';
import type { Register } from '../addresses/register';
import type { ResolvedItem } from '../addresses/resolution';
import { resolveLists } from '../addresses/resolve-lists';
import type { StreetAlias } from '../addresses/street-alias';
import type { Membership } from '../boundaries/input';
import { type Finding, finding } from '../findings/finding';

/** Which address of the register belongs to which area in one plan. */
export interface PlanMembership extends Membership {
  readonly plan: string;
  /** Printed items. */
  readonly items: number;
  /** The items with the addresses that each of them names. */
  readonly resolved: readonly ResolvedItem[];
  readonly findings: readonly Finding[];
}

export interface PlanToMatch {
  readonly plan: string;
  /** Items of this plan only. */
  readonly items: readonly AddressItem[];
  /** Areas in the plan's order; a list of any other area is told, and so is an area without a list. */
  readonly planAreas: readonly string[];
  /** Where the lists stand, for findings. */
  readonly file?: string;
  /** What concerns the register and not a list is told with one plan only. */
  readonly tellsRegister: boolean;
}

/** Matches the lists of one plan with the register. `areaIds` are the areas that have a list, in the plan's order. */
export function planMembership(
  { plan, items, planAreas, file, tellsRegister }: PlanToMatch,
  register: Register,
  aliases: readonly StreetAlias[],
): PlanMembership {
  const resolution = resolveLists(items, register, aliases);
  const listed = [...new Set(items.map(({ area }) => area))];
  const areaIds = [
    ...planAreas.filter((area) => listed.includes(area)),
    ...listed.filter((area) => !planAreas.includes(area)),
  ];
  const placeOf = new Map(areaIds.map((area, index) => [area, index]));
  const place = file === undefined ? {} : { place: { file } };
  return {
    plan,
    areaIds,
    areaOf: resolution.areaOf.map((area) => placeOf.get(area) ?? -1),
    items: items.length,
    resolved: resolution.items,
    findings: [
      ...resolution.findings.flatMap((one): Finding[] => {
        if (one.code === 'register-duplicate-address') return tellsRegister ? [one] : [];
        return [{ plan, ...one }];
      }),
      ...planAreas
        .filter((area) => !listed.includes(area))
        .map((area) => finding('plan-area-not-on-map', { plan, area, ...place })),
      ...listed
        .filter((area) => !planAreas.includes(area))
        .map((area) => finding('list-area-not-in-plan', { plan, area, ...place })),
    ],
  };
}
