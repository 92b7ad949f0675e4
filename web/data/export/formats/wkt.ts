import type { MultiPolygon, Point, Position } from 'geojson';

const pair = ([x, y]: Position): string => `${x} ${y}`;
const ring = (positions: readonly Position[]): string => `(${positions.map(pair).join(',')})`;

/** A geometry as well-known text: decimal points and commas as its standard has them, whatever the file around it uses. */
export const toWkt = (geometry: Point | MultiPolygon): string =>
  geometry.type === 'Point'
    ? `POINT (${pair(geometry.coordinates)})`
    : `MULTIPOLYGON (${geometry.coordinates.map((rings) => `(${rings.map(ring).join(',')})`).join(',')})`;
