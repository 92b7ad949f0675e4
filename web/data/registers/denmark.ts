/** How a pair of coordinates is meant. `swapped` = north or latitude first. */
export type Axes = 'utm32' | 'utm32-swapped' | 'wgs84' | 'wgs84-swapped';

/** Denmark with Bornholm and a margin of some kilometres, in EPSG:25832 metres and in degrees. */
const EAST = [420_000, 910_000] as const;
const NORTH = [6_030_000, 6_420_000] as const;
const LON = [7.8, 15.4] as const;
const LAT = [54.4, 57.95] as const;

const within = (value: number, [low, high]: readonly [number, number]): boolean =>
  value >= low && value <= high;

/** How a pair must be meant so that it lies in Denmark; undefined when it lies there in no way. The four never overlap. */
export function axesOf(x: number, y: number): Axes | undefined {
  if (within(x, EAST) && within(y, NORTH)) return 'utm32';
  if (within(x, LON) && within(y, LAT)) return 'wgs84';
  if (within(x, NORTH) && within(y, EAST)) return 'utm32-swapped';
  if (within(x, LAT) && within(y, LON)) return 'wgs84-swapped';
  return undefined;
}
