import type { Point } from 'geojson';
import type { LayerFacts } from '../../../web/data/export/credit';
import { publishedPosition } from '../../../web/data/formats/degrees';
import { type Layer, type LayerFeature, WGS84 } from '../../../web/data/formats/flatgeobuf/layer';
import { formatHouseNumber } from '../../../web/domain/addresses/house-number';
import type { Register } from '../../../web/domain/addresses/register';
import type { AddressProperties } from '../../../web/domain/dataset/features';
import type { PlanBoundaries } from '../plan-boundaries';

/** addresses.fgb: every access address of the register with the areas that claim it. */
export function addressesLayer(
  register: Register,
  plans: readonly PlanBoundaries[],
  { title, credit }: LayerFacts,
): Layer<AddressProperties, Point> {
  const [plan2025, plan2021] = ['2025', '2021'].map((plan) => plans.find((built) => built.plan === plan));
  const areaIn = (built: PlanBoundaries | undefined, index: number): string =>
    built?.areaIds[built.areaOf[index] ?? -1] ?? '';
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
      area_2025: 'string',
      area_2021: 'string',
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
          area_2025: areaIn(plan2025, index),
          area_2021: areaIn(plan2021, index),
        },
      }),
    ),
  };
}
