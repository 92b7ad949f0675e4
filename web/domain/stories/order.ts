/** The list with one entry moved to another place; places beyond the ends mean the ends. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const entry = list[from];
  if (entry === undefined) return list;
  const rest = list.filter((_, i) => i !== from);
  const place = Math.max(0, Math.min(rest.length, to));
  return [...rest.slice(0, place), entry, ...rest.slice(place)];
}

/** An id that no entry of the list has: the wish itself, or with the first free number. */
export function freeId(taken: readonly { readonly id: string }[], wish: string): string {
  const ids = new Set(taken.map(({ id }) => id));
  if (!ids.has(wish)) return wish;
  for (let n = 2; ; n++) if (!ids.has(`${wish}-${n}`)) return `${wish}-${n}`;
}
