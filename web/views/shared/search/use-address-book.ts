import { useEffect, useMemo, useState } from 'react';
import { type AddressBook, type BookAddress, makeAddressBook } from '../../../domain/addresses/address-book';
import { streetAliases } from '../../../domain/addresses/street-alias';
import { areaOfAddress } from '../../../domain/dataset/features';
import { requestBackground } from '../../../state/background';
import { useStore } from '../../../state/store';
import { usePublishedPlans } from '../use-published-plans';

/** The whole world in degrees: all addresses. */
const EVERYWHERE = [-180, -90, 180, 90] as const;

/** All addresses with their areas by the newest list, ready to be searched, once they are wanted; null until then. */
export function useAddressBook(wanted: boolean): AddressBook | null {
  const addressesIn = useStore((state) => state.addressesIn);
  const background = useStore((state) => state.background);
  const newest = usePublishedPlans()?.[0] ?? '';
  const [addresses, setAddresses] = useState<readonly BookAddress[] | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    void requestBackground();
    void addressesIn(...EVERYWHERE).then(({ features }) => {
      if (!current) return;
      setAddresses(
        features.map(({ properties, geometry }) => ({
          street: properties.street,
          house: properties.house,
          area: areaOfAddress(properties, newest),
          lon: geometry.coordinates[0] ?? 0,
          lat: geometry.coordinates[1] ?? 0,
        })),
      );
    });
    return () => {
      current = false;
    };
  }, [wanted, addressesIn, newest]);
  return useMemo(
    () =>
      addresses &&
      makeAddressBook(
        addresses,
        background.status === 'ready' ? streetAliases(background.value.aliases) : [],
      ),
    [addresses, background],
  );
}
