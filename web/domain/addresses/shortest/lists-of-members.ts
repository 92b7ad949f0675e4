import { compareHouseNumbers, formatHouseNumber, type HouseNumber } from '../house-number';
import type { HouseRange } from '../house-range';
import type { AccessAddress, Register } from '../register';
import { addressItemText, type ShortestOptions, shortestList } from '../shortest-list';
import { normaliseStreet } from '../street-name';

/** The shortest list of one street, as one printed item. */
export interface StreetList {
  /** As the register spells it. */
  readonly street: string;
  /** "Flyvervej 2-26 (lige numre), 5"; undefined when the name can't be written so that it is read back. */
  readonly text: string | undefined;
  /** The text without the street: "2-26 (lige numre), 5". */
  readonly numbers: string;
  readonly ranges: readonly HouseRange[];
  /** Number of addresses that the list names. */
  readonly addresses: number;
  /** Members that no list can name without naming others. */
  readonly unnamed: readonly HouseNumber[];
  /** Members whose street and number another address has that is none: only the postcode tells them apart. */
  readonly twins: readonly HouseNumber[];
}

/**
 * The shortest lists that name exactly the given addresses of a register (indexes), one per street, streets in the order of
 * their normalised names. A street's list is exact among all addresses of the register with that street name.
 */
export function listsOfMembers(
  register: Register,
  members: Iterable<number>,
  options: ShortestOptions = {},
): StreetList[] {
  const isMember = new Set(members);
  const names = new Map<string, string>();
  const wanted = new Set<string>();
  const keyOf = (street: string): string => {
    const key = names.get(street) ?? normaliseStreet(street);
    names.set(street, key);
    return key;
  };
  for (const index of isMember) {
    const address = register.addresses[index];
    if (address) wanted.add(keyOf(address.street));
  }
  const streets = new Map<string, { address: AccessAddress; inside: boolean }[]>();
  register.addresses.forEach((address, index) => {
    const key = keyOf(address.street);
    if (!wanted.has(key)) return;
    const own = streets.get(key) ?? [];
    own.push({ address, inside: isMember.has(index) });
    streets.set(key, own);
  });
  return [...streets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, houses]) => listOfStreet(houses, options));
}

/** The shortest list of one street: `houses` are all its addresses, those inside are to be named. */
export function listOfStreet(
  houses: readonly { readonly address: AccessAddress; readonly inside: boolean }[],
  options: ShortestOptions = {},
): StreetList {
  const street = houses.map(({ address }) => address.street).sort()[0] ?? '';
  const outside = new Set(
    houses.filter(({ inside }) => !inside).map(({ address }) => formatHouseNumber(address.house)),
  );
  const inside = houses.filter(({ inside: isIn }) => isIn).map(({ address }) => address.house);
  const hasTwin = (house: HouseNumber): boolean => outside.has(formatHouseNumber(house));
  const list = shortestList(
    inside.filter((house) => !hasTwin(house)),
    houses.map(({ address }) => address.house),
    options,
  );
  const twins = inside.filter(hasTwin).sort(compareHouseNumbers);
  const { ranges, unnamed } = list;
  const text = list.text === '' ? '' : addressItemText(street, list);
  const addresses = inside.length - twins.length - unnamed.length;
  return { street, text, numbers: list.text, ranges, addresses, unnamed, twins };
}
