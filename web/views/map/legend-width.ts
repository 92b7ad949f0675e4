/** Narrowest legend that can be read, px. */
const LEAST_WIDTH = 280;

/** How wide a legend is drawn in its room, px, before it is shown larger by `scale`. */
export const legendWidth = (room: Element, scale: number): number =>
  Math.max(LEAST_WIDTH, Math.floor(room.clientWidth / scale));
