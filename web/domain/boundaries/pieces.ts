import type { MultiPolygon, Polygon, Utm32 } from '../geo/coordinates';
import { type Origin, offPlane, onGrid, onPlane, type PlanePoint, type PlaneRing, ringsHold } from './plane';
import type { BoundaryPiece } from './types';

/** A shape in metres as rings on a plane, their vertices on the grid. */
export const ringsOnPlane = (shape: MultiPolygon<Utm32>, origin: Origin): PlaneRing[] =>
  shape.flatMap((polygon) =>
    polygon.map((ring) => ring.slice(1).map((position) => onGrid(onPlane(origin, position)))),
  );

/** Rings of a plane as a polygon in metres, each closed with its first point. */
export const polygonOffPlane = (rings: readonly PlaneRing[], origin: Origin): Polygon<Utm32> =>
  rings.map((ring) => [...ring, ring[0] as PlanePoint].map((point) => offPlane(origin, point)));

/** Connected parts as pieces of an area, with how many of its members each holds; one that holds none is no piece. */
export const piecesOf = (
  parts: readonly (readonly PlaneRing[])[],
  members: readonly PlanePoint[],
  origin: Origin,
): BoundaryPiece[] =>
  parts.flatMap((part) => {
    const held = members.filter((point) => ringsHold(part, point)).length;
    return held === 0 ? [] : [{ polygon: polygonOffPlane(part, origin), members: held }];
  });
