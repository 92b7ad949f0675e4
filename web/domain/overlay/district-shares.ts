import { type Finding, finding } from '../findings/finding';
import type { Utm32 } from '../geo/coordinates';
import { type Clippable, commonArea, contains, remainingArea } from './clip';
import { CONSERVATION_SQUARE_METRES, SLIVER_SQUARE_METRES, TOUCH_SQUARE_METRES } from './tolerances';
import type { DistrictPart, DistrictShares, GradeBand } from './types';

/** A school district ready for clipping. */
export interface District {
  readonly school: string;
  readonly shape: Clippable;
}

/**
 * Shares an area out between the school districts of one grade band, by square metres and by addresses.
 *
 * What several districts claim is shared equally between them, so that the order of the districts does not matter:
 * with A(S) the area common to the shape and all districts of S, district i gets the sum over S containing i of
 * (-1)^(|S|-1) / |S| * A(S) (inclusion and exclusion, weight 1/k where k districts overlap). What lies outside is
 * computed on its own, as the difference; parts and outside must then sum to the area, and a finding says so when
 * they do not. Findings: `districts-overlap`, `district-sliver`, `overlay-area-not-conserved`.
 */
export function districtShares(
  band: GradeBand,
  areaShape: Clippable,
  districts: readonly District[],
  members: readonly Utm32[],
): { readonly shares: DistrictShares; readonly findings: readonly Finding[] } {
  const near = reaching(districts, areaShape);
  const common = commonAreas(areaShape, near);
  const metres = new Map<string, number>();
  let contestedMetres = 0;
  for (const { set, squareMetres } of common) {
    const sign = set.length % 2 === 1 ? 1 : -1;
    for (const i of set) {
      const school = (near[i] as District).school;
      metres.set(school, (metres.get(school) ?? 0) + (sign * squareMetres) / set.length);
    }
    // covered at least twice: the sum over S of (-1)^|S| (|S| - 1) A(S)
    contestedMetres -= sign * (set.length - 1) * squareMetres;
  }
  const outsideMetres = remainingArea(
    areaShape,
    near.map((district) => district.shape),
  );
  const held = holdAddresses(districts, members);
  const part = (squareMetres: number, addresses: number): Omit<DistrictPart, 'school'> => ({
    squareMetres,
    areaPercent: areaShape.area > 0 ? (100 * squareMetres) / areaShape.area : 0,
    addresses,
    addressPercent: members.length > 0 ? (100 * addresses) / members.length : 0,
    sliver: addresses === 0 && squareMetres > 0 && squareMetres < SLIVER_SQUARE_METRES,
  });
  const schools = new Set([...metres.keys(), ...held.bySchool.keys()]);
  const parts = [...schools]
    .map((school) => ({ school, ...part(metres.get(school) ?? 0, held.bySchool.get(school) ?? 0) }))
    .filter((one) => one.squareMetres > 0 || one.addresses > 0)
    .sort(mostFirst);
  const shares: DistrictShares = {
    band,
    squareMetres: areaShape.area,
    addresses: members.length,
    parts,
    outside: part(outsideMetres, held.outside),
    contested: { squareMetres: Math.max(0, contestedMetres), addresses: held.contested },
  };
  return { shares, findings: findingsOf(shares) };
}

/** Most addresses first, then most area, then by name. */
export const mostFirst = (a: DistrictPart, b: DistrictPart): number =>
  b.addresses - a.addresses || b.squareMetres - a.squareMetres || (a.school < b.school ? -1 : 1);

/** The schools whose districts hold the position (edges included), by name. */
export const schoolsAt = (districts: readonly District[], position: Utm32): string[] =>
  [...new Set(districts.filter((one) => contains(one.shape, position)).map((one) => one.school))].sort();

/** Districts that reach into the area and do not only touch it, by name. */
function reaching(districts: readonly District[], areaShape: Clippable): District[] {
  return districts
    .filter((district) => commonArea([areaShape, district.shape]) > TOUCH_SQUARE_METRES)
    .sort((a, b) => (a.school < b.school ? -1 : a.school > b.school ? 1 : 0));
}

interface CommonArea {
  /** Indexes of districts. */
  readonly set: readonly number[];
  readonly squareMetres: number;
}

/** Every set of districts that has area in common within the shape; larger sets are only tried on what overlaps. */
function commonAreas(areaShape: Clippable, districts: readonly District[]): CommonArea[] {
  const found: CommonArea[] = [];
  const grow = (set: readonly number[], from: number): void => {
    for (let i = from; i < districts.length; i++) {
      const next = [...set, i];
      const shapes = next.map((at) => (districts[at] as District).shape);
      const squareMetres = commonArea([areaShape, ...shapes]);
      if (squareMetres > TOUCH_SQUARE_METRES) {
        found.push({ set: next, squareMetres });
        grow(next, i + 1);
      }
    }
  };
  grow([], 0);
  return found;
}

function holdAddresses(districts: readonly District[], members: readonly Utm32[]) {
  const bySchool = new Map<string, number>();
  let outside = 0;
  let contested = 0;
  for (const position of members) {
    const schools = schoolsAt(districts, position);
    if (schools.length === 0) outside++;
    if (schools.length > 1) contested++;
    for (const school of schools) bySchool.set(school, (bySchool.get(school) ?? 0) + 1 / schools.length);
  }
  return { bySchool, outside, contested };
}

function findingsOf(shares: DistrictShares): Finding[] {
  const findings: Finding[] = [];
  const { band, contested } = shares;
  if (contested.squareMetres >= SLIVER_SQUARE_METRES || contested.addresses > 0)
    findings.push(
      finding('districts-overlap', {
        values: { band, squareMetres: Math.round(contested.squareMetres), addresses: contested.addresses },
      }),
    );
  for (const { school, squareMetres, sliver } of shares.parts)
    if (sliver)
      findings.push(
        finding('district-sliver', {
          values: { band, school, squareMetres: Math.round(squareMetres * 100) / 100 },
        }),
      );
  const sum = shares.parts.reduce((total, one) => total + one.squareMetres, shares.outside.squareMetres);
  const lost = shares.squareMetres - sum;
  if (Math.abs(lost) > CONSERVATION_SQUARE_METRES)
    findings.push(
      finding('overlay-area-not-conserved', {
        values: { band, lost: Math.round(lost * 1000) / 1000, squareMetres: Math.round(shares.squareMetres) },
      }),
    );
  return findings;
}
