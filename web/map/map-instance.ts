import { Map as MapLibreMap, type StyleSpecification, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { NEAREST_ZOOM, pair, widestBounds } from './camera';
import type { Camera, MapGeography } from './props';

// Once, before any map: without its worker a map stays empty and never says so.
setWorkerUrl(workerUrl);

/** An empty map that is never turned or tilted, without controls of its own. Throws where there is no WebGL 2. */
export function createMap(
  container: HTMLElement,
  style: StyleSpecification,
  start: Camera,
  geography: MapGeography,
  name: string,
): MapLibreMap {
  const bounds = widestBounds(geography);
  const map = new MapLibreMap({
    container,
    style,
    center: pair(start.center),
    zoom: start.zoom,
    maxZoom: NEAREST_ZOOM,
    ...(bounds ? { maxBounds: bounds } : {}),
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    // Shift adds to what is selected; drawing a box would swallow the click.
    boxZoom: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    // Our own builder makes the style, and a test validates it.
    validateStyle: false,
    // A picture of a 4K screen at twice its size still fits.
    maxCanvasSize: [8192, 8192],
    locale: { 'Map.Title': name },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}
