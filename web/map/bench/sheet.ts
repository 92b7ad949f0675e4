import fontUrl from '@fontsource/inter/files/inter-latin-400-normal.woff2?url';
import type { FeatureCollection, Position } from 'geojson';
import type { GeoJSONSource, MapMouseEvent } from 'maplibre-gl';
import { type LonLat, lonLat } from '../../domain/geo/coordinates';
import { TOKENS } from '../../svg/tokens';
import { fitCamera, pair } from '../camera';
import { watchIdle } from '../idle';
import { applyLayerChanges, layerChanges } from '../layer-changes';
import { createMap } from '../map-instance';
import { toMercator } from '../mercator';
import type { Camera } from '../props';
import { watchTravel } from '../travel';
import { benchStyle, cornerFeatures, markedFeatures, pointFeatures, stateChanges } from './data';
import type { Lasso } from './lasso';
import { benchLayers, POINT_LAYER } from './layers';
import type { BenchMapProps, PointState } from './props';

/** A map of the workbench that stands on the page. */
export interface BenchSheet {
  readonly update: (next: BenchMapProps) => void;
  readonly zoomBy: (steps: number) => void;
  readonly fit: () => void;
  /** Chooses the address nearest to the cross hairs. */
  readonly pressAtCentre: () => void;
  readonly addCorner: () => void;
  readonly closeCorners: (adds: boolean) => void;
  readonly dropCorners: () => void;
  readonly remove: () => void;
}

/** So far (px) from an address a press still means it; the cross hairs see a little further. */
const PRESS_REACH = 8;
const CENTRE_REACH = 28;
/** Fewest corners of an outline. */
const FEWEST_CORNERS = 3;

/** Puts a map on the page. Throws where the browser gives no WebGL 2. */
export function createBenchSheet(root: HTMLElement, ground: HTMLElement, first: BenchMapProps): BenchSheet {
  let props = first;
  let ready = false;
  let removed = false;
  let states: ReadonlyMap<number, PointState> = new Map();
  let corners: readonly LonLat[] = [];
  let lasso: Lasso | 'loading' | undefined;
  let layers = benchLayers(first.theme);

  const fitTo = (positions: readonly Position[]): Camera =>
    fitCamera(
      positions.map(([lon = 0, lat = 0]) => toMercator(lon, lat)),
      { width: ground.clientWidth, height: ground.clientHeight },
    );
  const fitted = (): Camera =>
    fitTo(
      props.areas.features.flatMap(({ geometry }) =>
        geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : [],
      ),
    );
  const start = first.camera ?? fitTo(first.home.map(pair));
  const font = new URL(fontUrl, document.baseURI).href;
  const map = createMap(ground, benchStyle(first, font), start, first.geography, first.words.map);
  const watch = watchIdle(map, root);
  const travel = watchTravel(
    map,
    root,
    (camera) => props.onCamera(camera),
    () => {},
  );
  const smoothly = (): boolean => ready && !props.reducedMotion;
  const give = (source: string, data: FeatureCollection): void =>
    void map.getSource<GeoJSONSource>(source)?.setData(data);

  const showStates = (): void => {
    for (const [id, kind] of stateChanges(states, props.states)) {
      if (kind) map.setFeatureState({ source: 'points', id }, { kind });
      else map.removeFeatureState({ source: 'points', id });
    }
    states = props.states;
  };
  const nearest = (x: number, y: number, reach: number): number | undefined => {
    const box: [[number, number], [number, number]] = [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ];
    let best: { readonly index: number; readonly square: number } | undefined;
    for (const { id } of map.queryRenderedFeatures(box, { layers: [POINT_LAYER] })) {
      const index = Number(id);
      const at = props.points[index];
      if (!at) continue;
      const screen = map.project([at[0], at[1]]);
      const square = (screen.x - x) ** 2 + (screen.y - y) ** 2;
      if (square <= reach * reach && (!best || square < best.square)) best = { index, square };
    }
    return best?.index;
  };
  const press = (x: number, y: number, reach: number): void => {
    const found = nearest(x, y, reach);
    if (found !== undefined) props.onPress?.(found);
  };
  const setCorners = (next: readonly LonLat[]): void => {
    corners = next;
    give('corners', cornerFeatures(corners));
    props.onCorners(corners.length);
  };
  const showLasso = (): void => {
    const active = props.tool !== 'press' && props.onLasso !== undefined;
    if (lasso === 'loading' || removed || !ready) return;
    if (lasso) lasso.on(active);
    else if (active) {
      lasso = 'loading';
      void watch.during(import('./lasso')).then(({ createLasso }) => {
        if (removed) return;
        lasso = createLasso(map, TOKENS[props.theme].accent, (outline) =>
          props.onLasso?.(outline, props.tool === 'lasso-add'),
        );
        showLasso();
      }, props.onFailure);
    }
  };

  map.once('style.load', () => {
    ready = true;
    if (props !== first) {
      const now = props;
      props = first;
      update(now);
    }
    showStates();
    showLasso();
    // a map beside this one begins at the same place
    if (!first.camera) props.onCamera(start);
  });
  map.on('click', ({ point }: MapMouseEvent) => {
    if (props.tool === 'press') press(point.x, point.y, PRESS_REACH);
  });
  map.on('mousemove', ({ point }: MapMouseEvent) => {
    if (!ready) return;
    const found = nearest(point.x, point.y, PRESS_REACH);
    map.getCanvas().style.cursor = props.tool === 'press' && found !== undefined ? 'pointer' : '';
    props.onHover(found, { x: point.x, y: point.y });
  });
  map.on('mouseout', () => props.onHover(undefined, { x: 0, y: 0 }));
  map.on('webglcontextlost', () => props.onFailure());
  map.on('webglcontextrestored', () => {
    states = new Map();
    map.once('style.load', showStates);
  });
  map.on('error', ({ error }) => {
    if (ready) reportError(error);
    else props.onFailure();
  });

  function update(next: BenchMapProps): void {
    const before = props;
    props = next;
    if (!ready) return;
    watch.wake();
    if (before.theme !== next.theme) {
      const themed = benchLayers(next.theme);
      applyLayerChanges(map, layerChanges(layers, themed));
      layers = themed;
    }
    if (before.points !== next.points) {
      states = new Map();
      give('points', pointFeatures(next.points));
    }
    if (before.areas !== next.areas) give('areas', next.areas);
    if (before.before !== next.before) give('before', next.before);
    if (before.change !== next.change) give('change', next.change);
    if (before.marked !== next.marked) give('marked', markedFeatures(next.marked));
    if (before.states !== next.states || before.points !== next.points) showStates();
    if (before.tool !== next.tool) showLasso();
    if (before.words.map !== next.words.map) map.getCanvas().setAttribute('aria-label', next.words.map);
    if (next.goTo && before.goTo !== next.goTo) {
      const camera = fitTo(next.goTo.positions.map(pair));
      travel.to(camera, smoothly());
      next.onCamera(camera);
    } else if (next.camera && next.camera !== before.camera && !travel.isEcho(next.camera))
      travel.to(next.camera, false);
  }

  return {
    update,
    zoomBy: (steps) => travel.zoomBy(steps, smoothly()),
    fit: () => {
      const camera = fitted();
      travel.to(camera, smoothly());
      props.onCamera(camera);
    },
    pressAtCentre: () => press(ground.clientWidth / 2, ground.clientHeight / 2, CENTRE_REACH),
    addCorner: () => {
      const { lng, lat } = map.getCenter();
      setCorners([...corners, lonLat(lng, lat)]);
    },
    closeCorners: (adds) => {
      if (corners.length < FEWEST_CORNERS) return;
      const outline = [...corners, corners[0] as LonLat];
      setCorners([]);
      props.onLasso?.(outline, adds);
    },
    dropCorners: () => {
      if (corners.length > 0) setCorners([]);
    },
    remove: () => {
      removed = true;
      if (lasso && lasso !== 'loading') lasso.remove();
      map.remove();
    },
  };
}
