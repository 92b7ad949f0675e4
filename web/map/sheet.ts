import fontUrl from '@fontsource/inter/files/inter-latin-400-normal.woff2?url';
import { type GeoJSONSource, type LayerSpecification, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { type LonLat, lonLat } from '../domain/geo/coordinates';
import type { AddressOverlay } from './addresses-overlay';
import { type AreaState, areaStates, changedStates, marksIn } from './area-state';
import { attentionPieces, sameAttention } from './attention';
import { areaPoints, fitCamera, NEAREST_ZOOM, roundCamera, sameCamera, widestBounds } from './camera';
import { contextNames } from './context-names';
import { watchIdle } from './idle';
import { addImages } from './images';
import { areaGround, reservedPoints } from './labels/reserve';
import { createLabelSheet, sameBoxes } from './labels/sheet';
import { applyLayerChanges, layerChanges } from './layer-changes';
import { ADDRESS_ZOOM } from './marks';
import { projector, type Size } from './mercator';
import { takePicture } from './picture';
import { watchPointer } from './pointing';
import type { AreaMapHandle, AreaMapProps, Camera, MapBox } from './props';
import { type SheetChoice, sheetLayers, sheetStyle } from './style';

// Once, before any map: without its worker a map stays empty and never says so.
setWorkerUrl(workerUrl);

/** The page's elements that the map draws on. */
export interface SheetElements {
  /** Carries `data-map-state` and `data-camera`. */
  readonly root: HTMLElement;
  readonly ground: HTMLElement;
  readonly labels: SVGSVGElement;
  /** The map's own buttons: labels keep clear of them. */
  readonly buttons: HTMLElement;
}

/** A map that stands on the page. */
export interface Sheet extends AreaMapHandle {
  readonly update: (next: AreaMapProps) => void;
  readonly zoomBy: (steps: number) => void;
  readonly remove: () => void;
}

/** A map that has not drawn anything by then has lost its worker, ms. */
const PATIENCE = 60_000;
const FLIGHT = 450;
/** More areas than this stand side by side like tiles. */
const MANY = 100;

/** What the map draws; the other props are called or read when their time comes. */
const LOOKS = [
  'geography',
  'boundaryPlan',
  'dashed',
  'paint',
  'selected',
  'hovered',
  'focused',
  'overlays',
  'theme',
  'camera',
  'keepClear',
  'scale',
  'words',
] as const satisfies readonly (keyof AreaMapProps)[];

const choiceOf = ({ theme, boundaryPlan, dashed, overlays, scale, paint }: AreaMapProps): SheetChoice => ({
  theme,
  plan: boundaryPlan,
  dashed,
  overlays,
  scale: scale ?? 1,
  casing: paint.size <= MANY,
  marks: marksIn(areaStates(paint)),
});

/** Puts a map on the page. Throws where the browser gives no WebGL 2. */
export function createSheet(elements: SheetElements, first: AreaMapProps): Sheet {
  const { root, ground } = elements;
  let props = first;
  let ready = false;
  let loaded = false;
  // Whether the move under way was asked for by the view: MapLibre's events do not always tell.
  let ours = false;
  let removed = false;
  let layers: readonly LayerSpecification[] = [];
  let states: ReadonlyMap<string, AreaState> = new Map();
  let reserved: readonly MapBox[] = [];
  let reported: Camera | null = null;
  let heading: Camera | null = null;
  let addresses: AddressOverlay | 'loading' | undefined;
  let points = areaPoints(first.geography, first.boundaryPlan);

  const size = (): Size => ({ width: ground.clientWidth, height: ground.clientHeight });
  const obstacles = (): MapBox[] => [...(props.keepClear ?? []), boxIn(ground, elements.buttons)];
  const fitted = (): Camera => fitCamera(points, size(), obstacles());
  const start = first.camera ?? fitted();
  const bounds = widestBounds(first.geography);
  const map = new MapLibreMap({
    container: ground,
    style: sheetStyle(first.geography, choiceOf(first), new URL(fontUrl, document.baseURI).href),
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
    validateStyle: false,
    // A picture of a 4K screen at twice its size still fits.
    maxCanvasSize: [8192, 8192],
    locale: { 'Map.Title': first.words.map },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const watch = watchIdle(map, root);
  const labels = createLabelSheet(elements.labels);
  watchPointer(map, labels, () => props);

  const now = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { center: lonLat(lng, lat), zoom: map.getZoom() };
  };
  let settled = now();
  const showLabels = (): void => labels.show(props, { camera: now(), size: size(), obstacles: obstacles() });
  /** Keeps the ground's names from under the labels; the room moves with the ground until the map rests again. */
  const reserve = (moved: boolean): void => {
    const boxes = [...labels.boxes(), ...obstacles(), ...edgesOf(size())];
    if (!ready || (!moved && sameBoxes(boxes, reserved))) return;
    reserved = boxes;
    map.getSource<GeoJSONSource>('reserved')?.setData(reservedPoints(boxes, projector(now(), size())));
  };
  const colour = (): void => {
    const next = areaStates(props.paint);
    for (const [id, change] of changedStates(states, next))
      map.setFeatureState({ source: 'pieces', id }, change);
    states = next;
  };
  const attend = (): void => {
    const pieces = attentionPieces(props.geography, props.boundaryPlan, props);
    map.getSource<GeoJSONSource>('attention')?.setData(pieces);
  };
  const style = (): void => {
    const next = sheetLayers(choiceOf(props));
    applyLayerChanges(map, layerChanges(layers, next));
    layers = next;
  };
  const move = (camera: Camera): void => {
    const target = { center: pair(camera.center), zoom: camera.zoom };
    if (heading && sameCamera(heading, camera)) return;
    // An earlier move ends here, and what it says at its end is not about this one.
    map.stop();
    ours = true;
    heading = camera;
    if (props.reducedMotion) map.jumpTo(target);
    else map.easeTo({ ...target, duration: FLIGHT, essential: true });
  };
  const showAddresses = (): void => {
    const { overlays, boundaryPlan, theme } = props;
    if (addresses === 'loading' || removed || !loaded) return;
    if (addresses) addresses.show({ on: overlays.addresses, plan: boundaryPlan, theme });
    else if (overlays.addresses && map.getZoom() >= ADDRESS_ZOOM.fillFades) {
      addresses = 'loading';
      void watch.during(import('./addresses-overlay')).then(({ createAddressOverlay }) => {
        if (removed) return;
        addresses = createAddressOverlay(map, (...window) => props.addressesIn(...window), watch);
        showAddresses();
      }, fail);
    }
  };
  const fail = (): void => {
    if (!removed) props.onFailure('map-error');
  };
  const late = setTimeout(fail, PATIENCE);

  map.once('style.load', () => {
    layers = sheetLayers(choiceOf(first));
    ready = true;
    addImages(map);
    style();
    colour();
    attend();
    reserve(true);
  });
  map.once('load', () => {
    clearTimeout(late);
    loaded = true;
    showAddresses();
  });
  map.on('error', ({ error }) => {
    if (ready) reportError(error);
    else fail();
  });
  map.on('webglcontextlost', () => props.onFailure('context-lost'));
  map.on('webglcontextrestored', () => {
    // MapLibre brings style and pictures back, but no feature-state.
    states = new Map();
    map.once('style.load', colour);
  });
  map.on('move', showLabels);
  let last = size();
  map.on('resize', () => {
    const { width, height } = size();
    // Another density of pixels, for a picture, changes no place.
    if (width === last.width && height === last.height) return;
    last = { width, height };
    if (props.camera === null && !sameCamera(now(), fitted())) {
      const { center, zoom } = fitted();
      ours = true;
      map.jumpTo({ center: pair(center), zoom });
    }
    showLabels();
    reserve(true);
  });
  map.on('moveend', () => {
    heading = null;
    showCamera();
    showLabels();
    reserve(true);
    showAddresses();
    const moved = !ours && !sameCamera(now(), settled);
    ours = false;
    settled = now();
    if (!moved) return;
    reported = roundCamera(settled);
    props.onCamera(reported);
  });
  const showCamera = (): void => {
    const { center, zoom } = roundCamera(now());
    root.dataset.camera = `${center[0]},${center[1]},${zoom}`;
  };
  showCamera();
  showLabels();
  // Labels change their shape with their font.
  void watch.during(
    Promise.all([document.fonts.load('400 13px Inter'), document.fonts.load('600 15px Inter')]),
  );

  const fitAreas = (): void => {
    const camera = fitted();
    move(camera);
    if (props.onFit) props.onFit();
    else props.onCamera(roundCamera(camera));
  };

  return {
    update: (next) => {
      const before = props;
      props = next;
      if (LOOKS.every((key) => before[key] === next[key])) return;
      const samePlace = before.geography === next.geography && before.boundaryPlan === next.boundaryPlan;
      if (!samePlace) points = areaPoints(next.geography, next.boundaryPlan);
      if (before.words.map !== next.words.map) map.getCanvas().setAttribute('aria-label', next.words.map);
      watch.wake();
      if (ready && map.style) {
        if (before.geography !== next.geography) giveData(map, next.geography);
        style();
        colour();
        if (!samePlace || !sameAttention(before, next)) attend();
      }
      showLabels();
      reserve(false);
      const known = next.camera !== null && reported !== null && sameCamera(next.camera, reported);
      const refit =
        next.camera === null && (before.camera !== null || before.boundaryPlan !== next.boundaryPlan);
      if (refit) move(fitted());
      else if (next.camera && next.camera !== before.camera && !known && !sameCamera(next.camera, now()))
        move(next.camera);
      if (next.camera === null) reported = null;
      showAddresses();
    },
    fitAreas,
    picture: () => takePicture(map, labels.nodes),
    zoomBy: (steps) =>
      void map.easeTo({ zoom: map.getZoom() + steps, duration: props.reducedMotion ? 0 : 200 }),
    remove: () => {
      removed = true;
      clearTimeout(late);
      map.remove();
      elements.labels.replaceChildren();
    },
  };
}

const pair = (at: LonLat): [lon: number, lat: number] => [at[0], at[1]];

function giveData(map: MapLibreMap, geography: AreaMapProps['geography']): void {
  const give = (source: string, data: Parameters<GeoJSONSource['setData']>[0]): void =>
    void map.getSource<GeoJSONSource>(source)?.setData(data);
  give('context', geography.context);
  give('context-names', contextNames(geography.context));
  give('districts', geography.districts);
  give('pieces', geography.pieces);
  give('area-ground', areaGround(geography));
  give('institutions', geography.institutions);
}

/** The map's edges as boxes: a name that would be cut there is left out. */
const edgesOf = ({ width, height }: Size): MapBox[] => [
  { x: 0, y: 0, width, height: 1 },
  { x: 0, y: height, width, height: 1 },
  { x: 0, y: 0, width: 1, height },
  { x: width, y: 0, width: 1, height },
];

/** Where an element lies on another, px. */
function boxIn(outer: HTMLElement, inner: HTMLElement): MapBox {
  const [a, b] = [outer.getBoundingClientRect(), inner.getBoundingClientRect()];
  return { x: b.x - a.x, y: b.y - a.y, width: b.width, height: b.height };
}
