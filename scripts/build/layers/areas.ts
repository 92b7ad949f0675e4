import type { MultiPolygon, Polygon } from 'geojson';
import type { LayerFacts } from '../../../web/data/export/credit';
import { publishedPolygon, publishedPosition, publishedShape } from '../../../web/data/formats/degrees';
import { type Layer, type LayerFeature, WGS84 } from '../../../web/data/formats/flatgeobuf/layer';
import { membersOfAll } from '../../../web/domain/boundaries/input';
import type { BoundaryParameters } from '../../../web/domain/boundaries/parameters';
import type { AreaPieceProperties, AreaProperties } from '../../../web/domain/dataset/features';
import { polygonArea } from '../../../web/domain/geo/measure';
import type { PlanBoundaries } from '../plan-boundaries';

/** Square metres and metres as published: two decimals. */
const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** One multipolygon per area and plan; areas without a member have no boundary and are left out. */
export function areaFeatures(
  plans: readonly PlanBoundaries[],
  nameOf: (area: string) => string,
): LayerFeature<AreaProperties, MultiPolygon>[] {
  return plans.flatMap((built) => {
    const members = membersOfAll(built);
    return built.result.areas.flatMap((boundary, index) => {
      const id = built.areaIds[index] as string;
      if (boundary.pieces.length === 0 || !boundary.label) return [];
      const [lon, lat] = publishedPosition(boundary.label) as [number, number];
      return [
        {
          geometry: { type: 'MultiPolygon', coordinates: publishedShape(boundary.shape) },
          properties: {
            id,
            plan: built.plan,
            name: nameOf(id),
            addresses: members[index]?.length ?? 0,
            pieces: boundary.pieces.length,
            area_m2: hundredths(boundary.area),
            perimeter_m: hundredths(boundary.perimeter),
            label_lon: lon,
            label_lat: lat,
          },
        },
      ];
    });
  });
}

/** areas.fgb */
export const areasLayer = (
  features: Layer<AreaProperties, MultiPolygon>['features'],
  { title, credit }: LayerFacts,
  parameters: BoundaryParameters,
): Layer<AreaProperties, MultiPolygon> => ({
  name: 'areas',
  title,
  metadata: { ...credit, boundaryParameters: parameters },
  crs: WGS84,
  geometryType: 'MultiPolygon',
  columns: {
    id: 'string',
    plan: 'string',
    name: 'string',
    addresses: 'int',
    pieces: 'int',
    area_m2: 'double',
    perimeter_m: 'double',
    label_lon: 'double',
    label_lat: 'double',
  },
  features,
});

/** area-pieces.fgb: the pieces of each area, numbered from 1, largest first, with the addresses that each holds. */
export const piecesLayer = (
  plans: readonly PlanBoundaries[],
  { title, credit }: LayerFacts,
): Layer<AreaPieceProperties, Polygon> => ({
  name: 'area-pieces',
  title,
  metadata: { ...credit },
  crs: WGS84,
  geometryType: 'Polygon',
  columns: { area: 'string', plan: 'string', piece: 'int', addresses: 'int', area_m2: 'double' },
  features: plans.flatMap((built) =>
    built.result.areas.flatMap((boundary, index) =>
      boundary.pieces.map(
        ({ polygon, members }, piece): LayerFeature<AreaPieceProperties, Polygon> => ({
          geometry: { type: 'Polygon', coordinates: publishedPolygon(polygon) },
          properties: {
            area: built.areaIds[index] as string,
            plan: built.plan,
            piece: piece + 1,
            addresses: members,
            area_m2: hundredths(polygonArea(polygon)),
          },
        }),
      ),
    ),
  ),
});
