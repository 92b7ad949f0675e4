import type { Feature, MultiPolygon as GeoMultiPolygon, Polygon as GeoPolygon } from 'geojson';
import type { DistrictProperties } from '../dataset/features';
import type { DifferenceSide } from '../difference/side';
import type { Utm32 } from '../geo/coordinates';
import { type Clippable, clippable } from '../overlay/clip';
import { type District, districtShares } from '../overlay/district-shares';
import { projectShape } from '../overlay/project';
import { prepareShape } from '../overlay/shape';
import type { DistrictPart, GradeBand } from '../overlay/types';

type DistrictFeature = Feature<GeoPolygon | GeoMultiPolygon, DistrictProperties>;

/** A school district's part of an area before and after; undefined where it has none. */
export interface DistrictChange {
  readonly area: string;
  readonly band: GradeBand;
  readonly school: string;
  readonly before: DistrictPart | undefined;
  readonly after: DistrictPart | undefined;
}

/** How some areas are shared out between school districts on two sides: most addresses after first, slivers left out. */
export function districtChanges(
  areas: readonly string[],
  before: DifferenceSide,
  after: DifferenceSide,
  features: readonly DistrictFeature[],
): DistrictChange[] {
  const bands = new Map<GradeBand, District[]>();
  for (const { properties, geometry } of features) {
    const shape = prepared(projectShape(geometry));
    if (!shape) continue;
    const { band, school } = properties;
    bands.set(band, [...(bands.get(band) ?? []), { school, shape }]);
  }
  return areas.flatMap((area) =>
    [...bands].sort().flatMap(([band, districts]): DistrictChange[] => {
      const [was, is] = [before, after].map((side) => partsOf(side, area, band, districts));
      const schools = [...(is ?? []), ...(was ?? [])].map(({ school }) => school);
      return [...new Set(schools)].map((school) => ({
        area,
        band,
        school,
        before: was?.find((part) => part.school === school),
        after: is?.find((part) => part.school === school),
      }));
    }),
  );
}

function partsOf(
  side: DifferenceSide,
  area: string,
  band: GradeBand,
  districts: readonly District[],
): readonly DistrictPart[] {
  const shape = prepared(side.shapes.get(area) ?? []);
  if (!shape) return [];
  const members = side.addresses.flatMap((address, i) => (side.areaOf[i] === area ? [address.position] : []));
  return districtShares(band, shape, districts, members).shares.parts.filter(({ sliver }) => !sliver);
}

function prepared(shape: readonly (readonly (readonly Utm32[])[])[]): Clippable | undefined {
  if (shape.length === 0) return undefined;
  const result = prepareShape(shape);
  return result.ok ? clippable(result.shape) : undefined;
}
