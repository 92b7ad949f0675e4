import type { MultiPolygon, Polygon, Ring, Utm32 } from './coordinates';

/**
 * Signed area of a closed ring in square metres (shoelace formula); positive when counter-clockwise.
 * Summed relative to the first vertex, so that large eastings do not eat the digits.
 */
export function signedRingArea(ring: Ring<Utm32>): number {
  const origin = ring[0];
  if (!origin) return 0;
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const a = ring[i - 1] as Utm32;
    const b = ring[i] as Utm32;
    twice += (a[0] - origin[0]) * (b[1] - origin[1]) - (b[0] - origin[0]) * (a[1] - origin[1]);
  }
  return twice / 2;
}

/** Area of a polygon in square metres: outer ring less its holes. */
export function polygonArea(polygon: Polygon<Utm32>): number {
  return polygon.reduce((sum, ring, i) => sum + (i === 0 ? 1 : -1) * Math.abs(signedRingArea(ring)), 0);
}

/** Area of a multipolygon in square metres. */
export const area = (shape: MultiPolygon<Utm32>): number =>
  shape.reduce((sum, polygon) => sum + polygonArea(polygon), 0);

/** Length of all rings, holes too, in metres. */
export function perimeter(shape: MultiPolygon<Utm32>): number {
  let total = 0;
  for (const polygon of shape)
    for (const ring of polygon)
      for (let i = 1; i < ring.length; i++) {
        const a = ring[i - 1] as Utm32;
        const b = ring[i] as Utm32;
        total += Math.hypot(a[0] - b[0], a[1] - b[1]);
      }
  return total;
}
