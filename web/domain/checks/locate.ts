import { expandToTexts } from '../addresses/expand-ranges';
import { formatHouseNumber } from '../addresses/house-number';
import type { ResolvedItem } from '../addresses/resolution';
import { normaliseStreet } from '../addresses/street-name';
import type { Finding } from '../findings/finding';
import { byHouse } from './by-street';
import { addressesOnStreets } from './on-street';
import { addressAt, type PlanCase, type Remark } from './remark';

/**
 * Makes a look-up that finds the addresses a finding is about, for findings that name a plan, an area and a street: those of
 * its house numbers that the register has, and the addresses of its printed items to show it beside. For another reading of
 * lige and ulige they are the addresses on which the readings differ.
 */
export function makeLocate(of: PlanCase): (found: Finding) => Remark {
  const onStreet = addressesOnStreets(of.register);
  return (found) => {
    const items = of.resolved.filter(({ item }) => isItemOf(item, found));
    const street = items.find((one) => one.street !== '')?.street ?? found.street ?? '';
    const houses = concernedHouses(found, items);
    const wanted = new Set(houses);
    // a parcel may hold houses of several streets; what is told of it is told of the area's own
    const streets = street.split(', ');
    const area = of.areaIds.indexOf(found.area ?? '');
    const concerned = byHouse(
      of,
      streets
        .flatMap(onStreet)
        .filter(
          (index) =>
            wanted.has(formatHouseNumber(addressAt(of, index).house)) &&
            (streets.length === 1 || of.areaOf[index] === area),
        ),
    );
    const present = new Set(concerned.map((index) => formatHouseNumber(addressAt(of, index).house)));
    return {
      finding: found,
      concerned,
      beside: items.flatMap(({ addresses }) => addresses),
      absent: houses.filter((house) => !present.has(house)),
    };
  };
}

/** True when the finding was made about this printed item. */
function isItemOf(item: ResolvedItem['item'], { plan, area, street, place }: Finding): boolean {
  if (item.plan !== plan || item.area !== area) return false;
  if (place?.line !== undefined && item.line !== undefined) return item.line === place.line;
  return street !== undefined && normaliseStreet(item.street) === normaliseStreet(street);
}

/** The house numbers that a finding is about. */
function concernedHouses({ code, houseNumbers, values }: Finding, items: readonly ResolvedItem[]): string[] {
  if (code === 'list-other-parity-reading') return difference(listed(values?.reading), listed(values?.other));
  if (houseNumbers) return [...houseNumbers];
  const ranges = items.flatMap(({ item }) => item.ranges);
  if (code === 'street-unknown') return expandToTexts(ranges);
  if (code !== 'range-matches-nothing') return [];
  return expandToTexts(
    ranges.filter(
      ({ from, to, parity }) => from === values?.from && to === values?.to && parity === values?.parity,
    ),
  );
}

const listed = (text: string | number | undefined): string[] =>
  text === undefined || text === '' ? [] : String(text).split(', ');

/** What stands in only one of two lists. */
function difference(one: readonly string[], other: readonly string[]): string[] {
  return [...one.filter((house) => !other.includes(house)), ...other.filter((house) => !one.includes(house))];
}
