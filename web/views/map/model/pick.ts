/** What an area pressed on the map changes. */
export interface Picked {
  readonly selected?: readonly string[];
  readonly focus: string | null;
}

/**
 * A press on the map. On an area: it alone is chosen and its receipt opens; pressed again it is let go. With Ctrl, Shift
 * or Cmd it joins or leaves the chosen ones. Beside all areas: the receipt closes, the choice stays.
 */
export function pick(
  now: { readonly selected: readonly string[]; readonly focus: string | null },
  area: string | null,
  additive: boolean,
): Picked {
  if (area === null) return { focus: null };
  const { selected, focus } = now;
  const chosen = selected.includes(area);
  if (additive)
    return chosen
      ? { selected: selected.filter((id) => id !== area), focus: focus === area ? null : focus }
      : { selected: [...selected, area], focus: area };
  if (chosen && selected.length === 1 && focus === area) return { selected: [], focus: null };
  return { selected: [area], focus: area };
}
