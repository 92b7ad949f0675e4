/**
 * How the map marks what a number is worth, apart from colour. A legend draws its samples from the same numbers.
 *
 * - suspect: the outline is a row of round dots in ink;
 * - bound ("mere end"): a solid outline with short teeth outwards, for a value that goes on beyond its class;
 * - unpublished boundary: the outline is dashed, whatever the value is;
 * - no value: diagonal hatch in muted on paper, under a solid outline.
 */

/** Widths in px, lengths in px. */
export const OUTLINE_WIDTH = 2;
export const DOT = { width: 3.5, gap: 3 } as const;
export const TOOTH = { length: 6, thickness: 1.5, gap: 6 } as const;
export const DASH = { length: 6, gap: 4 } as const;
/** Distance between the lines of the hatch and their thickness, px across the lines. */
export const HATCH = { period: 5.657, thickness: 1.1 } as const;

/** Pieces with fewer addresses are outlines only: a colour would be a door's share. */
export const FEWEST_FILLED_ADDRESSES = 4;

/** More areas than this stand side by side like tiles: no paper around them. */
export const MOST_CASED = 100;

/** With the addresses overlay on: fills fade between the first two zooms, single addresses show from the third. */
export const ADDRESS_ZOOM = { fillFades: 14, fillGone: 14.5, addresses: 14.5, houseNumbers: 16.5 } as const;

/** Widths of roads by zoom, px; between the zooms they grow as the ground does. */
export const ROAD_WIDTHS = [
  { zoom: 9, motorway: 2, primary: 1, other: 0.5 },
  { zoom: 13, motorway: 6, primary: 4, other: 2.6 },
  { zoom: 17, motorway: 26, primary: 20, other: 14 },
] as const;
