import type { AccessAddress } from '../addresses/register';
import { type StreetAlias, spellingGroups } from '../addresses/street-alias';
import { normaliseStreet } from '../addresses/street-name';

/** Gives an address the name by which it is known whatever its register: street in one spelling, and house number. */
export type AddressKey = (address: AccessAddress) => string;

/**
 * Makes the keys. Spellings that the alias table joins are one street, so that "Allé" in one register and "Alle" in the
 * other is no difference. The postcode is not in the key: registers do not always know it.
 */
export function addressKeys(aliases: readonly StreetAlias[] = []): AddressKey {
  const groups = spellingGroups(aliases);
  const known = new Map<string, string>();
  return ({ street, house }) => {
    let name = known.get(street);
    if (name === undefined) {
      const normal = normaliseStreet(street);
      name = groups.get(normal)?.[0] ?? normal;
      known.set(street, name);
    }
    return `${name}|${house.number}${house.letter}`;
  };
}
