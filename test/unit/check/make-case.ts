import { parseHouseNumber } from '../../../web/domain/addresses/house-number';
import { parseAddressItem } from '../../../web/domain/addresses/parse-address-item';
import type { AccessAddress, Register } from '../../../web/domain/addresses/register';
import { resolveLists } from '../../../web/domain/addresses/resolve-lists';
import { buildBoundaries } from '../../../web/domain/boundaries/build';
import { makeRows } from '../../../web/domain/boundaries/rows';
import { checkPlan } from '../../../web/domain/checks/check-plan';
import type { PlanCase, Remark } from '../../../web/domain/checks/remark';
import type { Finding, FindingCode } from '../../../web/domain/findings/finding';
import { utm32 } from '../../../web/domain/geo/coordinates';

/** A house of a test register; everything but street, number and place has a usual value. */
export type HouseInput = Partial<Omit<AccessAddress, 'house' | 'position'>> & {
  readonly street: string;
  readonly house: string;
  readonly at: readonly [number, number];
};

/** Houses in a row, 20 m apart: "Ly 2, 4, 6" goes east from a point. */
export const row = (
  street: string,
  houses: readonly string[],
  [east, north]: readonly [number, number],
  more: Partial<HouseInput> = {},
): HouseInput[] =>
  houses.map((house, i) => ({ street, house, at: [east + 20 * i, north] as const, ...more }));

const address = ({ at, house, ...given }: HouseInput): AccessAddress => {
  const parsed = parseHouseNumber(house);
  if (!parsed) throw new Error(`not a house number: ${house}`);
  return {
    id: `${given.street}|${house}|${given.postcode ?? '8900'}|${at.join(',')}`,
    postcode: '8900',
    precision: 0,
    ...given,
    house: parsed,
    position: utm32(560_000 + at[0], 6_250_000 + at[1]),
  };
};

/** A plan's case from lists as printed (area → items), with boundaries, and all that is remarked on it. */
export function makeCase(
  lists: Readonly<Record<string, readonly string[]>>,
  houses: readonly HouseInput[],
  notCurrent: readonly HouseInput[] = [],
): { readonly of: PlanCase; readonly remarks: readonly Remark[] } {
  const register: Register = {
    info: { kind: 'official', name: 'Test', source: 'Test', licence: 'Test', date: '2026-01-01' },
    addresses: houses.map(address),
    notCurrent: notCurrent.map(address),
  };
  const findings: Finding[] = [];
  let line = 1;
  const items = Object.entries(lists).flatMap(([area, texts]) =>
    texts.map((text, order) => {
      const { street, ranges, findings: found } = parseAddressItem(text, { line: ++line });
      findings.push(...found.map((one) => ({ ...one, plan: '2025', area })));
      return { plan: '2025', area, order, text, street, ranges, line, file: 'lists.csv' };
    }),
  );
  const resolution = resolveLists(items, register, []);
  findings.push(...resolution.findings.map((one) => ({ plan: '2025', ...one })));
  const areaIds = Object.keys(lists);
  const areaOf = resolution.areaOf.map((area) => areaIds.indexOf(area));
  const boundaries = buildBoundaries({
    positions: register.addresses.map(({ position }) => position),
    areaOf,
    areas: areaIds.length,
    rows: makeRows(register.addresses),
  });
  const of: PlanCase = { plan: '2025', register, areaIds, areaOf, resolved: resolution.items, boundaries };
  return { of, remarks: checkPlan(of, findings) };
}

/** What was remarked with one code: area, street, house numbers. */
export const told = (remarks: readonly Remark[], code: FindingCode): (readonly [string, string, string])[] =>
  remarks
    .filter(({ finding }) => finding.code === code)
    .map(({ finding: { area = '', street = '', houseNumbers = [] } }) => [
      area,
      street,
      houseNumbers.join(','),
    ]);
