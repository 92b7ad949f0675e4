declare const lonLatMark: unique symbol;
declare const utm32Mark: unique symbol;

/** A position in WGS84 degrees, longitude first (RFC 7946 order). */
export type LonLat = readonly [lon: number, lat: number] & { readonly [lonLatMark]: true };

/** A position in EPSG:25832 (ETRS89 / UTM zone 32N), metres, easting first. */
export type Utm32 = readonly [east: number, north: number] & { readonly [utm32Mark]: true };

/** A closed ring (first point repeated last). Outer rings run counter-clockwise, holes clockwise (RFC 7946). */
export type Ring<P> = readonly P[];
/** An outer ring followed by its holes. */
export type Polygon<P> = readonly Ring<P>[];
export type MultiPolygon<P> = readonly Polygon<P>[];

/** Marks a pair as WGS84 degrees. The caller vouches for the order. */
export const lonLat = (lon: number, lat: number): LonLat => [lon, lat] as unknown as LonLat;

/** Marks a pair as EPSG:25832 metres. The caller vouches for the order. */
export const utm32 = (east: number, north: number): Utm32 => [east, north] as unknown as Utm32;

/** Rounds a metre value to the 1 mm grid on which all published boundaries lie. */
export const snapMetre = (metres: number): number => Math.round(metres * 1000) / 1000;

/** Rounds a position to the 1 mm grid. */
export const snap = (position: Utm32): Utm32 => utm32(snapMetre(position[0]), snapMetre(position[1]));

/** Straight distance in metres on the plane of EPSG:25832. */
export const distance = (a: Utm32, b: Utm32): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Maps every position of a multipolygon, keeping rings and their order. */
export function mapPositions<A, B>(shape: MultiPolygon<A>, change: (position: A) => B): MultiPolygon<B> {
  return shape.map((polygon) => polygon.map((ring) => ring.map(change)));
}
