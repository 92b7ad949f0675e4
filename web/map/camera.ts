import { latestOnce, onceFor } from '../domain/caching/once';
import { type LonLat, lonLat } from '../domain/geo/position';
import { middleOf, projector, type Size, toMercator, type XY, zoomFor } from './mercator';
import type { Camera, MapBox, MapGeography } from './props';

export const NEAREST_ZOOM = 18.5;
/** A fit never comes nearer than this: an area of one house is not a map. */
const NEAREST_FIT = 15.5;
/** Where there is nothing to fit: Denmark. */
const NOWHERE: Camera = { center: lonLat(10.5, 56), zoom: 6 };

/** A position as the plain pair that MapLibre asks for. */
export const pair = (at: LonLat): [lon: number, lat: number] => [at[0], at[1]];

/** Five decimals of a degree (under a metre) and two of a zoom: what an address bar needs. */
export const roundCamera = ({ center, zoom }: Camera): Camera => ({
  center: lonLat(Math.round(center[0] * 1e5) / 1e5, Math.round(center[1] * 1e5) / 1e5),
  zoom: Math.round(zoom * 100) / 100,
});

/** True when two cameras round to the same. */
export function sameCamera(a: Camera, b: Camera): boolean {
  const [one, other] = [roundCamera(a), roundCamera(b)];
  return one.zoom === other.zoom && one.center[0] === other.center[0] && one.center[1] === other.center[1];
}

/** The vertices of a plan's area boundaries, in Mercator units. */
export const areaPoints = (geography: MapGeography, plan: string): readonly XY[] => pointsOf(geography)(plan);

/** Both maps ask, and a plan of many areas has a million vertices. */
const pointsOf = onceFor((geography: MapGeography) =>
  latestOnce(2, (plan): readonly XY[] =>
    geography.pieces.features
      .filter((piece) => piece.properties.plan === plan)
      .flatMap((piece) => piece.geometry.coordinates[0] ?? [])
      .map(([lon = 0, lat = 0]) => toMercator(lon, lat)),
  ),
);

/** Room that labels want around the areas, px per side. */
const paddingFor = ({ width, height }: Size): { x: number; y: number } => ({
  x: Math.min(96, Math.max(20, width * 0.08)),
  y: Math.min(72, Math.max(24, height * 0.08)),
});

/**
 * The camera that shows all points as large as the window allows. Where panels lie on the map, it keeps the points clear of
 * them: of all ways to give each panel the whole of one side, the one that shows most is taken, and nothing is
 * given away when no point lies under a panel.
 */
export function fitCamera(points: readonly XY[], size: Size, panels: readonly MapBox[] = []): Camera {
  if (points.length === 0 || size.width === 0 || size.height === 0) return NOWHERE;
  const padding = paddingFor(size);
  const whole: Window = {
    left: padding.x,
    top: padding.y,
    right: size.width - padding.x,
    bottom: size.height - padding.y,
  };
  let best: Camera | undefined;
  for (const window of windowsBeside(whole, panels)) {
    const camera = fitInto(points, window, size);
    if (best && camera.zoom <= best.zoom) continue;
    const { toMercator } = projector(camera, size);
    const covered = panels.some(({ x, y, width, height }) => {
      const [from, to] = [toMercator({ x, y }), toMercator({ x: x + width, y: y + height })];
      return points.some((at) => at.x >= from.x && at.x <= to.x && at.y >= from.y && at.y <= to.y);
    });
    if (!covered) best = camera;
  }
  return best ?? fitInto(points, whole, size);
}

interface Window {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Margin between a panel and the areas, px. */
const BESIDE_PANEL = 12;

function windowsBeside(whole: Window, panels: readonly MapBox[]): Window[] {
  let windows: Window[] = [whole];
  for (const panel of panels)
    windows = windows.flatMap((window) => [
      window,
      { ...window, left: Math.max(window.left, panel.x + panel.width + BESIDE_PANEL) },
      { ...window, right: Math.min(window.right, panel.x - BESIDE_PANEL) },
      { ...window, top: Math.max(window.top, panel.y + panel.height + BESIDE_PANEL) },
      { ...window, bottom: Math.min(window.bottom, panel.y - BESIDE_PANEL) },
    ]);
  return windows.filter(({ left, right, top, bottom }) => right - left > 40 && bottom - top > 40);
}

function fitInto(points: readonly XY[], window: Window, size: Size): Camera {
  const { west, east, north, south } = extentOf(points);
  // a map smaller than its padding has a window of less than nothing, and would ask for a zoom that is no number
  const room = (pixels: number): number => Math.max(1, pixels);
  const zoom = Math.min(
    NEAREST_FIT,
    zoomFor(Math.max(east - west, 1e-9), room(window.right - window.left)),
    zoomFor(Math.max(south - north, 1e-9), room(window.bottom - window.top)),
  );
  // The middle of the window is not the middle of the map when a panel takes a side.
  const flat = projector({ center: middleOf({ x: west, y: north }, { x: east, y: south }), zoom }, size);
  const shifted = flat.toMercator({
    x: size.width - (window.left + window.right) / 2,
    y: size.height - (window.top + window.bottom) / 2,
  });
  return { center: middleOf(shifted, shifted), zoom };
}

interface Extent {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

const extentOf = onceFor((points: readonly XY[]): Extent => {
  let [west, north] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [east, south] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { x, y } of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return { west, east, north, south };
});

/** How far the map may be moved: the context's extent and half of it again on each side; undefined without one. */
export function widestBounds(
  geography: MapGeography,
): [[west: number, south: number], [east: number, north: number]] | undefined {
  const positions: number[][] = [];
  const collect = (part: unknown): void => {
    if (!Array.isArray(part)) return;
    if (typeof part[0] === 'number') positions.push(part as number[]);
    else for (const inner of part) collect(inner);
  };
  for (const feature of geography.context.features)
    if ('coordinates' in feature.geometry) collect(feature.geometry.coordinates);
  if (positions.length === 0) return undefined;
  // degrees of latitude grow northwards: what is south on the unit square is north here
  const { west, east, north: south, south: north } = extentOf(positions.map(([x = 0, y = 0]) => ({ x, y })));
  const [aside, above] = [(east - west) / 2, (north - south) / 2];
  return [
    [west - aside, south - above],
    [east + aside, north + above],
  ];
}
