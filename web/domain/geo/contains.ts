import type { MultiPolygon, Polygon, Ring } from './coordinates';

/** Where a point lies with respect to a shape. */
export type Side = 'inside' | 'outside' | 'edge';

type Pair = readonly [number, number];

/**
 * Where a point lies with respect to a closed ring, by the number of times that the ring winds around it. Works on
 * the plane of whatever coordinates it is given (metres or degrees). `edge` means exactly on the line as far as
 * numbers can tell. Differences are taken to the point first, so that large eastings do not eat the digits.
 */
export function sideOfRing(ring: Ring<Pair>, point: Pair): Side {
  let winding = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1] as Pair, ring[i] as Pair];
    const [ax, ay, bx, by] = [a[0] - point[0], a[1] - point[1], b[0] - point[0], b[1] - point[1]];
    const cross = ax * by - bx * ay;
    if (cross === 0 && ax * bx <= 0 && ay * by <= 0) return 'edge';
    if (ay <= 0 && by > 0 && cross > 0) winding++;
    else if (by <= 0 && ay > 0 && cross < 0) winding--;
  }
  return winding === 0 ? 'outside' : 'inside';
}

/** Where a point lies with respect to a polygon: inside its outer ring and outside all holes, on an edge, or outside. */
export function sideOfPolygon(polygon: Polygon<Pair>, point: Pair): Side {
  const [outer, ...holes] = polygon;
  if (!outer) return 'outside';
  const side = sideOfRing(outer, point);
  if (side !== 'inside') return side;
  for (const hole of holes) {
    const inHole = sideOfRing(hole, point);
    if (inHole !== 'outside') return inHole === 'edge' ? 'edge' : 'outside';
  }
  return 'inside';
}

/** Where a point lies with respect to a multipolygon whose polygons do not overlap. */
export function sideOfShape(shape: MultiPolygon<Pair>, point: Pair): Side {
  let edge = false;
  for (const polygon of shape) {
    const side = sideOfPolygon(polygon, point);
    if (side === 'inside') return 'inside';
    edge ||= side === 'edge';
  }
  return edge ? 'edge' : 'outside';
}

/** Distance from a point to the nearest line of a shape, in the unit of the coordinates; Infinity for no lines. */
export function distanceToEdge(shape: MultiPolygon<Pair>, point: Pair): number {
  let nearest = Infinity;
  for (const polygon of shape)
    for (const ring of polygon)
      for (let i = 1; i < ring.length; i++)
        nearest = Math.min(nearest, squareToSegment(point, ring[i - 1] as Pair, ring[i] as Pair));
  return Math.sqrt(nearest);
}

function squareToSegment(point: Pair, a: Pair, b: Pair): number {
  const [dx, dy, px, py] = [b[0] - a[0], b[1] - a[1], point[0] - a[0], point[1] - a[1]];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / square));
  return (px - along * dx) ** 2 + (py - along * dy) ** 2;
}
