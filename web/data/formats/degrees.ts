import type { Position } from 'geojson';
import { DEGREE_DECIMALS } from '../../domain/boundaries/exactness';
import {
  type LonLat,
  type MultiPolygon,
  type Polygon,
  toLonLat,
  type Utm32,
} from '../../domain/geo/coordinates';

/** 0.1 mm: a point of the 1 mm grid comes back exactly from it. */
const SCALE = 10 ** DEGREE_DECIMALS;

/** A degree as published: nine decimals, so that no machine's last bit reaches a file. */
export const roundDegree = (degree: number): number => Math.round(degree * SCALE) / SCALE;

/** A position in degrees as published. */
export const publishedLonLat = (position: LonLat): Position => [
  roundDegree(position[0]),
  roundDegree(position[1]),
];

/** A position in metres as published in degrees. */
export const publishedPosition = (position: Utm32): Position => publishedLonLat(toLonLat(position));

/** A polygon in metres as published in degrees. */
export const publishedPolygon = (polygon: Polygon<Utm32>): Position[][] =>
  polygon.map((ring) => ring.map(publishedPosition));

/** A shape in metres as published in degrees. */
export const publishedShape = (shape: MultiPolygon<Utm32>): Position[][][] => shape.map(publishedPolygon);
