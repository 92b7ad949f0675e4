import type { Map as MapLibreMap } from 'maplibre-gl';
import { AREA_HIT_LAYER } from './layers/areas';
import type { XY } from './mercator';

/** How far from a strip a pointer still means it, px; fingers are broader than strips. */
export const REACH = { mouse: 4, touch: 14 } as const;

/** The area under a point, or else the one that is nearest within reach in steps; null on empty ground. */
export function areaAt(map: MapLibreMap, { x, y }: XY, reach: number): string | null {
  for (const near of [0, reach / 2, reach]) {
    const found = map.queryRenderedFeatures(
      [
        [x - near, y - near],
        [x + near, y + near],
      ],
      { layers: [AREA_HIT_LAYER], validate: false },
    );
    const id: unknown = found[0]?.properties.area;
    if (typeof id === 'string') return id;
  }
  return null;
}
