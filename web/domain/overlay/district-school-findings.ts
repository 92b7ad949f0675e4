import type { SchoolRecord } from '../dataset/catalogue';
import { type Finding, finding } from '../findings/finding';
import type { DistrictSchoolCheck, DistrictShares, DocumentedSchool, GradeBand } from './types';

/**
 * The schools that a plan documents for an area in a grade band, most departments first, then by name. A row without
 * grades holds for all grades, an open end for everything on that side; a row counts when its grades meet the band's.
 */
export function documentedSchools(
  schools: readonly SchoolRecord[],
  plan: string,
  area: string,
  band: GradeBand,
): DocumentedSchool[] {
  const [first, last] = gradesOf(band);
  const departments = new Map<string, string[]>();
  for (const row of schools) {
    if (row.plan !== plan || row.area !== area) continue;
    if ((row.grade_from ?? first) > last || (row.grade_to ?? last) < first) continue;
    const named = departments.get(row.school) ?? [];
    if (row.department !== '') named.push(`${row.organisation}, ${row.department}`);
    departments.set(row.school, named);
  }
  return [...departments]
    .map(([school, named]) => ({ school, departments: named }))
    .sort((a, b) => b.departments.length - a.departments.length || (a.school < b.school ? -1 : 1));
}

/**
 * Sets the documented district schools of an area beside the computed ones. They agree when every address lies in the
 * district of a documented school and every documented school has an address. Where the plan gives schools per
 * department it does not say which addresses a department has, so the comparison is of the area as a whole and
 * `assumed`. A difference is the finding `district-school-differs`.
 */
export function checkDistrictSchool(
  area: string,
  plan: string,
  shares: DistrictShares,
  schools: readonly SchoolRecord[],
): { readonly check: DistrictSchoolCheck; readonly findings: readonly Finding[] } {
  const { band } = shares;
  const documented = documentedSchools(schools, plan, area, band);
  const computed = shares.parts.filter((part) => part.addresses > 0);
  const assumed = documented.some((one) => one.departments.length > 0);
  const named = new Set(documented.map((one) => one.school));
  const found = new Set(computed.map((one) => one.school));
  const elsewhere =
    shares.outside.addresses +
    computed.filter((one) => !named.has(one.school)).reduce((sum, one) => sum + one.addresses, 0);
  const differs = elsewhere > 0 || documented.some((one) => !found.has(one.school));
  const outcome =
    documented.length === 0
      ? 'not-documented'
      : shares.addresses === 0
        ? 'not-computed'
        : differs
          ? 'differs'
          : 'agrees';
  const check: DistrictSchoolCheck = { area, band, documented, computed, outcome, assumed };
  if (outcome !== 'differs') return { check, findings: [] };
  const values = {
    band,
    documented: documented.map((one) => one.school).join(', '),
    computed: computed.map((one) => one.school).join(', '),
    addresses: elsewhere,
    of: shares.addresses,
    basis: assumed ? 'assumed' : 'documented',
  };
  return { check, findings: [finding('district-school-differs', { plan, area, values })] };
}

/** First and last grade of a band named like '0-6'; all grades for any other name. */
function gradesOf(band: GradeBand): readonly [number, number] {
  const match = /^(\d+)-(\d+)$/.exec(band);
  return match ? [Number(match[1]), Number(match[2])] : [0, 10];
}
