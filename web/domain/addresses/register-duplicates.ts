import { type Finding, finding } from '../findings/finding';
import { compareHouseNumbers, formatHouseNumber, HOUSE_LETTERS } from './house-number';
import type { Register } from './register';
import { normaliseStreet } from './street-name';

/**
 * Finds addresses that stand more than once in a register: same street (normalised), house number and postcode. One
 * finding per street and postcode, in their order. Sorts one number per address, so that millions are no trouble.
 */
export function registerDuplicates(register: Register): Finding[] {
  const streets = new Map<string, number>();
  const byRaw = new Map<string, number>();
  const { addresses } = register;
  const keys = new Float64Array(addresses.length);
  for (let i = 0; i < addresses.length; i++) {
    const address = addresses[i];
    if (!address) continue;
    let street = byRaw.get(address.street);
    if (street === undefined) {
      const name = normaliseStreet(address.street);
      street = streets.get(name) ?? streets.size;
      streets.set(name, street);
      byRaw.set(address.street, street);
    }
    // street, postcode (up to 9999), number (up to 999), letter (0-29): all fit into 53 bits for 25 million streets
    const letter = address.house.letter === '' ? 0 : HOUSE_LETTERS.indexOf(address.house.letter) + 1;
    keys[i] =
      ((street * 10000 + (Number(address.postcode) || 0)) * 1000 + address.house.number) * 30 + letter;
  }
  const sorted = keys.slice().sort();
  const repeated = new Set<number>();
  for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) repeated.add(sorted[i] ?? 0);
  if (repeated.size === 0) return [];

  const groups = new Map<string, { street: string; postcode: string; houses: Map<string, number> }>();
  for (let i = 0; i < addresses.length; i++) {
    const address = addresses[i];
    if (!address || !repeated.has(keys[i] ?? -1)) continue;
    const key = `${normaliseStreet(address.street)}|${address.postcode}`;
    const group = groups.get(key) ?? {
      street: address.street,
      postcode: address.postcode,
      houses: new Map(),
    };
    if (address.street < group.street) group.street = address.street;
    group.houses.set(formatHouseNumber(address.house), i);
    groups.set(key, group);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { street, postcode, houses }]) => {
      const sortedHouses = [...houses.values()]
        .flatMap((i) => addresses[i]?.house ?? [])
        .sort(compareHouseNumbers)
        .map(formatHouseNumber);
      const values = { register: register.info.name, postcode };
      return finding('register-duplicate-address', { street, houseNumbers: sortedHouses, values });
    });
}
