import { distance, type Utm32 } from '../geo/coordinates';
import { type District, schoolsAt } from './district-shares';
import { spreadOf } from './spread';
import type { DistrictSchoolDistances, GradeBand, SchoolDistance } from './types';

/** A school or daycare as a point. */
export interface PlacePoint {
  readonly name: string;
  readonly position: Utm32;
  /** Metres. */
  readonly precision: number;
  /** No source gave the place. */
  readonly assumed: boolean;
}

/**
 * Straight distance (not along streets) from every address of an area to the school whose district it lies in, on the
 * plane of EPSG:25832. An address that two districts claim counts for the school whose name comes first, so that it is
 * counted once and the order of the districts does not matter. A school without a known place gets no distance: its
 * `spread` is null.
 */
export function distanceToSchool(
  band: GradeBand,
  members: readonly Utm32[],
  districts: readonly District[],
  schools: readonly PlacePoint[],
): DistrictSchoolDistances {
  const places = new Map(schools.map((school) => [school.name, school]));
  const bySchool = new Map<string, Utm32[]>();
  let outside = 0;
  for (const position of members) {
    const school = schoolsAt(districts, position)[0];
    if (school === undefined) outside++;
    else bySchool.set(school, [...(bySchool.get(school) ?? []), position]);
  }
  const all: number[] = [];
  const found = [...bySchool].map(([school, positions]): SchoolDistance => {
    const place = places.get(school);
    if (!place) return { school, addresses: positions.length, spread: null, precision: 0 };
    const distances = positions.map((position) => distance(position, place.position));
    all.push(...distances);
    return {
      school,
      addresses: positions.length,
      spread: spreadOf(distances),
      precision: place.precision,
    };
  });
  found.sort((a, b) => b.addresses - a.addresses || (a.school < b.school ? -1 : 1));
  return { band, all: spreadOf(all), schools: found, outside };
}
