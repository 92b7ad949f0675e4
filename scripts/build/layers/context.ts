import type { Credit } from '../../../web/data/export/credit';
import { writeGeoJson } from '../../../web/data/formats/geojson';
import type { GeoJsonNeeds, InputFeature } from '../../formats/geojson-input';

/** What context.geojson must hold. */
export const CONTEXT_NEEDS: GeoJsonNeeds = {
  geometries: ['Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'],
  properties: {
    layer: 'text',
    name: 'optional-text',
    kind: 'optional-text',
    class: 'optional-text',
    precision_m: 'number',
  },
};

/** What the map draws by; the rest of the hand-made notes stays at home. */
const KEPT = ['layer', 'name', 'kind', 'class', 'precision_m'] as const;

/** context.json: the quiet background map as GeoJSON, with only the properties that are drawn. */
export const contextFile = (features: readonly InputFeature[], credit: Credit): string =>
  writeGeoJson(
    features.map(({ geometry, properties }) => ({
      geometry,
      properties: Object.fromEntries(
        KEPT.flatMap((name) =>
          properties[name] === undefined || properties[name] === null ? [] : [[name, properties[name]]],
        ),
      ),
    })),
    { name: 'context', ...credit },
  );
