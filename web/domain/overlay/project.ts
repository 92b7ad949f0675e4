import type { Feature, MultiPolygon as GeoMultiPolygon, Polygon as GeoPolygon, Point } from 'geojson';
import type { InstitutionProperties } from '../dataset/features';
import { lonLat, type MultiPolygon, toUtm32, type Utm32 } from '../geo/coordinates';
import type { PlacePoint } from './distance-to-school';

/** A decoded polygon or multipolygon (WGS84) in EPSG:25832 metres. */
export function projectShape(geometry: GeoPolygon | GeoMultiPolygon): MultiPolygon<Utm32> {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return parts.map((part) => part.map((ring) => ring.map(projectPosition)));
}

/** A decoded GeoJSON position (WGS84) in EPSG:25832 metres; not a number where a coordinate is missing. */
export const projectPosition = (position: readonly number[]): Utm32 =>
  toUtm32(lonLat(position[0] ?? Number.NaN, position[1] ?? Number.NaN));

/** An institution as a point in metres. Its basis says "ASSUMED" where no source gave the place. */
export const projectPlace = (feature: Feature<Point, InstitutionProperties>): PlacePoint => ({
  name: feature.properties.name,
  position: projectPosition(feature.geometry.coordinates),
  precision: feature.properties.precision_m,
  assumed: /^assumed\b/i.test(feature.properties.basis),
});
