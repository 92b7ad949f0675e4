import { latestOnce, onceFor } from '../../domain/caching/once';
import { gridInside, interiorPoint, type Rings, ringsArea } from '../interior';
import { toMercator, type XY } from '../mercator';
import type { MapGeography } from '../props';

/** Where labels of one plan's areas may point, and what they should leave in sight; Mercator units. */
export interface AreaAnchors {
  /** Per area: the label anchor of the boundary, then a point in each other piece that is about as large. */
  readonly points: ReadonlyMap<string, readonly XY[]>;
  /** Per area: points spread evenly over its ground. */
  readonly ground: ReadonlyMap<string, readonly XY[]>;
  /** Distance of neighbouring points on the ground. */
  readonly step: number;
}

/** About so many points stand for the ground of all areas together, so that labels see what they cover. */
const GROUND_POINTS = 1500;
/** A label may point at a piece of this share of the largest: at any of many scattered ones, not at a splinter. */
const ALSO_LARGE = 0.5;

/** Anchors and ground of a plan's areas, read once for both maps. An area without pieces has its label anchor only. */
export const areaAnchors = (geography: MapGeography, plan: string): AreaAnchors => anchorsOf(geography)(plan);

const anchorsOf = onceFor((geography: MapGeography) =>
  latestOnce(2, (plan) => readAnchors(geography, plan, GROUND_POINTS)),
);

/** Reads anchors and ground, with about so many points for the ground of all areas together. */
export function readAnchors(geography: MapGeography, plan: string, density: number): AreaAnchors {
  const points = new Map<string, XY[]>();
  for (const { properties } of geography.areas.features)
    if (properties.plan === plan)
      points.set(properties.id, [toMercator(properties.label_lon, properties.label_lat)]);
  const pieces = geography.pieces.features
    .filter((piece) => piece.properties.plan === plan)
    .sort((a, b) => b.properties.area_m2 - a.properties.area_m2);
  const largest = new Map<string, number>();
  const shapes: { area: string; rings: Rings }[] = [];
  for (const { properties, geometry } of pieces) {
    const rings = geometry.coordinates.map((ring) =>
      ring.map(([lon = 0, lat = 0]) => {
        const { x, y } = toMercator(lon, lat);
        return [x, y];
      }),
    );
    shapes.push({ area: properties.area, rings });
    const size = largest.get(properties.area);
    // The largest piece has the boundary's own anchor.
    if (size === undefined) largest.set(properties.area, properties.area_m2);
    else if (properties.area_m2 >= size * ALSO_LARGE) {
      const at = interiorPoint(rings);
      if (at) points.get(properties.area)?.push({ x: at[0] ?? 0, y: at[1] ?? 0 });
    }
  }
  const step = Math.sqrt(shapes.reduce((sum, { rings }) => sum + ringsArea(rings), 0) / density);
  const ground = new Map<string, XY[]>();
  for (const { area, rings } of step > 0 ? shapes : []) {
    const list = ground.get(area) ?? [];
    ground.set(area, list);
    for (const [x = 0, y = 0] of gridInside(rings, step, step)) list.push({ x, y });
  }
  return { points, ground, step };
}
