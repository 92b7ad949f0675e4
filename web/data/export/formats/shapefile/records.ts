import type { MultiPolygon, Point, Position } from 'geojson';

/** Numbers of the shape types in the format. */
export const SHAPE_TYPE = { Point: 1, MultiPolygon: 5 } as const;

/** The content of one record of a .shp file: little-endian, without the record's header. */
export function encodeShape(geometry: Point | MultiPolygon): Uint8Array {
  return geometry.type === 'Point' ? encodePoint(geometry.coordinates) : encodePolygon(geometry.coordinates);
}

function encodePoint([x, y]: Position): Uint8Array {
  const bytes = new Uint8Array(20);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, SHAPE_TYPE.Point, true);
  view.setFloat64(4, x as number, true);
  view.setFloat64(12, y as number, true);
  return bytes;
}

/** All rings of all polygons; outer rings run clockwise and holes the other way, which is how readers tell them apart. */
function encodePolygon(polygons: readonly Position[][][]): Uint8Array {
  const rings = polygons.flat().map((ring) => [...ring].reverse());
  const points = rings.flat();
  const bytes = new Uint8Array(44 + 4 * rings.length + 16 * points.length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, SHAPE_TYPE.MultiPolygon, true);
  boxOf(points).forEach((value, i) => {
    view.setFloat64(4 + 8 * i, value, true);
  });
  view.setInt32(36, rings.length, true);
  view.setInt32(40, points.length, true);
  let first = 0;
  rings.forEach((ring, i) => {
    view.setInt32(44 + 4 * i, first, true);
    first += ring.length;
  });
  const start = 44 + 4 * rings.length;
  points.forEach(([x, y], i) => {
    view.setFloat64(start + 16 * i, x as number, true);
    view.setFloat64(start + 16 * i + 8, y as number, true);
  });
  return bytes;
}

/** West, south, east, north; zeros without positions. */
export function boxOf(points: readonly Position[]): [number, number, number, number] {
  if (points.length === 0) return [0, 0, 0, 0];
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points as readonly [number, number][]) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}
