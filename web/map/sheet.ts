import fontUrl from '@fontsource/inter/files/inter-latin-400-normal.woff2?url';
import type { GeoJSONSource, LayerSpecification } from 'maplibre-gl';
import { onceFor } from '../domain/caching/once';
import type { AddressOverlay } from './addresses-overlay';
import { type AreaState, areaStates, changedStates, marksIn } from './area-state';
import { attentionPieces, sameAttention } from './attention';
import { edgeBoxes, sameBoxes } from './boxes';
import { areaPoints, fitCamera, roundCamera } from './camera';
import { giveGeography } from './geography-sources';
import { watchIdle } from './idle';
import { addImages } from './images';
import { reservedPoints } from './labels/reserve';
import { createLabelSheet } from './labels/sheet';
import { applyLayerChanges, layerChanges } from './layer-changes';
import { changedLooks } from './looks';
import { createMap } from './map-instance';
import { ADDRESS_ZOOM, MOST_CASED } from './marks';
import { projector, type Size } from './mercator';
import { takePicture } from './picture';
import { watchPointer } from './pointing';
import type { AreaMapProps, Camera, MapBox } from './props';
import { watchRoom } from './room';
import type { Sheet, SheetElements } from './sheet-type';
import { type SheetChoice, sheetLayers, sheetStyle } from './style';
import { watchTravel } from './travel';

/** A map that has not drawn anything by then has lost its worker, ms. */
const PATIENCE = 60_000;
/** To draw more areas than this takes so long that the one under the pointer is outlined when the pointer rests, ms. */
const CROWD = { areas: 5000, rest: 150 } as const;
/** Labels may grow and shrink by so much before the room that is kept for them is measured anew, px. */
const SLACK = 4;

/** The states of a paint and the marks in them; most changes leave the paint as it is. */
const statesOf = onceFor(areaStates);
const marksOf = onceFor(marksIn);

const choiceOf = ({ theme, boundaryPlan, dashed, overlays, scale, paint }: AreaMapProps): SheetChoice => ({
  theme,
  plan: boundaryPlan,
  dashed,
  overlays,
  scale: scale ?? 1,
  casing: paint.size <= MOST_CASED,
  marks: marksOf(statesOf(paint)),
});

/** Puts a map on the page. Throws where the browser gives no WebGL 2. */
export function createSheet(elements: SheetElements, first: AreaMapProps): Sheet {
  const { root, ground } = elements;
  let props = first;
  /** The style has come, and feature-state and sources can be set. */
  let ready = false;
  let loaded = false;
  let removed = false;
  const firstChoice = choiceOf(first);
  let layers: readonly LayerSpecification[] = sheetLayers(firstChoice);
  let states: ReadonlyMap<string, AreaState> = new Map();
  let addresses: AddressOverlay | 'loading' | undefined;
  let points = areaPoints(first.geography, first.boundaryPlan);

  const room = watchRoom(ground, elements.buttons);
  const size = (): Size => room.now().size;
  const obstacles = (): MapBox[] => [...(props.keepClear ?? []), room.now().buttons];
  const fitted = (): Camera => fitCamera(points, size(), obstacles());
  const smoothly = (): boolean => loaded && !props.reducedMotion;

  // Labels stand before the map has drawn anything, and it starts with what they and attention need.
  const start = first.camera ?? fitted();
  const labels = createLabelSheet(elements.labels);
  labels.show(first, { camera: start, size: size(), obstacles: obstacles() });
  const roomTaken = (): MapBox[] => [...labels.boxes(), ...obstacles(), ...edgeBoxes(size())];
  let reserved = roomTaken();
  const firstStyle = sheetStyle(first.geography, firstChoice, new URL(fontUrl, document.baseURI).href, {
    attention: attentionPieces(first.geography, first.boundaryPlan, first),
    reserved: reservedPoints(reserved, projector(start, size())),
  });
  const map = createMap(ground, firstStyle, start, first.geography, first.words.map);
  const watch = watchIdle(map, root);
  watchPointer(map, labels, () => props);
  const travel = watchTravel(
    map,
    root,
    (camera) => props.onCamera(camera),
    () => {
      showLabels();
      reserve(true);
      showAddresses();
    },
  );

  const give = (source: string, data: Parameters<GeoJSONSource['setData']>[0]): void =>
    void map.getSource<GeoJSONSource>(source)?.setData(data);
  const showLabels = (): void =>
    labels.show(props, { camera: travel.now(), size: size(), obstacles: obstacles() });
  /** Keeps the ground's names from under the labels; the room moves with the ground until the map rests again. */
  const reserve = (moved: boolean): void => {
    const boxes = roomTaken();
    if (!ready || (!moved && sameBoxes(boxes, reserved, SLACK))) return;
    reserved = boxes;
    give('reserved', reservedPoints(boxes, projector(travel.now(), size())));
  };
  const colour = (): void => {
    const next = statesOf(props.paint);
    if (next === states) return;
    for (const [id, change] of changedStates(states, next))
      map.setFeatureState({ source: 'pieces', id }, change);
    states = next;
  };
  let resting: ReturnType<typeof setTimeout> | undefined;
  const attend = (): void => give('attention', attentionPieces(props.geography, props.boundaryPlan, props));
  /** Layers first: a mark that no area had before needs its layer when the area gets it. */
  const paint = (): void => {
    const next = sheetLayers(choiceOf(props));
    applyLayerChanges(map, layerChanges(layers, next));
    layers = next;
    colour();
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

  const begin = (): void => {
    ready = true;
    addImages(map);
    colour();
  };
  map.once('style.load', () => {
    begin();
    // What changed while the style was on its way.
    if (props.geography !== first.geography) giveGeography(give, props.geography);
    paint();
    if (props !== first) attend();
    reserve(false);
  });
  map.once('load', () => {
    clearTimeout(late);
    loaded = true;
    showAddresses();
  });
  map.once('idle', () => props.onReady?.());
  map.on('error', ({ error }) => {
    if (ready) reportError(error);
    else fail();
  });
  map.on('webglcontextlost', () => {
    ready = false;
    props.onFailure('context-lost');
  });
  map.on('webglcontextrestored', () => {
    // MapLibre brings the style back, but no feature-state.
    states = new Map();
    map.once('style.load', () => begin());
  });
  map.on('move', showLabels);
  let last = size();
  map.on('resize', () => {
    const { width, height } = size();
    // Another density of pixels, for a picture, changes no place.
    if (width === last.width && height === last.height) return;
    last = { width, height };
    if (props.camera === null) travel.to(fitted(), false);
    showLabels();
    reserve(true);
  });
  // Labels change their shape with their font.
  const fonts = ['400 13px Inter', '600 15px Inter'].map((font) => document.fonts.load(font));
  void watch.during(Promise.all(fonts));

  const update = (next: AreaMapProps): void => {
    const before = props;
    props = next;
    const changed = changedLooks(before, next);
    if (changed.length === 0) return;
    if (next.paint.size > CROWD.areas && changed.every((key) => key === 'hovered')) {
      showLabels();
      clearTimeout(resting);
      resting = setTimeout(() => {
        watch.wake();
        if (ready) attend();
      }, CROWD.rest);
      return;
    }
    const samePlan = before.geography === next.geography && before.boundaryPlan === next.boundaryPlan;
    if (!samePlan) points = areaPoints(next.geography, next.boundaryPlan);
    if (before.words.map !== next.words.map) map.getCanvas().setAttribute('aria-label', next.words.map);
    watch.wake();
    if (ready) {
      if (before.geography !== next.geography) giveGeography(give, next.geography);
      paint();
      if (!samePlan || !sameAttention(before, next)) attend();
    }
    showLabels();
    reserve(false);
    const sameRoom = sameBoxes(before.keepClear ?? [], next.keepClear ?? [], SLACK);
    if (next.camera === null) {
      if (before.camera !== null || !samePlan || !sameRoom) travel.to(fitted(), smoothly());
    } else if (next.camera !== before.camera && !travel.isEcho(next.camera))
      travel.to(next.camera, smoothly());
    showAddresses();
  };

  return {
    update,
    fitAreas: () => {
      const camera = fitted();
      travel.to(camera, smoothly());
      if (props.onFit) props.onFit();
      else props.onCamera(roundCamera(camera));
    },
    picture: () => takePicture(map, labels.nodes),
    zoomBy: (steps) => travel.zoomBy(steps, smoothly()),
    remove: () => {
      removed = true;
      clearTimeout(late);
      clearTimeout(resting);
      room.leave();
      map.remove();
      elements.labels.replaceChildren();
    },
  };
}
