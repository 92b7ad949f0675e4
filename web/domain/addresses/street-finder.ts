import { nearNames } from './near-names';
import type { Register } from './register';
import { type StreetAlias, spellingGroups } from './street-alias';
import { normaliseStreet } from './street-name';

/** A street of the register: its spelling there, and its addresses as indexes into the register. */
export interface RegisterStreet {
  readonly name: string;
  readonly addresses: readonly number[];
}

export type StreetMatch =
  | { readonly kind: 'exact' | 'alias'; readonly street: RegisterStreet }
  /** Names of the register that look like it, for a person to choose from. */
  | { readonly kind: 'unknown'; readonly suggestions: readonly string[] };

/** Looks streets up by name. */
export interface StreetFinder {
  readonly find: (name: string) => StreetMatch;
}

/**
 * Makes a finder over a register. A name matches a street whose normalised name is equal (`normaliseStreet`), else the one
 * street of the register that the alias table gives as another spelling; when the table gives several, nobody can tell, and
 * they are suggested. A near miss is suggested, never matched. One pass over the register, whatever its size.
 */
export function makeStreetFinder(register: Register, aliases: readonly StreetAlias[]): StreetFinder {
  const byRaw = new Map<string, { name: string; addresses: number[] }>();
  const byName = new Map<string, { name: string; addresses: number[] }>();
  for (let i = 0; i < register.addresses.length; i++) {
    const raw = register.addresses[i]?.street ?? '';
    let street = byRaw.get(raw);
    if (!street) {
      const key = normaliseStreet(raw);
      street = byName.get(key) ?? { name: raw, addresses: [] };
      // two spellings of one name in the register: the first by code unit is shown, whatever the order of the file
      if (raw < street.name) street.name = raw;
      byName.set(key, street);
      byRaw.set(raw, street);
    }
    street.addresses.push(i);
  }
  const groups = spellingGroups(aliases);
  const find = (name: string): StreetMatch => {
    const key = normaliseStreet(name);
    const exact = byName.get(key);
    if (exact) return { kind: 'exact', street: exact };
    const others = (groups.get(key) ?? []).flatMap((spelling) => byName.get(spelling) ?? []);
    if (others.length === 1 && others[0]) return { kind: 'alias', street: others[0] };
    if (others.length > 1) return { kind: 'unknown', suggestions: others.map((street) => street.name) };
    return { kind: 'unknown', suggestions: suggestionsFor(key, byName, groups) };
  };
  return { find };
}

/** Near names, also by way of a near alias ("Flyervei" is near "Flyervej", which is Flyvervej). */
function suggestionsFor(
  key: string,
  byName: ReadonlyMap<string, RegisterStreet>,
  groups: ReadonlyMap<string, readonly string[]>,
): string[] {
  const known = new Set([...byName.keys(), ...groups.keys()]);
  const found = new Set<string>();
  for (const near of nearNames(key, known))
    for (const spelling of byName.has(near) ? [near] : (groups.get(near) ?? [])) {
      const street = byName.get(spelling);
      if (street) found.add(street.name);
    }
  return [...found];
}
