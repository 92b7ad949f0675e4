import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type PreviewServer, preview } from 'vite';
import type { PeerAreas } from '../pages/peers/peer';
import { syntheticGeography } from '../pages/synthetic-areas';
import { writeSite } from '../synthetic-site';

/** Indicators that a change goes between; the last period is shown. */
const INDICATORS = 8;
const PERIODS = 3;
export const PEERS = ['maplibre', 'deck', 'leaflet'] as const;

/** The built app with so many areas for each count, and the pages of the others with the same shapes and figures. */
export interface Sites {
  readonly address: (who: 'ours' | (typeof PEERS)[number], count: number) => string;
  readonly close: () => Promise<void>;
}

const open = (outDir: string): Promise<PreviewServer> =>
  preview({ logLevel: 'error', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });

/** Builds and serves all pages; every server sends the same headers. */
export async function openSites(dist: string, folder: string, counts: readonly number[]): Promise<Sites> {
  const root = join(import.meta.dirname, '../pages/peers');
  const peers = join(folder, 'peers');
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    publicDir: false,
    worker: { format: 'es' },
    build: {
      outDir: peers,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rollupOptions: { input: PEERS.map((peer) => join(root, `${peer}.html`)) },
      chunkSizeWarningLimit: 5000,
    },
  });
  const servers = new Map<string, PreviewServer>();
  for (const count of counts) {
    const own = join(folder, `ours-${count}`);
    const size = { towns: 1, areas: count, indicators: INDICATORS, periods: PERIODS };
    const { value } = await writeSite(dist, own, size);
    const { pieces } = syntheticGeography(count);
    const perPeriod = count + size.towns;
    const areas: PeerAreas = {
      type: 'FeatureCollection',
      features: pieces.features.map(({ geometry, properties: { area } }, i) => ({
        type: 'Feature',
        geometry,
        properties: {
          name: area,
          values: Array.from(
            { length: INDICATORS },
            (_, k) => value[((k + 1) * PERIODS - 1) * perPeriod + i] ?? 0,
          ),
        },
      })),
    };
    writeFileSync(join(peers, `areas-${count}.json`), JSON.stringify(areas));
    servers.set(`ours-${count}`, await open(own));
  }
  servers.set('peers', await open(peers));
  const at = (name: string): string => servers.get(name)?.resolvedUrls?.local[0] ?? '';
  return {
    address: (who, count) =>
      who === 'ours' ? at(`ours-${count}`) : new URL(`${who}.html?areas=${count}`, at('peers')).href,
    close: async () => {
      for (const server of servers.values()) await server.close();
    },
  };
}
