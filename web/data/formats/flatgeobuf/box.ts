import type { Position } from 'geojson';

/** West, south, east, north in the units of the layer. */
export type Box = readonly [minX: number, minY: number, maxX: number, maxY: number];

/** The smallest box around positions; undefined without any. */
export function boxOfPositions(positions: Iterable<Position>): Box | undefined {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions as Iterable<[number, number]>) {
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
  }
  return minX <= maxX ? [minX, minY, maxX, maxY] : undefined;
}

/** The smallest box around boxes; undefined without any. */
export function boxAround(boxes: Iterable<Box>): Box | undefined {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    minX = Math.min(minX, box[0]);
    minY = Math.min(minY, box[1]);
    maxX = Math.max(maxX, box[2]);
    maxY = Math.max(maxY, box[3]);
  }
  return minX <= maxX ? [minX, minY, maxX, maxY] : undefined;
}
