import { useEffect, useMemo } from 'react';
import type { FigureIndex } from '../../domain/figures/figure-index';
import { createOverlayClient, type OverlayClient } from '../../state/overlay';
import { useStore } from '../../state/store';

/** West, south, east and north of all areas, with room for places just outside. */
const ROOM_DEGREES = 0.02;

/**
 * Has school districts and distances computed in a worker once areas are compared, for the boundary version that is
 * drawn. Gives the client, to cancel and to try again.
 */
export function useOverlay(index: FigureIndex, plan: string, wanted: boolean): OverlayClient {
  const geography = useStore((state) => state.geography);
  const addressesIn = useStore((state) => state.addressesIn);
  const manifest = useStore((state) => state.manifest);
  const { schools } = index.catalogue;
  const client = useMemo(() => createOverlayClient((overlay) => useStore.setState({ overlay })), []);
  useEffect(() => () => void client.dispose(), [client]);

  useEffect(() => {
    if (!wanted || plan === '' || geography.status !== 'ready' || manifest.status !== 'ready')
      return undefined;
    const { areas, districts, institutions } = geography.value;
    const own = areas.features.filter(({ properties }) => properties.plan === plan);
    const window = windowOf(own.flatMap(({ geometry }) => geometry.coordinates.flat(2)));
    if (!window) return undefined;
    let left = false;
    const file = manifest.value.files.find(({ role }) => role === 'areas');
    addressesIn(...window).then(({ features }) => {
      if (left) return;
      client.request({
        version: `${plan} ${file?.sha256 ?? ''}`,
        plan,
        areas: areas.features,
        districts: districts.features,
        institutions: institutions.features,
        addresses: features,
        schools,
      });
    });
    return () => {
      left = true;
    };
  }, [client, wanted, plan, geography, manifest, addressesIn, schools]);
  return client;
}

function windowOf(positions: readonly (readonly number[])[]): [number, number, number, number] | null {
  if (positions.length === 0) return null;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon = 0, lat = 0] of positions) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west - ROOM_DEGREES, south - ROOM_DEGREES, east + ROOM_DEGREES, north + ROOM_DEGREES];
}
