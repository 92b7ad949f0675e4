import { type Finding, finding } from '../findings/finding';
import type { AddressItem } from './address-list';
import { expandToTexts } from './expand-ranges';
import { compareHouseNumbers, formatHouseNumber, type HouseNumber } from './house-number';
import { type HouseRange, rangeContains } from './house-range';
import type { NotCurrent } from './not-current';
import type { Register } from './register';
import type { ResolvedItem } from './resolution';
import type { StreetFinder } from './street-finder';

/** From here on a range's end is read as open: registers write 998 or 999 for "to the end of the street". */
const OPEN_END = 998;

/** What a finding says about the item that it comes from. */
export const aboutItem = (item: AddressItem) => ({
  plan: item.plan,
  area: item.area,
  street: item.street,
  place: {
    ...(item.file === undefined ? {} : { file: item.file }),
    ...(item.line === undefined ? {} : { line: item.line }),
  },
});

/**
 * Finds the addresses that one item names, and says what does not fit: `street-unknown` (with suggestions),
 * `street-by-alias`, `range-matches-nothing`, `number-missing-in-range`, `letters-taken-in`, `street-in-several-postcodes`.
 */
export function matchItem(
  item: AddressItem,
  register: Register,
  finder: StreetFinder,
  notCurrent: NotCurrent,
): { readonly resolved: ResolvedItem; readonly findings: readonly Finding[] } {
  const about = aboutItem(item);
  const match = finder.find(item.street);
  if (match.kind === 'unknown') {
    const values = { suggestions: match.suggestions.join(', ') };
    return {
      resolved: { item, street: '', addresses: [] },
      findings: [finding('street-unknown', { ...about, values })],
    };
  }
  const street = match.street.name;
  const findings: Finding[] = [];
  if (match.kind === 'alias')
    findings.push(finding('street-by-alias', { ...about, values: { register: street } }));
  const onStreet = item.postcode
    ? match.street.addresses.filter((i) => register.addresses[i]?.postcode === item.postcode)
    : match.street.addresses;
  const houses = onStreet.flatMap((index) => {
    const address = register.addresses[index];
    return address ? [{ index, house: address.house, postcode: address.postcode, id: address.id }] : [];
  });
  const named = houses.filter(({ house }) => item.ranges.some((range) => rangeContains(range, house)));
  named.sort(
    (a, b) =>
      compareHouseNumbers(a.house, b.house) || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.index - b.index),
  );

  const highest = houses.reduce((most, { house }) => Math.max(most, house.number), 0);
  const missing: HouseRange[] = [];
  for (const range of item.ranges) {
    const found = named.filter(({ house }) => rangeContains(range, house)).map(({ house }) => house);
    if (found.length > 0) missing.push(...missingIn(range, found, highest));
    else {
      const values = { ...rangeValues(range), ...notInForce(notCurrent(street, expandToTexts([range]))) };
      findings.push(finding('range-matches-nothing', { ...about, values }));
    }
  }
  if (missing.length > 0) {
    const houseNumbers = expandToTexts(missing);
    const values = notInForce(notCurrent(street, houseNumbers));
    findings.push(finding('number-missing-in-range', { ...about, houseNumbers, values }));
  }
  const takenIn = named.filter(({ house }) => house.letter !== '' && !namedByLetter(item, house));
  if (takenIn.length > 0)
    findings.push(
      finding('letters-taken-in', { ...about, houseNumbers: textsOf(takenIn.map((one) => one.house)) }),
    );
  findings.push(...severalPostcodes(item, named));
  return { resolved: { item, street, addresses: named.map(({ index }) => index) }, findings };
}

const rangeValues = (range: HouseRange): Record<string, string | number> => ({
  from: range.from,
  to: range.to,
  parity: range.parity,
  letters: range.letters.join(', '),
});

/** House numbers that the register knows without their being in force, for the sentence; empty when there are none. */
const notInForce = (houses: readonly string[]): Record<string, string> =>
  houses.length === 0 ? {} : { notCurrent: houses.join(', ') };

const textsOf = (houses: readonly HouseNumber[]): string[] => [...new Set(houses.map(formatHouseNumber))];

/** The house numbers of a range that the register lacks, written: what an editor says of one range. */
export const missingHouses = (range: HouseRange, found: readonly HouseNumber[], highest: number): string[] =>
  expandToTexts(missingIn(range, found, highest));

/** The house numbers of a range that the register lacks, as ranges. An open end stops at the street's highest number. */
function missingIn(range: HouseRange, found: readonly HouseNumber[], highest: number): HouseRange[] {
  const to = range.to >= OPEN_END ? Math.min(range.to, highest) : range.to;
  const present = new Set(
    found.flatMap((house) => (range.letters.length > 0 ? formatHouseNumber(house) : String(house.number))),
  );
  return expandToTexts([{ ...range, to }])
    .filter((house) => !present.has(house))
    .map((house) => {
      const number = Number.parseInt(house, 10);
      const letter = house.slice(String(number).length);
      return { from: number, to: number, parity: 'all', letters: letter === '' ? [] : [letter] };
    });
}

/** True when some range names the house with its letter, not just its number. */
const namedByLetter = (item: AddressItem, house: HouseNumber): boolean =>
  item.ranges.some((range) => range.letters.length > 0 && rangeContains(range, house));

/** The same house number in several towns: only a person can tell which one is meant. */
function severalPostcodes(
  item: AddressItem,
  named: readonly { readonly house: HouseNumber; readonly postcode: string }[],
): Finding[] {
  const postcodesOf = new Map<string, Set<string>>();
  for (const { house, postcode } of named) {
    const known = postcodesOf.get(formatHouseNumber(house)) ?? new Set<string>();
    postcodesOf.set(formatHouseNumber(house), known.add(postcode));
  }
  const houseNumbers = [...postcodesOf].filter(([, codes]) => codes.size > 1).map(([house]) => house);
  if (houseNumbers.length === 0) return [];
  const postcodes = new Set(houseNumbers.flatMap((house) => [...(postcodesOf.get(house) ?? [])]));
  const values = { postcodes: [...postcodes].sort().join(', ') };
  return [finding('street-in-several-postcodes', { ...aboutItem(item), houseNumbers, values })];
}
