import type { AliasRow } from './list-rows';
import { normaliseStreet } from './street-name';

/** Two spellings of one street. Which of them the register uses does not matter. */
export interface StreetAlias {
  readonly alias: string;
  readonly name: string;
}

/** The street aliases of aliases.csv. */
export const streetAliases = (rows: readonly AliasRow[]): StreetAlias[] =>
  rows.filter((row) => row.kind === 'street').map(({ alias, name }) => ({ alias, name }));

/**
 * Groups spellings of the same street: for every normalised spelling that the table knows, all normalised spellings
 * of that street, in code-unit order. Spellings are joined through any chain of rows.
 */
export function spellingGroups(aliases: readonly StreetAlias[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, Set<string>>();
  for (const { alias, name } of aliases) {
    const [a, b] = [normaliseStreet(alias), normaliseStreet(name)];
    const joined = groups.get(a) ?? new Set([a]);
    for (const spelling of groups.get(b) ?? [b]) joined.add(spelling);
    for (const spelling of joined) groups.set(spelling, joined);
  }
  return new Map([...groups].map(([spelling, group]) => [spelling, [...group].sort()]));
}
