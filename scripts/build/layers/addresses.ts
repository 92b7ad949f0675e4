import type { Point } from 'geojson';
import type { LayerFacts } from '../../../web/data/export/credit';
import { publishedPosition } from '../../../web/data/formats/degrees';
import { type Layer, type LayerFeature, WGS84 } from '../../../web/data/formats/flatgeobuf/layer';
import { formatHouseNumber } from '../../../web/domain/addresses/house-number';
import type { Register } from '../../../web/domain/addresses/register';
import { type AddressProperties, areaColumn } from '../../../web/domain/dataset/features';
import { areaOfIndex, type PlanBoundaries } from '../plan-boundaries';

/** addresses.fgb: every access address of the register with the areas that claim it, a column per plan with lists. */
export function addressesLayer(
  register: Register,
  plans: readonly PlanBoundaries[],
  { title, credit }: LayerFacts,
): Layer<AddressProperties, Point> {
  return {
    name: 'addresses',
    title,
    metadata: { ...credit, kind: register.info.kind },
    crs: WGS84,
    geometryType: 'Point',
    columns: {
      id: 'string',
      street: 'string',
      house: 'string',
      postcode: 'string',
      precision_m: 'double',
      ...Object.fromEntries(plans.map(({ plan }) => [areaColumn(plan), 'string' as const])),
    },
    features: register.addresses.map(
      (address, index): LayerFeature<AddressProperties, Point> => ({
        geometry: { type: 'Point', coordinates: publishedPosition(address.position) },
        properties: {
          id: address.id,
          street: address.street,
          house: formatHouseNumber(address.house),
          postcode: address.postcode,
          precision_m: address.precision,
          ...Object.fromEntries(plans.map((built) => [areaColumn(built.plan), areaOfIndex(built, index)])),
        },
      }),
    ),
  };
}
