import type { FeatureCollection, MultiPolygon as GeoMultiPolygon } from 'geojson';
import type { AreaBoundary } from '../../../domain/boundaries/types';
import type { AreaProperties } from '../../../domain/dataset/features';
import type { AreaChange } from '../../../domain/difference/area-changes';
import type { Draft } from '../../../domain/drafts/draft';
import {
  type LonLat,
  lonLat,
  type MultiPolygon,
  mapPositions,
  toLonLat,
  type Utm32,
} from '../../../domain/geo/coordinates';

const geometryOf = (shape: MultiPolygon<Utm32>): GeoMultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: mapPositions(shape, (at) => [...toLonLat(at)]) as GeoMultiPolygon['coordinates'],
});

const collection = (features: FeatureCollection['features']): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

/** The draft's boundaries for the map; the area that is being edited says so. */
export const draftShapes = (
  draft: Draft,
  areas: readonly AreaBoundary[],
  edited: string,
): FeatureCollection =>
  collection(
    draft.areas.flatMap(({ area }, i) => {
      const boundary = areas[i];
      if (!boundary || boundary.shape.length === 0) return [];
      const properties = { area, edited: area === edited };
      return [{ type: 'Feature', properties, geometry: geometryOf(boundary.shape) }];
    }),
  );

/** The corners of an area as published, else of all areas of the plan: where a map begins. */
export function publishedOutline(
  areas: FeatureCollection<GeoMultiPolygon, AreaProperties>,
  plan: string,
  area: string,
): LonLat[] {
  const own = areas.features.filter(({ properties }) => properties.plan === plan);
  const one = own.filter(({ properties }) => properties.id === area);
  return (one.length > 0 ? one : own)
    .flatMap(({ geometry }) => geometry.coordinates.flat(2))
    .map(([lon = 0, lat = 0]) => lonLat(lon, lat));
}

/** What the draft is compared with; the area that is being edited says so. */
export const sideShapes = (
  shapes: ReadonlyMap<string, MultiPolygon<Utm32>>,
  edited: string,
): FeatureCollection =>
  collection(
    [...shapes].map(([area, shape]) => ({
      type: 'Feature',
      properties: { area, edited: area === edited },
      geometry: geometryOf(shape),
    })),
  );

/** Ground that areas gained and lost. */
export const changedGround = (changes: readonly AreaChange[]): FeatureCollection =>
  collection(
    changes.flatMap(({ area, shape }) =>
      (['gained', 'lost'] as const).flatMap((kind) => {
        const part = shape?.[kind] ?? [];
        if (part.length === 0) return [];
        return [{ type: 'Feature' as const, properties: { area, kind }, geometry: geometryOf(part) }];
      }),
    ),
  );
