import { nearNames } from '../addresses/near-names';

/** How a printed name was found. */
export type NameFound =
  | { readonly kind: 'found'; readonly id: string; readonly how: 'id' | 'name' | 'alias' | 'answer' }
  /** The officer said that rows with this name do not belong here. */
  | { readonly kind: 'left-out' }
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] }
  /** Names that differ by a letter or two: to be asked about, never taken. */
  | { readonly kind: 'unknown'; readonly near: readonly string[] };

export type FindName = (printed: string) => NameFound;

/** A thing with the names under which it may be printed. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** A name without what may differ in print: case, blanks, hyphens, stops. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0.,:;'’"()_/–—-]+/gu, ' ')
    .trim();

/**
 * Finds ids by printed names: an answer that was given before, then the id itself, its names, its aliases. Nothing is guessed:
 * a name that two things bear and a name that only comes near are told as such.
 */
export function nameFinder(
  things: readonly Named[],
  aliases: readonly { readonly alias: string; readonly id: string }[],
  answers: Readonly<Record<string, string>>,
): FindName {
  const ids = new Set(things.map(({ id }) => id));
  const names = index(things.flatMap(({ id, names: own }) => own.map((name) => [name, id] as const)));
  const known = index(aliases.map(({ alias, id }) => [alias, id] as const));
  const given = new Map(Object.entries(answers).map(([name, id]) => [nameKey(name), id]));
  return (printed) => {
    const key = nameKey(printed);
    const answer = given.get(key);
    if (answer === '') return { kind: 'left-out' };
    if (answer !== undefined && ids.has(answer)) return { kind: 'found', id: answer, how: 'answer' };
    const bare = printed.trim();
    if (ids.has(bare)) return { kind: 'found', id: bare, how: 'id' };
    for (const [table, how] of [
      [names, 'name'],
      [known, 'alias'],
    ] as const) {
      const found = [...(table.get(key) ?? [])];
      if (found.length > 1) return { kind: 'ambiguous', ids: found };
      if (found[0] !== undefined) return { kind: 'found', id: found[0], how };
    }
    const near = nearNames(key, [...names.keys(), ...known.keys()]).flatMap((name) => [
      ...(names.get(name) ?? known.get(name) ?? []),
    ]);
    return { kind: 'unknown', near: [...new Set(near)] };
  };
}

function index(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const made = new Map<string, Set<string>>();
  for (const [name, id] of pairs) {
    const key = nameKey(name);
    if (key !== '') made.set(key, (made.get(key) ?? new Set()).add(id));
  }
  return made;
}
