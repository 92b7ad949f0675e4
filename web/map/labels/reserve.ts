import type { FeatureCollection, Point } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { fromMercator, type Projector } from '../mercator';
import type { MapBox, MapGeography } from '../props';
import { readAnchors } from './anchors';

/** Side of the square that reserves room, px. */
export const BLANK_SIZE = 18;

/**
 * Invisible symbol layers: MapLibre keeps its own names out of the squares, where our labels stand and where the areas of a plan
 * are (as far as names could hide them: in the near view there is room for both).
 */
export function reserveLayers(plan: string): LayerSpecification[] {
  // Never drawn, but placed all the same.
  const paint = { 'icon-opacity': 0 };
  const layout = { 'icon-image': 'blank', 'icon-allow-overlap': true, 'icon-padding': 0 } as const;
  return [
    {
      id: 'reserved-areas',
      type: 'symbol',
      source: 'area-ground',
      maxzoom: 15,
      filter: ['==', ['get', 'plan'], plan],
      layout: { ...layout, 'icon-size': 0.6 },
      paint,
    },
    { id: 'reserved', type: 'symbol', source: 'reserved', layout, paint },
  ];
}

/** So many squares keep names off all areas together; every one of them is weighed in every frame. */
const GROUND_SQUARES = 400;

/** The ground of all plans' areas as points. */
export function areaGround(geography: MapGeography): FeatureCollection<Point> {
  const plans = new Set(geography.areas.features.map((area) => area.properties.plan));
  const features = [...plans].flatMap((plan) =>
    [...readAnchors(geography, plan, GROUND_SQUARES).ground.values()].flat().map((at) => ({
      type: 'Feature' as const,
      properties: { plan },
      geometry: { type: 'Point' as const, coordinates: fromMercator(at) },
    })),
  );
  return { type: 'FeatureCollection', features };
}

/** Squares that cover the boxes, as points on the ground under them. */
export function reservedPoints(
  boxes: readonly MapBox[],
  { toMercator }: Projector,
): FeatureCollection<Point> {
  const features = boxes.flatMap((box) => {
    const across = steps(box.x, box.width);
    const down = steps(box.y, box.height);
    return across.flatMap((x) =>
      down.map((y) => ({
        type: 'Feature' as const,
        properties: {},
        geometry: { type: 'Point' as const, coordinates: fromMercator(toMercator({ x, y })) },
      })),
    );
  });
  return { type: 'FeatureCollection', features };
}

/** Middles of as many squares as it takes to cover a stretch. */
function steps(from: number, length: number): number[] {
  const count = Math.max(1, Math.ceil(length / BLANK_SIZE));
  return Array.from({ length: count }, (_, i) => from + ((i + 0.5) * length) / count);
}
