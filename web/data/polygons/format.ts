/** Formats of areas, recognised by how a file begins. */
export type PolygonFormat = 'shapefile' | 'geopackage' | 'flatgeobuf' | 'geojson';

/** The format of a file of areas; undefined for anything else. */
export function polygonFormatOf(head: Uint8Array): PolygonFormat | undefined {
  const text = String.fromCharCode(...head.subarray(0, 64));
  if (text.startsWith('SQLite format 3')) return 'geopackage';
  if (head[0] === 0 && head[1] === 0 && head[2] === 0x27 && head[3] === 0x0a) return 'shapefile';
  if (text.startsWith('fgb')) return 'flatgeobuf';
  return /^(?:\u00ef\u00bb\u00bf)?\s*\{/.test(text) ? 'geojson' : undefined;
}
