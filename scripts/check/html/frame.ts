import { type Utm32, utm32 } from '../../../web/domain/geo/coordinates';

/** A window on the plane of EPSG:25832, drawn `width` by `height` px, north up. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly pxPerMetre: number;
  readonly toX: (east: number) => number;
  readonly toY: (north: number) => number;
}

/** Metres of surroundings around what is shown. */
const MARGIN = 45;
/** No map shows less than this from west to east: a single house is found by its neighbours. */
const NARROWEST = 180;

/** A frame of the given size in px around positions, with some surroundings; undefined without positions. */
export function frameAround(
  positions: readonly Utm32[],
  width: number,
  height: number,
): MapFrame | undefined {
  if (positions.length === 0) return undefined;
  const easts = positions.map(([east]) => east);
  const norths = positions.map(([, north]) => north);
  const [west, east] = [Math.min(...easts) - MARGIN, Math.max(...easts) + MARGIN];
  const [south, north] = [Math.min(...norths) - MARGIN, Math.max(...norths) + MARGIN];
  const pxPerMetre = Math.min(width / Math.max(east - west, NARROWEST), height / (north - south));
  const middle = utm32((west + east) / 2, (south + north) / 2);
  const left = middle[0] - width / pxPerMetre / 2;
  const top = middle[1] + height / pxPerMetre / 2;
  return {
    width,
    height,
    west: left,
    east: left + width / pxPerMetre,
    south: top - height / pxPerMetre,
    north: top,
    pxPerMetre,
    toX: (x) => (x - left) * pxPerMetre,
    toY: (y) => (top - y) * pxPerMetre,
  };
}

/** True when a position lies in the window. */
export const inFrame = ({ west, south, east, north }: MapFrame, [x, y]: Utm32): boolean =>
  x >= west && x <= east && y >= south && y <= north;
