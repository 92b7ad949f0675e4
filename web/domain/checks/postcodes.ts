import { byStreet, membersByArea, remarksByStreet } from './by-street';
import { mostCommon, tally } from './most-common';
import { addressAt, type PlanCase, type Remark } from './remark';

/** A postcode that fewer than this share of an area's addresses have does not fit the area. */
export const SMALL_SHARE = 0.1;

/**
 * Members whose postcode does not fit: another one than most of the area's addresses on the same street have
 * (`postcode-differs-on-street`), or a whole street with one that fewer than a tenth of the area have
 * (`postcode-differs-in-area`). An area that lies in two postcodes, each of some weight, is nothing to remark on. Addresses
 * without a postcode are passed over; so is a street that is split evenly, as nobody could say which half is wrong.
 */
export const postcodesThatDoNotFit = (of: PlanCase): Remark[] =>
  membersByArea(of).flatMap((members, area) => {
    const known = members.filter((index) => addressAt(of, index).postcode !== '');
    const postcodeOf = (index: number): string => addressAt(of, index).postcode;
    const inArea = tally(known.map(postcodeOf));
    const usualInArea = mostCommon(inArea);
    return [...byStreet(of, known)].flatMap(([, own]) => {
      const onStreet = tally(own.map(postcodeOf));
      const usual = mostCommon(onStreet);
      if (usual === undefined) return [];
      const odd = [...onStreet.keys()]
        .filter((postcode) => postcode !== usual)
        .flatMap((postcode) => {
          const others = own.filter((index) => postcodeOf(index) === postcode);
          return remarksByStreet(of, 'postcode-differs-on-street', area, others, { postcode, usual });
        });
      const rare = (inArea.get(usual) ?? 0) < SMALL_SHARE * known.length;
      if (!rare || usualInArea === undefined) return odd;
      const whole = own.filter((index) => postcodeOf(index) === usual);
      const values = { postcode: usual, usual: usualInArea };
      return [...odd, ...remarksByStreet(of, 'postcode-differs-in-area', area, whole, values)];
    });
  });
