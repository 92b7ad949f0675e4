/** A part under this many m² that holds no address is the edge of two drawings, not a fact about the area. */
export const SLIVER_SQUARE_METRES = 10;

/**
 * How much area clipping may lose or add in all, m². Inputs lie on a 1 mm grid and the library is exact to about
 * 1e-8 of a metre, so anything above this is a mistake and not rounding.
 */
export const CONSERVATION_SQUARE_METRES = 0.01;

/** Common area up to this many m² is an edge that two shapes share, seen through rounding. */
export const TOUCH_SQUARE_METRES = 1e-6;
