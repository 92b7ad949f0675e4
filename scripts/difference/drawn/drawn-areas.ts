import type { DrawnFeature } from '../../../web/data/polygons/drawn';
import { formatHouseNumber } from '../../../web/domain/addresses/house-number';
import type { Register } from '../../../web/domain/addresses/register';
import { addressesInside } from '../../../web/domain/addresses/shortest/addresses-inside';
import type { AreaMembers } from '../../../web/domain/addresses/shortest/area-rows';
import { type Finding, finding } from '../../../web/domain/findings/finding';

/** What the officer says about a drawing; what is missing is taken from the features' properties `plan` and `area`. */
export interface DrawnAs {
  readonly plan?: string;
  readonly area?: string;
  /** For features that say nothing. */
  readonly usualPlan: string;
}

/**
 * The addresses in each drawn area. Features of the same plan and area are one area. Addresses within a centimetre of a line
 * are told (a slip of the hand decides about them), as are features without any address.
 */
export function drawnAreas(
  features: readonly DrawnFeature[],
  register: Register,
  as: DrawnAs,
  file: string,
): { readonly areas: readonly AreaMembers[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const areas = new Map<string, { plan: string; area: string; members: Set<number> }>();
  for (const { feature, shape, properties } of features) {
    const place = { file };
    const plan = as.plan ?? text(properties.plan) ?? as.usualPlan;
    // QGIS likes to call square metres "area": only words name one
    const area = as.area ?? (typeof properties.area === 'string' ? text(properties.area) : undefined);
    if (area === undefined) {
      findings.push(finding('drawn-area-missing', { place, values: { feature } }));
      continue;
    }
    const { members, nearEdge } = addressesInside(register, shape);
    const key = `${plan}|${area}`;
    const known = areas.get(key) ?? { plan, area, members: new Set<number>() };
    for (const member of members) known.members.add(member);
    areas.set(key, known);
    if (members.length === 0)
      findings.push(finding('drawn-empty', { plan, area, place, values: { feature } }));
    for (const { address: index, distance, inside } of nearEdge) {
      const address = register.addresses[index];
      if (!address) continue;
      const values = { feature, millimetres: Math.round(distance * 1000) };
      const houseNumbers = [formatHouseNumber(address.house)];
      const about = { plan, area, street: address.street, houseNumbers, place, values };
      findings.push(finding(inside ? 'drawn-near-edge-inside' : 'drawn-near-edge-outside', about));
    }
  }
  return {
    areas: [...areas.values()].map((one) => ({ ...one, members: [...one.members].sort((a, b) => a - b) })),
    findings,
  };
}

/** A property as text; undefined when it is empty or no text. */
const text = (value: unknown): string | undefined => {
  const written = typeof value === 'number' ? String(value) : value;
  return typeof written === 'string' && written.trim() !== '' ? written.trim() : undefined;
};
