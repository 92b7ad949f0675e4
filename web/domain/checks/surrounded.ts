import { sideOfRing } from '../geo/contains';
import type { MultiPolygon, Utm32 } from '../geo/coordinates';

/** How far one looks for the area, metres: across a street and the houses on both sides of it. */
export const SIGHT = 60;
/** Directions that one looks in. */
const DIRECTIONS = 24;
/** Two free directions beside each other (30 degrees) are a way out. */
const WAY_OUT = 2;

/** True when a position lies inside the outer ring of a piece: within it, or in one of its holes. */
export const inOutline = (shape: MultiPolygon<Utm32>, position: Utm32): boolean =>
  shape.some(([outer]) => outer !== undefined && sideOfRing(outer, position) === 'inside');

/**
 * True when a position is walled in by a shape: in a hole of it, or with the shape in sight (60 m) in all directions but
 * single ones, so that no opening of 30 degrees is left. A convex hull would say this of every garden behind an L-shaped row.
 */
export function isSurrounded(shape: MultiPolygon<Utm32>, position: Utm32): boolean {
  if (inOutline(shape, position)) return true;
  const sides = sidesNear(shape, position);
  const free = Array.from({ length: DIRECTIONS }, (_, k) => {
    const angle = (2 * Math.PI * k) / DIRECTIONS;
    const ray = [SIGHT * Math.cos(angle), SIGHT * Math.sin(angle)] as const;
    return !sides.some((side) => meets(ray, side));
  });
  return !free.some((_, k) =>
    Array.from({ length: WAY_OUT }, (_, step) => free[(k + step) % DIRECTIONS]).every(Boolean),
  );
}

/** A side of a ring, seen from the position: two points. */
type Side = readonly [ax: number, ay: number, bx: number, by: number];

/** The sides that come into a square of sight around the position. */
function sidesNear(shape: MultiPolygon<Utm32>, [east, north]: Utm32): Side[] {
  const sides: Side[] = [];
  for (const polygon of shape)
    for (const ring of polygon)
      for (let i = 1; i < ring.length; i++) {
        const [a, b] = [ring[i - 1] as Utm32, ring[i] as Utm32];
        const side = [a[0] - east, a[1] - north, b[0] - east, b[1] - north] as const;
        if (Math.min(side[0], side[2]) > SIGHT || Math.max(side[0], side[2]) < -SIGHT) continue;
        if (Math.min(side[1], side[3]) > SIGHT || Math.max(side[1], side[3]) < -SIGHT) continue;
        sides.push(side);
      }
  return sides;
}

/** True when the way from the position along `ray` meets the side. A side along the ray counts by its neighbours. */
function meets([rayX, rayY]: readonly [number, number], [ax, ay, bx, by]: Side): boolean {
  const [dx, dy] = [bx - ax, by - ay];
  const cross = rayX * dy - rayY * dx;
  if (cross === 0) return false;
  const alongRay = (ax * dy - ay * dx) / cross;
  const alongSide = (ax * rayY - ay * rayX) / cross;
  return alongRay >= 0 && alongRay <= 1 && alongSide >= 0 && alongSide <= 1;
}
