import type { Register } from '../addresses/register';
import { normaliseStreet } from '../addresses/street-name';

/** Gives the indexes of a register's addresses on a street, whatever its spelling. One pass, at the first question. */
export function addressesOnStreets(
  register: Pick<Register, 'addresses'>,
): (street: string) => readonly number[] {
  let streets: Map<string, number[]> | undefined;
  const index = (): Map<string, number[]> => {
    const made = new Map<string, number[]>();
    const byRaw = new Map<string, number[]>();
    register.addresses.forEach(({ street }, i) => {
      let own = byRaw.get(street);
      if (!own) {
        const name = normaliseStreet(street);
        own = made.get(name) ?? [];
        made.set(name, own);
        byRaw.set(street, own);
      }
      own.push(i);
    });
    return made;
  };
  return (street) => {
    streets ??= index();
    return streets.get(normaliseStreet(street)) ?? [];
  };
}
