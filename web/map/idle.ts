import type { Map as MapLibreMap } from 'maplibre-gl';

/** Says on an element whether the map stands still: `data-map-state` is `moving` or `idle`. */
export interface IdleWatch {
  /** Something is about to change; until it is drawn the map counts as moving. */
  readonly wake: () => void;
  /** Counts as moving until the promise is settled, and drawn. */
  readonly during: <T>(work: Promise<T>) => Promise<T>;
}

/** Idle means: everything that was asked for is loaded and drawn, and no outside work is under way. */
export function watchIdle(map: MapLibreMap, element: HTMLElement): IdleWatch {
  let still = false;
  let works = 0;
  const show = (): void => {
    element.dataset.mapState = still && works === 0 ? 'idle' : 'moving';
  };
  const busy = (): void => {
    still = false;
    show();
  };
  const wake = (): void => {
    busy();
    // Without a frame to draw, MapLibre would never say that it is idle again.
    map.triggerRepaint();
  };
  map.on('movestart', busy);
  map.on('dataloading', busy);
  map.on('render', busy);
  map.on('idle', () => {
    still = true;
    show();
  });
  busy();
  return {
    wake,
    during: async (work) => {
      works++;
      busy();
      try {
        return await work;
      } finally {
        works--;
        wake();
      }
    },
  };
}
