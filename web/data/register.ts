import { parseHouseNumber } from '../domain/addresses/house-number';
import type { AccessAddress, Register, RegisterInfo } from '../domain/addresses/register';
import { lonLat, snap, toUtm32 } from '../domain/geo/coordinates';
import type { AddressCollection } from './addresses';

/**
 * The register that the built addresses were made of. Their degrees give every millimetre back, so that lists and boundaries
 * come out as the build made them. `notCurrent` are the addresses that are not in force, which lie in a file of their own.
 */
export function registerOfAddresses(
  info: RegisterInfo,
  { features }: AddressCollection,
  notCurrent: readonly AccessAddress[] = [],
): Register {
  const addresses = features.flatMap(({ properties, geometry }): AccessAddress[] => {
    const house = parseHouseNumber(properties.house);
    const [lon, lat] = geometry.coordinates;
    if (!house || lon === undefined || lat === undefined) return [];
    const { id, street, postcode, precision_m: precision, municipality, dwellings } = properties;
    const position = snap(toUtm32(lonLat(lon, lat)));
    return [
      {
        id,
        street,
        house,
        postcode,
        position,
        precision,
        ...(municipality !== undefined && { municipality }),
        ...(dwellings !== undefined && { dwellings }),
      },
    ];
  });
  return { info, addresses, notCurrent };
}
