import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { paletteColours } from '../../../web/domain/classification/palettes';
import type { AreaPieceProperties, AreaProperties } from '../../../web/domain/dataset/features';
import type { AreaPaint, MapGeography } from '../../../web/map/props';

/** Corners of one area: about what a simplified boundary has. */
const CORNERS = 48;
const MIDDLE = [10.03, 56.475] as const;
/** Extent of all areas together in degrees of longitude and latitude. */
const EXTENT = [0.08, 0.03] as const;
const CLASSES = paletteColours('blue', 7, 'light');

/** The same numbers on every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** So many rounded areas side by side over the town, in the shape that the built files have. */
export function syntheticGeography(count: number): MapGeography {
  const random = seeded(count);
  const columns = Math.ceil(Math.sqrt(count * 1.6));
  const rows = Math.ceil(count / columns);
  const pieces: Feature<Polygon, AreaPieceProperties>[] = [];
  const areas: Feature<MultiPolygon, AreaProperties>[] = [];
  for (let i = 0; i < count; i++) {
    const lon = MIDDLE[0] + (((i % columns) + 0.5) / columns - 0.5) * EXTENT[0];
    const lat = MIDDLE[1] + ((Math.floor(i / columns) + 0.5) / rows - 0.5) * EXTENT[1];
    const ring: Position[] = Array.from({ length: CORNERS }, (_, corner) => {
      const turn = (corner / CORNERS) * 2 * Math.PI;
      const reach = 0.32 + 0.12 * random();
      return [
        lon + (reach * EXTENT[0] * Math.cos(turn)) / columns,
        lat + (reach * EXTENT[1] * Math.sin(turn)) / rows,
      ];
    });
    ring.push(ring[0] ?? [lon, lat]);
    const area = `area-${i}`;
    const about = { plan: '2025', addresses: 40, area_m2: 50_000 };
    pieces.push({
      type: 'Feature',
      properties: { ...about, area, piece: 0 },
      geometry: { type: 'Polygon', coordinates: [ring] },
    });
    areas.push({
      type: 'Feature',
      properties: {
        ...about,
        id: area,
        name: area,
        pieces: 1,
        perimeter_m: 900,
        label_lon: lon,
        label_lat: lat,
      },
      geometry: { type: 'MultiPolygon', coordinates: [[ring]] },
    });
  }
  const none = { type: 'FeatureCollection' as const, features: [] };
  return {
    areas: { type: 'FeatureCollection', features: areas },
    pieces: { type: 'FeatureCollection', features: pieces },
    districts: none,
    institutions: none,
    context: none,
  };
}

/**
 * What a change gives every area. Another indicator: all values and labels are new, and some areas have none. Another
 * period: the values move a little, so that about a third of the areas change their class.
 */
export function syntheticPaint(
  count: number,
  change: 'indicator' | 'period',
  step: number,
): Map<string, AreaPaint> {
  const indicator = seeded(change === 'indicator' ? 1 + step : 1);
  const period = seeded(1000 + step);
  const paint = new Map<string, AreaPaint>();
  for (let i = 0; i < count; i++) {
    const base = indicator();
    const value = change === 'period' ? Math.min(0.999, Math.max(0, base + (period() - 0.5) * 0.2)) : base;
    const missing = base > 0.95;
    paint.set(`area-${i}`, {
      fill: missing ? null : (CLASSES[Math.floor(value * CLASSES.length)] ?? null),
      mark: 'none',
      name: `Område ${i}`,
      label: missing ? 'ikke modtaget' : `${(value * 100).toFixed(1).replace('.', ',')} %`,
    });
  }
  return paint;
}
