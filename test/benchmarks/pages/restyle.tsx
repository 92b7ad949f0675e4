import { GeoJSONSource, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import AreaMap from '../../../web/map/AreaMap';
import type { AreaMapProps, AreaPaint } from '../../../web/map/props';
import { syntheticGeography, syntheticPaint } from './synthetic-areas';

type Change = 'indicator' | 'period';
/** Applies a paint and comes back when it is on the screen. */
type Restyle = (paint: ReadonlyMap<string, AreaPaint>) => Promise<void>;

const root = document.querySelector<HTMLElement>('#root');
if (!root) throw new Error('the page has no root');

const frame = (): Promise<number> => new Promise(requestAnimationFrame);
const nothing = (): void => undefined;

/** The product's own map, driven by props as the app drives it: colours, hatches and labels. */
function product(count: number, host: HTMLElement): { restyle: Restyle; remove: () => void } {
  const props: AreaMapProps = {
    geography: syntheticGeography(count),
    addressesIn: async () => ({ type: 'FeatureCollection', features: [] }),
    boundaryPlan: '2025',
    dashed: false,
    paint: new Map(),
    selected: [],
    hovered: null,
    focused: null,
    overlays: { districts: '', institutions: false, addresses: false, context: true },
    theme: 'light',
    camera: null,
    reducedMotion: true,
    words: { map: 'Kort', zoomIn: '+', zoomOut: '-', fit: 'Alle' },
    onCamera: nothing,
    onHover: nothing,
    onSelect: nothing,
    onFailure: (reason) => {
      throw new Error(reason);
    },
  };
  const app = createRoot(host);
  const idle = (): Promise<void> =>
    new Promise((resolve) => {
      const map = host.querySelector<HTMLElement>('[data-map-state]');
      const look = (): boolean => map?.dataset.mapState === 'idle';
      if (!map || look()) return resolve();
      const watch = new MutationObserver(() => {
        if (!look()) return;
        watch.disconnect();
        resolve();
      });
      watch.observe(map, { attributes: true });
    });
  const restyle: Restyle = async (paint) => {
    // Effects run before this comes back, and the map counts as moving from then on.
    flushSync(() => app.render(<AreaMap {...props} paint={paint} />));
    await idle();
    await frame();
  };
  return { restyle, remove: () => app.unmount() };
}

/** The plain way: the colour is a property of the features, and new colours are new data. Fill and outline, no labels. */
async function plainMap(count: number, host: HTMLElement): Promise<{ restyle: Restyle; remove: () => void }> {
  setWorkerUrl(workerUrl);
  const { pieces } = syntheticGeography(count);
  const coloured = (paint: ReadonlyMap<string, AreaPaint>): typeof pieces => ({
    ...pieces,
    features: pieces.features.map((piece) => ({
      ...piece,
      properties: { ...piece.properties, fill: paint.get(piece.properties.area)?.fill ?? '#fbfaf7' },
    })),
  });
  const map = new MapLibreMap({
    container: host,
    center: [10.03, 56.475],
    zoom: 13,
    attributionControl: false,
    fadeDuration: 0,
    style: {
      version: 8,
      sources: {
        pieces: { type: 'geojson', data: coloured(new Map()), tolerance: 0.1, buffer: 64, maxzoom: 16 },
      },
      layers: [
        { id: 'paper', type: 'background', paint: { 'background-color': '#fbfaf7' } },
        { id: 'fill', type: 'fill', source: 'pieces', paint: { 'fill-color': ['get', 'fill'] } },
        { id: 'line', type: 'line', source: 'pieces', paint: { 'line-color': '#141b24', 'line-width': 2 } },
      ],
    },
  });
  await map.once('idle');
  const restyle: Restyle = async (paint) => {
    const source = map.getSource('pieces');
    if (!(source instanceof GeoJSONSource)) throw new Error('no source');
    const idle = map.once('idle');
    source.setData(coloured(paint));
    await idle;
    await frame();
  };
  return { restyle, remove: () => map.remove() };
}

/**
 * Milliseconds from the change to the frame after the one that shows it, for so many changes. Both ways stand on the page and
 * take turns, so that whatever else the machine does slows both.
 */
async function measure(
  count: number,
  change: Change,
  runs: number,
): Promise<{ own: number[]; plain: number[] }> {
  const hosts = [document.createElement('div'), document.createElement('div')] as const;
  for (const host of hosts) host.style.cssText = 'width: 1280px; height: 800px';
  root?.replaceChildren(...hosts);
  const [own, plain] = [product(count, hosts[0]), await plainMap(count, hosts[1])];
  const time = async (restyle: Restyle, paint: ReadonlyMap<string, AreaPaint>): Promise<number> => {
    await frame();
    const started = performance.now();
    await restyle(paint);
    return performance.now() - started;
  };
  const times = { own: [] as number[], plain: [] as number[] };
  // The first rounds meet cold code and empty caches.
  const warm = 3;
  for (let step = 0; step < runs + warm; step++) {
    const paint = syntheticPaint(count, change, step);
    const [mine, theirs] = [await time(own.restyle, paint), await time(plain.restyle, paint)];
    if (step < warm) continue;
    times.own.push(mine);
    times.plain.push(theirs);
  }
  own.remove();
  plain.remove();
  return times;
}

Object.assign(window, { measure });
