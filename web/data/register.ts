import { parseHouseNumber } from '../domain/addresses/house-number';
import type { AccessAddress, Register, RegisterInfo } from '../domain/addresses/register';
import { lonLat, snap, toUtm32 } from '../domain/geo/coordinates';
import type { AddressCollection } from './addresses';

/**
 * The register that the built addresses were made of. Their degrees give every millimetre back, so that lists and boundaries
 * come out as the build made them. What the file does not carry (dwellings, municipality) is missing.
 */
export function registerOfAddresses(info: RegisterInfo, { features }: AddressCollection): Register {
  const addresses = features.flatMap(({ properties, geometry }): AccessAddress[] => {
    const house = parseHouseNumber(properties.house);
    const [lon, lat] = geometry.coordinates;
    if (!house || lon === undefined || lat === undefined) return [];
    const { id, street, postcode, precision_m: precision } = properties;
    return [{ id, street, house, postcode, position: snap(toUtm32(lonLat(lon, lat))), precision }];
  });
  return { info, addresses };
}
