import type { RawFeature } from './features';

type Shape = Pick<RawFeature, 'polygons' | 'instead'>;

/** The area of a GeoJSON geometry, checked as far as its nesting goes: what is no list of pairs is no area. */
export function areaOfGeometry(geometry: unknown): Shape {
  if (typeof geometry !== 'object' || geometry === null) return { polygons: undefined, instead: '' };
  const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown };
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : undefined;
  if (!Array.isArray(polygons)) return { polygons: undefined, instead: String(type ?? '') };
  const sound = polygons.every(
    (rings) =>
      Array.isArray(rings) &&
      rings.every(
        (ring) =>
          Array.isArray(ring) &&
          ring.every(
            (pair) => Array.isArray(pair) && typeof pair[0] === 'number' && typeof pair[1] === 'number',
          ),
      ),
  );
  return sound ? { polygons, instead: '' } : { polygons: undefined, instead: '' };
}
