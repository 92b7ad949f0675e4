import type { FeatureCollection, Polygon } from 'geojson';
import { paletteColours } from '../../../../web/domain/classification/palettes';

/** An area as every peer is given it: the same shapes and figures as the app, a value of 0 to 100 for each indicator. */
export interface PeerProperties {
  readonly name: string;
  readonly values: readonly number[];
}
export type PeerAreas = FeatureCollection<Polygon, PeerProperties>;

/** What the bench asks of a page. */
export interface Peer {
  /** Colours the areas by another indicator; comes back when that is on the screen. */
  readonly restyle: (indicator: number) => Promise<void>;
}

declare global {
  interface Window {
    peer: Peer;
  }
}

export const MIDDLE = { lon: 10.03, lat: 56.475 } as const;
export const ZOOM = 13;
export const PAPER = '#fbfaf7';
export const INK = '#141b24';
const CLASSES = paletteColours('blue', 7, 'light');

export const colourOf = (value: number): string =>
  CLASSES[Math.min(CLASSES.length - 1, Math.floor((value / 100) * CLASSES.length))] ?? PAPER;

export const frame = (): Promise<number> => new Promise(requestAnimationFrame);

export async function fetchAreas(): Promise<PeerAreas> {
  const count = new URLSearchParams(window.location.search).get('areas');
  const answer = await fetch(`./areas-${count}.json`);
  return (await answer.json()) as PeerAreas;
}

/** Says what the pointer is over. */
export function tip(name: string): void {
  const line = document.querySelector('#tip');
  if (line && line.textContent !== name) line.textContent = name;
}

/** To be called when the first coloured map is on the screen. */
export function ready(peer: Peer): void {
  window.peer = peer;
  document.body.dataset.mapState = 'idle';
}
