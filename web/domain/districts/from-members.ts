import { formatHouseNumber } from '../addresses/house-number';
import type { AccessAddress, Register } from '../addresses/register';
import { buildBoundaries } from '../boundaries/build';
import type { BoundaryParameters } from '../boundaries/parameters';
import { makeRows } from '../boundaries/rows';
import { type Finding, finding } from '../findings/finding';
import { BANDS, bandsOf, type Grades } from './bands';
import type { SchoolDistrict } from './district';

/** Addresses that a list or a road register gives to a school, as indexes into the register's addresses. */
export interface SchoolMembers {
  readonly school: string;
  readonly number: string;
  readonly grades: Grades;
  readonly addresses: readonly number[];
}

/**
 * Makes districts from who belongs to which school: the same engine that draws the boundaries of areas, so each district holds
 * its own addresses and no others. An address that two schools of one band claim stays with the first and is told
 * (`district-address-twice`); how many addresses no school claims is a note.
 */
export function districtsOfMembers(
  register: Register,
  schools: readonly SchoolMembers[],
  parameters: BoundaryParameters,
): { readonly districts: readonly SchoolDistrict[]; readonly findings: readonly Finding[] } {
  const positions = register.addresses.map(({ position }) => position);
  const rows = makeRows(register.addresses);
  const findings: Finding[] = [];
  const districts = BANDS.flatMap(({ name: band }): SchoolDistrict[] => {
    const own = schools.filter(({ grades }) => bandsOf(grades).some((share) => share.band === band));
    if (own.length === 0) return [];
    // one district per school, however many lines it has
    const names = [...new Set(own.map(({ school }) => school))];
    const areaOf = new Array<number>(positions.length).fill(-1);
    const twice = new Map<string, { first: number; second: number; addresses: AccessAddress[] }>();
    for (const { school, addresses } of own) {
      const area = names.indexOf(school);
      for (const index of addresses) {
        const before = areaOf[index] as number;
        const address = register.addresses[index];
        if (before < 0) areaOf[index] = area;
        else if (before !== area && address) {
          const key = `${before}|${area}|${address.street}`;
          const entry = twice.get(key) ?? { first: before, second: area, addresses: [] };
          entry.addresses.push(address);
          twice.set(key, entry);
        }
      }
    }
    for (const { first, second, addresses } of twice.values())
      findings.push(
        finding('district-address-twice', {
          street: addresses[0]?.street ?? '',
          houseNumbers: [...new Set(addresses.map(({ house }) => formatHouseNumber(house)))],
          values: { name: names[first] ?? '', otherName: names[second] ?? '', band },
        }),
      );
    const without = areaOf.filter((area) => area < 0).length;
    if (without > 0)
      findings.push(finding('district-addresses-without', { values: { number: without, band } }));
    const built = buildBoundaries({ positions, areaOf, areas: names.length, rows }, parameters);
    return built.areas.flatMap(({ shape }, area): SchoolDistrict[] => {
      const lines = own.filter(({ school }) => school === names[area]);
      const [first] = lines;
      if (!first || shape.length === 0) return [];
      const precision = register.addresses.reduce(
        (most, address, i) => (areaOf[i] === area ? Math.max(most, address.precision) : most),
        0,
      );
      const grades = {
        from: Math.min(...lines.map((line) => line.grades.from)),
        to: Math.max(...lines.map((line) => line.grades.to)),
      };
      return [{ school: first.school, number: first.number, grades, band, shape, precision }];
    });
  });
  return { districts, findings };
}
