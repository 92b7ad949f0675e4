import type { Feature, MultiPolygon, Point, Polygon } from 'geojson';
import type { SchoolRecord } from '../dataset/catalogue';
import {
  type AddressProperties,
  type AreaProperties,
  areaOfAddress,
  type DistrictProperties,
  type InstitutionProperties,
} from '../dataset/features';
import { type Finding, finding } from '../findings/finding';
import type { Utm32 } from '../geo/coordinates';
import { type Clippable, clippable } from './clip';
import { distanceToSchool, type PlacePoint } from './distance-to-school';
import { checkDistrictSchool } from './district-school-findings';
import { type District, districtShares } from './district-shares';
import { nearestDaycare } from './nearest-daycare';
import { projectPlace, projectPosition, projectShape } from './project';
import { prepareShape } from './shape';
import { median } from './spread';
import type { AreaOverlay, GradeBand, OverlayResult } from './types';

/** What the overlay is computed from: features as decoded from the built files (WGS84). */
export interface OverlayInput {
  /** Names the boundary version; the result carries it. */
  readonly version: string;
  readonly plan: string;
  /** Areas of any plan; only those of `plan` are used, in their order. */
  readonly areas: readonly Feature<MultiPolygon, AreaProperties>[];
  readonly districts: readonly Feature<Polygon | MultiPolygon, DistrictProperties>[];
  readonly institutions: readonly Feature<Point, InstitutionProperties>[];
  readonly addresses: readonly Feature<Point, AddressProperties>[];
  readonly schools: readonly SchoolRecord[];
}

/**
 * Computes school districts, district-school distances and nearest daycare for every area of a plan.
 * Shapes that cannot be used are left out with the finding `overlay-shape-unusable`; the rest is computed.
 * `report` is told how many of the areas are done.
 */
export function computeOverlay(
  input: OverlayInput,
  report: (done: number, total: number) => void = () => {},
): OverlayResult {
  const findings: Finding[] = [];
  const areas = input.areas.filter((feature) => feature.properties.plan === input.plan);
  const bands = districtsByBand(input.districts, findings);
  const places = input.institutions.map((feature) => ({
    kind: feature.properties.kind,
    place: projectPlace(feature),
  }));
  const schools = places.filter((one) => one.kind === 'school').map((one) => one.place);
  const daycares = places.filter((one) => one.kind === 'daycare').map((one) => one.place);
  const members = membersByArea(input.addresses, input.plan);
  findings.push(...schoolsWithoutPlace(bands, schools));

  const computed: AreaOverlay[] = [];
  report(0, areas.length);
  for (const feature of areas) {
    const area = feature.properties.id;
    const shape = prepared(projectShape(feature.geometry), { area, plan: input.plan }, findings);
    const own = members.get(area) ?? { positions: [], precisions: [] };
    if (shape) {
      const shares = [...bands].map(([band, districts]) => {
        const result = districtShares(band, shape, districts, own.positions);
        findings.push(...result.findings.map((one) => ({ ...one, area, plan: input.plan })));
        return result.shares;
      });
      const checks = shares.map((one) => {
        const result = checkDistrictSchool(area, input.plan, one, input.schools);
        findings.push(...result.findings);
        return result.check;
      });
      computed.push({
        area,
        addresses: own.positions.length,
        precision: median([...own.precisions].sort((a, b) => a - b)),
        shares,
        schools: [...bands].map(([band, districts]) =>
          distanceToSchool(band, own.positions, districts, schools),
        ),
        checks,
        daycare: nearestDaycare(own.positions, daycares),
      });
    }
    report(computed.length, areas.length);
  }
  return { version: input.version, plan: input.plan, areas: computed, findings };
}

/** Clippable shape, or a finding why there is none. */
function prepared(
  shape: ReturnType<typeof projectShape>,
  about: { area?: string; plan?: string; values?: Record<string, string> },
  findings: Finding[],
): Clippable | null {
  const result = prepareShape(shape);
  if (!result.ok) {
    findings.push(
      finding('overlay-shape-unusable', { ...about, values: { ...about.values, fault: result.fault } }),
    );
    return null;
  }
  if (result.repaired) findings.push(finding('overlay-shape-repaired', about));
  return clippable(result.shape);
}

/** Districts per grade band, bands in ascending order of their name. */
function districtsByBand(
  features: OverlayInput['districts'],
  findings: Finding[],
): ReadonlyMap<GradeBand, readonly District[]> {
  const bands = new Map<GradeBand, District[]>();
  for (const { properties, geometry } of features) {
    const { band, school } = properties;
    const shape = prepared(projectShape(geometry), { values: { band, school } }, findings);
    if (shape) bands.set(band, [...(bands.get(band) ?? []), { school, shape }]);
  }
  return new Map([...bands].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function membersByArea(addresses: OverlayInput['addresses'], plan: string) {
  const byArea = new Map<string, { positions: Utm32[]; precisions: number[] }>();
  for (const { properties, geometry } of addresses) {
    const area = areaOfAddress(properties, plan);
    if (area === '') continue;
    const own = byArea.get(area) ?? { positions: [], precisions: [] };
    own.positions.push(projectPosition(geometry.coordinates));
    own.precisions.push(properties.precision_m);
    byArea.set(area, own);
  }
  return byArea;
}

/** One finding for each district school that is not among the institutions. */
function schoolsWithoutPlace(
  bands: ReadonlyMap<GradeBand, readonly District[]>,
  schools: readonly PlacePoint[],
): Finding[] {
  const known = new Set(schools.map((school) => school.name));
  const missing = new Set([...bands.values()].flat().map((district) => district.school));
  return [...missing]
    .filter((school) => !known.has(school))
    .sort()
    .map((school) => finding('school-place-unknown', { values: { school } }));
}
