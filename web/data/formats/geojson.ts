import type { Geometry, Position } from 'geojson';
import { roundDegree } from './degrees';
import { type Box, boxAround, boxOfPositions } from './flatgeobuf/box';

/** One feature to publish: WGS84 degrees, longitude first. */
export interface GeoJsonFeature {
  readonly id?: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: Geometry;
}

/** Facts about a whole file that stand beside its features, e.g. name, source and licence. */
export type GeoJsonFacts = Readonly<Record<string, unknown>>;

/** Twice the signed area of a ring, in square degrees: only its sign is of use. */
function turning(ring: readonly Position[]): number {
  const [x0, y0] = ring[0] as [number, number];
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as [number, number];
    const [bx, by] = ring[i] as [number, number];
    twice += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return twice;
}

/** Right-hand rule (RFC 7946, 3.1.6): the outer ring runs counter-clockwise, holes clockwise. */
export const rightHand = (polygon: readonly Position[][]): Position[][] =>
  polygon.map((ring, i) => (turning(ring) >= 0 === (i === 0) ? ring : [...ring].reverse()));

const rounded = (position: Position): Position => position.map(roundDegree);

/** The geometry as RFC 7946 wants it: nine decimals and right-hand rings. */
export function publishedGeometry<G extends Geometry>(geometry: G): G;
export function publishedGeometry(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: rounded(geometry.coordinates) };
    case 'MultiPoint':
    case 'LineString':
      return { type: geometry.type, coordinates: geometry.coordinates.map(rounded) };
    case 'MultiLineString':
      return { type: geometry.type, coordinates: geometry.coordinates.map((line) => line.map(rounded)) };
    case 'Polygon':
      return {
        type: 'Polygon',
        coordinates: rightHand(geometry.coordinates.map((ring) => ring.map(rounded))),
      };
    case 'MultiPolygon':
      return {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map((polygon) =>
          rightHand(polygon.map((ring) => ring.map(rounded))),
        ),
      };
    case 'GeometryCollection':
      return {
        type: 'GeometryCollection',
        geometries: geometry.geometries.map((part) => publishedGeometry(part)),
      };
  }
}

/** Every position of a geometry. */
function positions(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(positions);
  }
}

/**
 * Writes a feature collection after RFC 7946: WGS84, right-hand rings, nine decimals, bbox of the file and of each
 * feature, ids as given, one feature a line. Same features, same bytes.
 */
export function writeGeoJson(features: readonly GeoJsonFeature[], facts: GeoJsonFacts = {}): string {
  const boxes: Box[] = [];
  const lines = features.map(({ id, properties, geometry }) => {
    const shape = publishedGeometry(geometry);
    const bbox = boxOfPositions(positions(shape));
    if (bbox) boxes.push(bbox);
    return JSON.stringify({
      type: 'Feature',
      ...(id !== undefined && { id }),
      ...(bbox && { bbox }),
      properties,
      geometry: shape,
    });
  });
  const head = JSON.stringify({ type: 'FeatureCollection', ...facts, bbox: boxAround(boxes) }).slice(0, -1);
  return `${head},"features":[\n${lines.join(',\n')}\n]}\n`;
}
