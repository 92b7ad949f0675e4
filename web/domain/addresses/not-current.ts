import { formatHouseNumber } from './house-number';
import type { Register } from './register';
import { normaliseStreet } from './street-name';

/** Says which of some house numbers on a street the register knows as preliminary, discontinued or abandoned. */
export type NotCurrent = (street: string, houses: readonly string[]) => string[];

/**
 * Makes the look-up over the register's addresses that are not in force. A bare number is also known when one of its
 * lettered houses is. One pass over them, made at the first question.
 */
export function notCurrentHouses(register: Register): NotCurrent {
  let byStreet: Map<string, Set<string>> | undefined;
  const index = (): Map<string, Set<string>> => {
    const made = new Map<string, Set<string>>();
    const byRaw = new Map<string, Set<string>>();
    for (const { street, house } of register.notCurrent ?? []) {
      let houses = byRaw.get(street);
      if (!houses) {
        const name = normaliseStreet(street);
        houses = made.get(name) ?? new Set();
        made.set(name, houses);
        byRaw.set(street, houses);
      }
      houses.add(formatHouseNumber(house)).add(String(house.number));
    }
    return made;
  };
  return (street, houses) => {
    byStreet ??= index();
    const known = byStreet.get(normaliseStreet(street));
    return known ? houses.filter((house) => known.has(house)) : [];
  };
}
