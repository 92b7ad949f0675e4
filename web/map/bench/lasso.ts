import type { Map as MapLibreMap } from 'maplibre-gl';
import { TerraDraw, TerraDrawFreehandMode, TerraDrawRenderMode } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import { type LonLat, lonLat } from '../../domain/geo/coordinates';

/** Drawing around addresses with the pointer. */
export interface Lasso {
  readonly on: (active: boolean) => void;
  readonly remove: () => void;
}

/** Nine decimals are what a boundary is published with; a hand is not so steady. */
const PRECISION = 9;

/** Makes the lasso on a map whose style has come: press, move around, press again; or drag. Every outline is given and wiped away. */
export function createLasso(
  map: MapLibreMap,
  colour: string,
  onOutline: (outline: readonly LonLat[]) => void,
): Lasso {
  const hex = colour as `#${string}`;
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: PRECISION }),
    modes: [
      new TerraDrawFreehandMode({
        drawInteraction: 'click-move-or-drag',
        minDistance: 6,
        preventPointsNearClose: true,
        styles: { fillColor: hex, fillOpacity: 0.12, outlineColor: hex, outlineWidth: 2 },
      }),
      new TerraDrawRenderMode({ modeName: 'rest', styles: {} }),
    ],
  });
  draw.start();
  draw.setMode('rest');
  draw.on('finish', (id) => {
    const feature = draw.getSnapshotFeature(id);
    draw.clear();
    if (feature?.geometry.type !== 'Polygon') return;
    const ring = feature.geometry.coordinates[0] ?? [];
    onOutline(ring.map(([lon = 0, lat = 0]) => lonLat(lon, lat)));
  });
  return {
    on: (active) => {
      const mode = active ? 'freehand' : 'rest';
      if (draw.getMode() !== mode) draw.setMode(mode);
    },
    remove: () => draw.stop(),
  };
}
