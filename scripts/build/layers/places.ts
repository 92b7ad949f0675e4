import type { MultiPolygon, Point, Polygon } from 'geojson';
import type { LayerFacts } from '../../../web/data/export/credit';
import { type Layer, type LayerFeature, WGS84 } from '../../../web/data/formats/flatgeobuf/layer';
import { publishedGeometry } from '../../../web/data/formats/geojson';
import type { DistrictProperties, InstitutionProperties } from '../../../web/domain/dataset/features';
import type { GeoJsonNeeds, InputFeature } from '../../formats/geojson-input';

/** What school-districts.geojson must hold. */
export const DISTRICT_NEEDS: GeoJsonNeeds = {
  geometries: ['Polygon', 'MultiPolygon'],
  properties: {
    school: 'text',
    grades_from: 'number',
    grades_to: 'number',
    layer: 'text',
    precision_m: 'number',
    note: 'optional-text',
  },
};

/** What institutions.geojson must hold. */
export const INSTITUTION_NEEDS: GeoJsonNeeds = {
  geometries: ['Point'],
  properties: {
    name: 'text',
    kind: 'text',
    address: 'optional-text',
    precision_m: 'number',
    basis: 'optional-text',
    grades: 'optional-text',
  },
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

/**
 * school-districts.fgb, of features that were read with DISTRICT_NEEDS. Polygons, or multipolygons throughout as soon as
 * one district has several parts: a file holds one type.
 */
export function districtsLayer(
  features: readonly InputFeature[],
  { title, credit }: LayerFacts,
): Layer<DistrictProperties, Polygon> | Layer<DistrictProperties, MultiPolygon> {
  const properties = ({ properties: of }: InputFeature): DistrictProperties => ({
    school: text(of.school),
    grades_from: number(of.grades_from),
    grades_to: number(of.grades_to),
    band: text(of.layer),
    precision_m: number(of.precision_m),
    note: text(of.note),
  });
  const about = {
    name: 'school-districts',
    title,
    metadata: { ...credit },
    crs: WGS84,
    columns: {
      school: 'string',
      grades_from: 'int',
      grades_to: 'int',
      band: 'string',
      precision_m: 'double',
      note: 'string',
    },
  } as const;
  if (features.every(({ geometry }) => geometry.type === 'Polygon'))
    return {
      ...about,
      geometryType: 'Polygon',
      features: features.map((feature) => ({
        geometry: publishedGeometry(feature.geometry as Polygon),
        properties: properties(feature),
      })),
    };
  return {
    ...about,
    geometryType: 'MultiPolygon',
    features: features.map((feature) => {
      const geometry = feature.geometry as Polygon | MultiPolygon;
      const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return {
        geometry: publishedGeometry({ type: 'MultiPolygon', coordinates: parts }),
        properties: properties(feature),
      };
    }),
  };
}

/** institutions.fgb, of features that were read with INSTITUTION_NEEDS. */
export const institutionsLayer = (
  features: readonly InputFeature[],
  { title, credit }: LayerFacts,
): Layer<InstitutionProperties, Point> => ({
  name: 'institutions',
  title,
  metadata: { ...credit },
  crs: WGS84,
  geometryType: 'Point',
  columns: {
    name: 'string',
    kind: 'string',
    address: 'string',
    precision_m: 'double',
    basis: 'string',
    grades: 'string',
  },
  features: features.map(
    (feature): LayerFeature<InstitutionProperties, Point> => ({
      geometry: publishedGeometry(feature.geometry as Point),
      properties: {
        name: text(feature.properties.name),
        kind: text(feature.properties.kind),
        address: text(feature.properties.address),
        precision_m: number(feature.properties.precision_m),
        basis: text(feature.properties.basis),
        grades: text(feature.properties.grades),
      },
    }),
  ),
});
