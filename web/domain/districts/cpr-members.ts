import type { Register } from '../addresses/register';
import { normaliseStreet } from '../addresses/street-name';
import type { Grades } from './bands';
import type { RoadName, SchoolStretch } from './cpr-road';
import { stretchHolds } from './cpr-road';
import type { SchoolMembers } from './from-members';

/** A stretch with its place in the file. */
export interface PlacedStretch extends SchoolStretch {
  readonly line: number;
}

export interface CprMembers {
  readonly schools: readonly SchoolMembers[];
  /** Stretches on roads of which the register has no address. */
  readonly unknown: readonly PlacedStretch[];
}

const roadKey = (municipality: string, road: string): string => `${municipality}${road}`;

/**
 * Finds the addresses of each stretch: by municipality and road code where the register has them, else by the road's name as
 * the file itself gives it (records 001), compared as all street names are.
 */
export function cprMembers(
  stretches: readonly PlacedStretch[],
  roads: readonly RoadName[],
  register: Register,
  grades: Grades,
): CprMembers {
  const byCode = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  const put = (map: Map<string, number[]>, key: string, index: number): void => {
    const list = map.get(key);
    if (list) list.push(index);
    else map.set(key, [index]);
  };
  register.addresses.forEach(({ municipality, roadCode, street }, index) => {
    if (municipality && roadCode) put(byCode, roadKey(municipality, roadCode), index);
    else put(byName, normaliseStreet(street), index);
  });
  const nameOf = new Map(roads.map(({ municipality, road, name }) => [roadKey(municipality, road), name]));
  const unknown: PlacedStretch[] = [];
  const schools = new Map<string, { code: string; addresses: Set<number> }>();
  for (const stretch of stretches) {
    const key = roadKey(stretch.municipality, stretch.road);
    const onRoad = byCode.get(key) ?? byName.get(normaliseStreet(nameOf.get(key) ?? ''));
    if (!onRoad) {
      unknown.push(stretch);
      continue;
    }
    const school = schools.get(stretch.school) ?? { code: stretch.code, addresses: new Set<number>() };
    schools.set(stretch.school, school);
    for (const index of onRoad) {
      const house = register.addresses[index]?.house;
      if (house && stretchHolds(stretch, house)) school.addresses.add(index);
    }
  }
  return {
    unknown,
    schools: [...schools].map(([school, { code, addresses }]) => ({
      school,
      number: code,
      grades,
      addresses: [...addresses],
    })),
  };
}
