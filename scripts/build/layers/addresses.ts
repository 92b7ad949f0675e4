import type { Point } from 'geojson';
import type { LayerFacts } from '../../../web/data/export/credit';
import { publishedPosition } from '../../../web/data/formats/degrees';
import {
  type Columns,
  type Layer,
  type LayerFeature,
  WGS84,
} from '../../../web/data/formats/flatgeobuf/layer';
import { formatHouseNumber } from '../../../web/domain/addresses/house-number';
import type { Register } from '../../../web/domain/addresses/register';
import { type AddressProperties, areaColumn } from '../../../web/domain/dataset/features';
import { areaOfIndex, type PlanBoundaries } from '../plan-boundaries';

/**
 * addresses.fgb: every access address of the register with the areas that claim it, a column per plan with lists; municipality
 * and dwellings only where the register has them.
 */
export function addressesLayer(
  register: Register,
  plans: readonly PlanBoundaries[],
  { title, credit }: LayerFacts,
): Layer<AddressProperties, Point> {
  const { addresses } = register;
  const has = (column: 'municipality' | 'dwellings'): boolean =>
    addresses.some((address) => address[column] !== undefined);
  return {
    name: 'addresses',
    title,
    metadata: { ...credit, kind: register.info.kind },
    crs: WGS84,
    geometryType: 'Point',
    // a column that no address fills is left out
    columns: {
      id: 'string',
      street: 'string',
      house: 'string',
      postcode: 'string',
      precision_m: 'double',
      ...(has('municipality') && { municipality: 'string' }),
      ...(has('dwellings') && { dwellings: 'int' }),
      ...Object.fromEntries(plans.map(({ plan }) => [areaColumn(plan), 'string'])),
    } as Columns<AddressProperties>,
    features: addresses.map(
      (address, index): LayerFeature<AddressProperties, Point> => ({
        geometry: { type: 'Point', coordinates: publishedPosition(address.position) },
        properties: {
          id: address.id,
          street: address.street,
          house: formatHouseNumber(address.house),
          postcode: address.postcode,
          precision_m: address.precision,
          ...(address.municipality !== undefined && { municipality: address.municipality }),
          ...(address.dwellings !== undefined && { dwellings: address.dwellings }),
          ...Object.fromEntries(plans.map((built) => [areaColumn(built.plan), areaOfIndex(built, index)])),
        },
      }),
    ),
  };
}
