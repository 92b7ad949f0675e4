import type { Map as MapLibreMap } from 'maplibre-gl';
import { lonLat } from '../domain/geo/position';
import { pair, roundCamera, sameCamera } from './camera';
import type { AreaMapProps, Camera } from './props';

const FLIGHT = 450;

/** Takes the map where the view wants it, and tells the view where the reader took it. */
export interface Travel {
  readonly now: () => Camera;
  /** Moves for the view; the reader is not told of it. `smoothly` is off before the map was seen. */
  readonly to: (camera: Camera, smoothly: boolean) => void;
  /** Moves so many zoom steps for the reader. */
  readonly zoomBy: (steps: number, smoothly: boolean) => void;
  /** True when the reader himself brought the map there: the view's camera is an echo. */
  readonly isEcho: (camera: Camera) => boolean;
}

/** Follows a map's moves; `arrived` is called at the end of each, by whomever. `root` carries `data-camera`. */
export function watchTravel(
  map: MapLibreMap,
  root: HTMLElement,
  onCamera: AreaMapProps['onCamera'],
  arrived: () => void,
): Travel {
  const now = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { center: lonLat(lng, lat), zoom: map.getZoom() };
  };
  let settled = now();
  // Whether the move under way was asked for by the view: MapLibre's events do not always tell.
  let ours = false;
  let heading: Camera | null = null;
  let reported: Camera | null = null;
  const show = (): void => {
    const { center, zoom } = roundCamera(now());
    root.dataset.camera = `${center[0]},${center[1]},${zoom}`;
  };
  show();
  map.on('moveend', () => {
    heading = null;
    show();
    arrived();
    const moved = !ours && !sameCamera(now(), settled);
    ours = false;
    settled = now();
    if (!moved) return;
    reported = roundCamera(settled);
    onCamera(reported);
  });
  return {
    now,
    to: (camera, smoothly) => {
      if (sameCamera(heading ?? now(), camera)) return;
      // An earlier move ends here, and what it says at its end is not about this one.
      map.stop();
      ours = true;
      heading = camera;
      const target = { center: pair(camera.center), zoom: camera.zoom };
      if (smoothly) map.easeTo({ ...target, duration: FLIGHT, essential: true });
      else map.jumpTo(target);
    },
    zoomBy: (steps, smoothly) => {
      map.easeTo({ zoom: map.getZoom() + steps, duration: smoothly ? FLIGHT / 2 : 0, essential: true });
    },
    isEcho: (camera) => reported !== null && sameCamera(camera, reported),
  };
}
