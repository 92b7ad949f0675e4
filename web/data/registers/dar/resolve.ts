import type { AddressTable } from '../address-table';
import { NONE } from '../codes';
import { RowFilter } from '../flat/filter';
import type { ReadOptions } from '../options';
import type { SkipReason } from '../reasons';
import type { DarKind } from '../schemas/schema';
import type { Tally } from '../tally';
import type { House, Houses } from './houses';
import type { Lookups } from './lookups';
import type { Points } from './points';

/** House numbers between two looks at the clock and the keyboard. */
const BREATH = 50_000;

/** Everything of DAR that was read. */
export interface Entities {
  readonly houses: Houses;
  readonly points: Points;
  readonly lookups: Lookups;
  /** Counts by the number that a house number's table has. */
  readonly tallies: readonly Tally[];
  /** Entities that came. */
  readonly seen: ReadonlySet<DarKind>;
  readonly options: ReadOptions;
}

/** Joins house numbers to addresses. Every one in force ends as read or as skipped in the count of its table. */
export async function resolveHouses(
  all: Entities,
  current: AddressTable,
  aside: AddressTable,
): Promise<void> {
  const { houses, options, tallies } = all;
  const filter = new RowFilter(options.filters);
  const municipalities = learnMunicipalities(all);
  for (let index = 0; index < houses.length; index++) {
    if (index % BREATH === BREATH - 1) {
      await new Promise((resolve) => setTimeout(resolve));
      options.signal?.throwIfAborted();
    }
    const house = houses.at(index);
    const isCurrent = house.status === 'current';
    const reason = resolveOne(all, house, filter, municipalities, isCurrent ? current : aside);
    if (!isCurrent) continue; // counted when it was read, under its status
    const tally = tallies[house.table] as Tally;
    if (reason === undefined) tally.read++;
    else tally.skip(reason, house.line);
  }
}

function resolveOne(
  { houses, points, lookups, seen, options }: Entities,
  house: House,
  filter: RowFilter,
  municipalities: ReadonlyMap<string, number>,
  target: AddressTable,
): SkipReason | undefined {
  const key = house.postcode;
  const named = key === '' ? NONE : lookups.postcodes.get(key);
  const postcode = seen.has('dar-postnummer') ? named : house.labelPostcode;
  if (postcode === undefined) return 'postcode-unknown';
  const part = lookups.municipalities.get(house.part) ?? municipalities.get(house.part) ?? NONE;
  const road = lookups.roadOf(house.street, house.roadMiddle, part);
  const municipality = road?.municipality ?? part;
  if (municipality === NONE && options.filters?.municipalities?.length) return 'municipality-unknown';
  const unwanted = filter.byCodes(municipality, postcode);
  if (unwanted) return unwanted;
  const street = lookups.streets.get(house.street);
  if (street === undefined)
    return lookups.streets.isRetired(house.street) ? 'street-not-current' : 'street-unknown';
  const lacks = points.lacks(house.point);
  if (lacks) return lacks;
  const { east, north, precision } = points.of(house.point);
  const outside = filter.byPlace(east, north);
  if (outside) return outside;
  const place = target.addText(houses.entrances.text(house.key), {
    street,
    house: house.house,
    postcode,
    municipality,
    road: road?.road ?? NONE,
    east,
    north,
    precision,
    status: house.status,
    dwellings: seen.has('dar-adresse') ? house.dwellings : NONE,
  });
  return place < 0 ? 'id-repeated' : undefined;
}

/**
 * House numbers name the area of their municipality by a key. Where no table says which municipality that is, the streets
 * that lie in one municipality only say it, if they all agree.
 */
function learnMunicipalities({ houses, lookups }: Entities): ReadonlyMap<string, number> {
  const learnt = new Map<string, number>();
  const doubted = new Set<string>();
  for (let index = 0; index < houses.length; index++) {
    const { part, street } = houses.at(index);
    if (part === '' || doubted.has(part)) continue;
    const only = lookups.onlyMunicipality(street);
    if (only === NONE) continue;
    const before = learnt.get(part);
    if (before === undefined) learnt.set(part, only);
    else if (before !== only) {
      learnt.delete(part);
      doubted.add(part);
    }
  }
  return learnt;
}
