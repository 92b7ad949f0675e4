import type { MultiPolygon } from 'geojson';
import type { Credit } from '../../../web/data/export/credit';
import type { LayerFeature } from '../../../web/data/formats/flatgeobuf/layer';
import { writeGeoJson } from '../../../web/data/formats/geojson';
import type { BoundaryParameters } from '../../../web/domain/boundaries/parameters';
import type { AreaProperties } from '../../../web/domain/dataset/features';

/**
 * boundaries.geojson: the areas of all plans for other programs (RFC 7946). Id = plan and area. Credit and distances
 * stand on every feature, because most programs keep nothing else.
 */
export const boundariesFile = (
  features: readonly LayerFeature<AreaProperties, MultiPolygon>[],
  credit: Credit,
  parameters: BoundaryParameters,
): string =>
  writeGeoJson(
    features.map(({ geometry, properties }) => ({
      id: `${properties.plan}-${properties.id}`,
      geometry,
      properties: {
        plan: properties.plan,
        area: properties.id,
        name: properties.name,
        addresses: properties.addresses,
        pieces: properties.pieces,
        area_m2: properties.area_m2,
        perimeter_m: properties.perimeter_m,
        ...Object.fromEntries(
          Object.entries(parameters).map(([name, value]) => [`parameter_${name}`, value]),
        ),
        ...credit,
      },
    })),
    { name: 'boundaries', ...credit, boundaryParameters: parameters },
  );
