import { formatHouseNumber } from '../addresses/house-number';
import type { Register } from '../addresses/register';
import { checkExactness, type Inexactness } from '../boundaries/exactness';
import { boundaryInput, type Membership } from '../boundaries/input';
import type { BoundaryInput, SharedPoint } from '../boundaries/types';
import { type Finding, finding } from '../findings/finding';
import type { MultiPolygon, Utm32 } from '../geo/coordinates';

/** Which plan is looked at, and what of its boundaries is excused. */
export interface ExactnessOf extends Membership {
  readonly plan: string;
  readonly result: { readonly sharedPoints: readonly SharedPoint[] };
}

/**
 * Holds boundaries against their law and names what breaks it: one error per area and street with the house numbers on
 * the wrong side, one per pair of areas that overlap, one per faulty ring. `shapes` are those of the build or those
 * read back from a file, in the order of `areaIds`.
 */
export function exactnessFindings(
  register: Register,
  built: ExactnessOf,
  shapes: readonly MultiPolygon<Utm32>[],
  input: BoundaryInput = boundaryInput(register, built),
): Finding[] {
  const broken = checkExactness(input, shapes, built.result.sharedPoints);
  const { plan } = built;
  const idOf = (area: number): string => built.areaIds[area] ?? '';
  const strays = new Map<string, { area: string; street: string; houseNumbers: Set<string> }>();
  const findings: Finding[] = [];
  for (const one of broken) {
    const area = idOf(one.area);
    if (one.kind === 'areas-overlap') {
      const values = { otherArea: idOf(one.other), squareMetres: Number(one.squareMetres.toFixed(3)) };
      findings.push(finding('boundaries-overlap', { plan, area, values }));
    } else if (one.kind === 'ring-invalid') {
      const values = { fault: one.fault, east: one.at[0], north: one.at[1] };
      findings.push(finding('boundary-ring-invalid', { plan, area, values }));
    } else {
      const { street, house } = strayAddress(register, one);
      const key = `${area}|${street}`;
      const stray = strays.get(key) ?? { area, street, houseNumbers: new Set<string>() };
      stray.houseNumbers.add(formatHouseNumber(house));
      strays.set(key, stray);
    }
  }
  for (const { area, street, houseNumbers } of strays.values())
    findings.push(finding('boundary-not-exact', { plan, area, street, houseNumbers: [...houseNumbers] }));
  return findings;
}

type Stray = Extract<Inexactness, { readonly address: number }>;

const strayAddress = (register: Register, { address }: Stray) =>
  register.addresses[address] as Register['addresses'][number];
