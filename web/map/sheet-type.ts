import type { AreaMapHandle, AreaMapProps } from './props';

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
