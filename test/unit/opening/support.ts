import { type AppState, ready, useStore } from '../../../web/state/store';
import { aManifest, fileOf } from '../data/support';
import { index } from '../figures/data';
import { geographyOf } from '../map/geography';

/** Every area of the project as one square, for the newer plan; one of them for the older one, too. */
export const geography = geographyOf([
  ...index.monitoringAreas.map(({ id }, i) => ({ area: id, lon: 10.001_234_5 + i * 0.004, lat: 56.46 })),
  { area: 'vangdalen', plan: '2021', lon: 10, lat: 56.5 },
]);

const file = (role: 'observations' | 'addresses', sha256: string) => ({
  ...fileOf(role, `${role}.json`, new Uint8Array()),
  sha256,
});

export const manifest = aManifest([file('observations', 'a1'), file('addresses', 'b2')]);

/** The store when everything has been loaded. */
export const loaded = (): AppState => ({
  ...useStore.getInitialState(),
  manifest: ready(manifest),
  figures: ready(index),
  geography: ready(geography),
  versions: ready([]),
});
