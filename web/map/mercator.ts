import type { LonLat } from '../domain/geo/coordinates';
import type { Camera } from './props';

/** A point in px from the map's upper left corner, or on the unit square of the Mercator world. */
export interface XY {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The world is 512 px wide at zoom 0, as in MapLibre. */
const TILE = 512;

/** Web Mercator on the unit square: x eastwards, y southwards (the formula of EPSG:3857, scaled). */
export function toMercator(lon: number, lat: number): XY {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return { x: (lon + 180) / 360, y: (1 - y / Math.PI) / 2 };
}

/** The inverse of `toMercator`. */
export function fromMercator({ x, y }: XY): [lon: number, lat: number] {
  const lat = (360 / Math.PI) * Math.atan(Math.exp((1 - 2 * y) * Math.PI)) - 90;
  return [x * 360 - 180, lat];
}

/** Turns Mercator positions into px on a map that is never turned or tilted, and back. */
export interface Projector {
  readonly toScreen: (at: XY) => XY;
  readonly toMercator: (at: XY) => XY;
  /** A length on the unit square in px. */
  readonly length: (stretch: number) => number;
}

export function projector(camera: Camera, size: Size): Projector {
  const world = TILE * 2 ** camera.zoom;
  const middle = toMercator(camera.center[0], camera.center[1]);
  return {
    toScreen: (at) => ({
      x: (at.x - middle.x) * world + size.width / 2,
      y: (at.y - middle.y) * world + size.height / 2,
    }),
    toMercator: (at) => ({
      x: (at.x - size.width / 2) / world + middle.x,
      y: (at.y - size.height / 2) / world + middle.y,
    }),
    length: (stretch) => stretch * world,
  };
}

/** The zoom at which a stretch of the unit square is so many px long. */
export const zoomFor = (stretch: number, pixels: number): number => Math.log2(pixels / (TILE * stretch));

/** Middle of two Mercator positions as degrees. */
export const middleOf = (a: XY, b: XY): LonLat =>
  fromMercator({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }) as unknown as LonLat;
