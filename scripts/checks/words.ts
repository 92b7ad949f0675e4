/** One source file as this check sees it: what it loads at once and later, and the text areas that it speaks. */
export interface SpeakingFile {
  /** Files that come with it. */
  readonly loads: readonly string[];
  /** Files that it fetches later, each with the packs of texts that are fetched along (`lazyPart(() => import('…'), 'screens')`). */
  readonly fetches: readonly { readonly file: string; readonly packs: readonly string[] }[];
  /** Packs that the file waits for itself (`loadPack('files')`), as a worker does. */
  readonly packs: readonly string[];
  /** Areas of the keys in it: `map` of `'map.noValue'`. */
  readonly areas: readonly string[];
}

/** Areas of text keys that stand in a file. */
export function areasIn(code: string, areas: Iterable<string>): string[] {
  const known = new Set(areas);
  const found = [...code.matchAll(/['"`]([a-zA-Z]+)\.[\w$]/g)].map((match) => match[1] as string);
  return [...new Set(found)].filter((area) => known.has(area)).sort();
}

/** What a file fetches later, with the packs named in the same call. */
export function fetchesIn(code: string): { readonly to: string; readonly packs: readonly string[] }[] {
  return [...code.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)].map((match) => {
    const before = code.slice(0, match.index);
    const call = Math.max(before.lastIndexOf('withWords('), before.lastIndexOf('lazyPart('));
    const inside = call >= 0 && depth(code.slice(call, match.index)) > 0;
    const packs = inside ? callText(code.slice(call)).matchAll(/,\s*'(\w+)'/g) : [];
    return { to: match[1] as string, packs: [...packs].map((pack) => pack[1] as string) };
  });
}

/** How many brackets are still open at the end of a piece of code. */
const depth = (code: string): number =>
  [...code].reduce((open, sign) => open + (sign === '(' ? 1 : sign === ')' ? -1 : 0), 0);

/** A call up to the bracket that closes it. */
function callText(code: string): string {
  let open = 0;
  for (let at = 0; at < code.length; at++) {
    if (code[at] === '(') open++;
    if (code[at] === ')' && --open === 0) return code.slice(0, at);
  }
  return code;
}

/**
 * Says which files speak words that may not have come when they run: followed from the entries, which have the first pack, through
 * all that is loaded at once (the same words) and later (and the packs that are fetched along).
 */
export function wordComplaints(
  files: ReadonlyMap<string, SpeakingFile>,
  entries: readonly string[],
  packOf: ReadonlyMap<string, string>,
): string[] {
  const there = new Map<string, ReadonlySet<string>>();
  const visit = (file: string, packs: ReadonlySet<string>): void => {
    const found = files.get(file);
    if (!found) return;
    const own = new Set([...packs, ...found.packs]);
    const before = there.get(file);
    const both = before ? new Set([...before].filter((pack) => own.has(pack))) : own;
    if (before && both.size === before.size) return;
    there.set(file, both);
    for (const next of found.loads) visit(next, both);
    for (const next of found.fetches) visit(next.file, new Set([...both, ...next.packs]));
  };
  for (const entry of entries) visit(entry, new Set(['first']));
  return [...there].sort().flatMap(([file, packs]) =>
    (files.get(file)?.areas ?? []).flatMap((area) => {
      const pack = packOf.get(area);
      if (pack === undefined || packs.has(pack)) return [];
      return [`${file}: speaks ${area}.…, whose texts come with "${pack}"; it has ${[...packs].join(', ')}`];
    }),
  );
}
