import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { AreaPieceProperties, AreaProperties } from '../../../web/domain/dataset/features';
import type { MapGeography } from '../../../web/map/props';

/** A square ring, counter-clockwise, with its lower left corner at (lon, lat). */
export const square = (lon: number, lat: number, side: number): Position[] => [
  [lon, lat],
  [lon + side, lat],
  [lon + side, lat + side],
  [lon, lat + side],
  [lon, lat],
];

export interface TestPiece {
  readonly area: string;
  readonly plan?: string;
  readonly addresses?: number;
  readonly lon: number;
  readonly lat: number;
  readonly side?: number;
}

/** A geography of square pieces; areas are made from them in their order, labelled in the middle of the first. */
export function geographyOf(pieces: readonly TestPiece[]): MapGeography {
  const made = pieces.map(
    (
      { area, plan = '2025', addresses = 20, lon, lat, side = 0.002 },
      piece,
    ): Feature<Polygon, AreaPieceProperties> => ({
      type: 'Feature',
      properties: { area, plan, piece, addresses, area_m2: side * side * 1e10 },
      geometry: { type: 'Polygon', coordinates: [square(lon, lat, side)] },
    }),
  );
  const keys = [...new Set(made.map(({ properties }) => `${properties.plan} ${properties.area}`))];
  const areas = keys.map((key): Feature<MultiPolygon, AreaProperties> => {
    const own = made.filter(({ properties }) => `${properties.plan} ${properties.area}` === key);
    const first = own[0]!;
    const [lon, lat] = first.geometry.coordinates[0]![0]! as [number, number];
    const half = (first.geometry.coordinates[0]![1]![0]! - lon) / 2;
    return {
      type: 'Feature',
      properties: {
        id: first.properties.area,
        plan: first.properties.plan,
        name: first.properties.area,
        addresses: own.reduce((sum, { properties }) => sum + properties.addresses, 0),
        pieces: own.length,
        area_m2: 1,
        perimeter_m: 1,
        label_lon: lon + half,
        label_lat: lat + half,
      },
      geometry: { type: 'MultiPolygon', coordinates: own.map(({ geometry }) => geometry.coordinates) },
    };
  });
  return {
    areas: { type: 'FeatureCollection', features: areas },
    pieces: { type: 'FeatureCollection', features: made },
    districts: { type: 'FeatureCollection', features: [] },
    institutions: { type: 'FeatureCollection', features: [] },
    context: { type: 'FeatureCollection', features: [] },
  };
}
