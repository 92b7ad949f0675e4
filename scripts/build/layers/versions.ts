import { publishedPolygon, publishedPosition } from '../../../web/data/formats/degrees';
import type { Register } from '../../../web/domain/addresses/register';
import type {
  VersionArea,
  VersionPiece,
  VersionRecord,
  VersionsFile,
} from '../../../web/domain/dataset/versions';
import { sideOfPolygon } from '../../../web/domain/geo/contains';
import { labelPoint } from '../../../web/domain/geo/label-point';
import { polygonArea } from '../../../web/domain/geo/measure';
import { givesVersion } from '../../history/contents';
import type { Version } from '../../history/version';
import type { PlanBoundaries } from '../plan-boundaries';

/** versions.json: all stored boundary versions, oldest first, each with what it takes to draw it. */
export function versionsFile(
  versions: readonly Version[],
  register: Register,
  plans: readonly PlanBoundaries[],
): string {
  const file: VersionsFile = {
    versions: versions.map((version): VersionRecord => {
      const { id, facts } = version;
      const { kind, name, date } = facts.register;
      return {
        id,
        name: facts.name,
        date: facts.date,
        plan: facts.plan,
        fingerprint: facts.fingerprint,
        register: { kind, name, date },
        current: isCurrent(version, register, plans),
        areas: facts.areas.flatMap((area) => versionArea(version, area)),
      };
    }),
  };
  return `${JSON.stringify(file)}\n`;
}

/** True when today's lists and register give the members and the boundaries of the version, to the millimetre. */
function isCurrent({ facts }: Version, register: Register, plans: readonly PlanBoundaries[]): boolean {
  const built = plans.find(({ plan }) => plan === facts.plan);
  return built !== undefined && givesVersion(facts, { register, built });
}

/** An area with its pieces; none when it has no ground. */
function versionArea(
  { shapes, members }: Version,
  { area, name, addresses, area_m2, perimeter_m }: Version['facts']['areas'][number],
): VersionArea[] {
  const polygons = (shapes.get(area) ?? [])
    .map((polygon) => ({ polygon, size: polygonArea(polygon) }))
    .sort((a, b) => b.size - a.size);
  const label = polygons[0] && labelPoint(polygons[0].polygon);
  if (!label) return [];
  const own = members.filter((member) => member.area === area);
  const pieces = polygons.map(
    ({ polygon, size }): VersionPiece => ({
      addresses: own.filter(({ address }) => sideOfPolygon(polygon, address.position) === 'inside').length,
      area_m2: Math.round(size * 100) / 100,
      coordinates: publishedPolygon(polygon),
    }),
  );
  return [{ id: area, name, addresses, area_m2, perimeter_m, label: publishedPosition(label), pieces }];
}
