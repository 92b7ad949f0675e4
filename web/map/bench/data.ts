import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import type { LonLat } from '../../domain/geo/coordinates';
import { contextNames } from '../context-names';
import { FINE } from '../geography-sources';
import { benchLayers } from './layers';
import type { BenchMapProps, PointState } from './props';

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

const point = (at: LonLat, id?: number): FeatureCollection['features'][number] => ({
  type: 'Feature',
  ...(id === undefined ? {} : { id }),
  properties: {},
  geometry: { type: 'Point', coordinates: [...at] },
});

/** Every address as a point whose id is its index. */
export const pointFeatures = (points: readonly LonLat[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: points.map((at, i) => point(at, i)),
});

/** Places that something on the page is about. */
export const markedFeatures = (marked: readonly LonLat[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: marked.map((at) => point(at)),
});

/** The corners of an outline that is being drawn with the keys. */
export function cornerFeatures(corners: readonly LonLat[]): FeatureCollection {
  if (corners.length === 0) return EMPTY;
  const line = corners.map((at) => [...at]);
  const ring = [...line, line[0] ?? []];
  const shape: FeatureCollection['features'] =
    corners.length < 2
      ? []
      : [
          {
            type: 'Feature',
            properties: {},
            geometry:
              corners.length === 2
                ? { type: 'LineString', coordinates: line }
                : { type: 'Polygon', coordinates: [ring] },
          },
        ];
  return { type: 'FeatureCollection', features: [...shape, ...corners.map((at) => point(at))] };
}

/** What must be told to the map so that it shows other states: index and state, undefined for none. */
export function stateChanges(
  before: ReadonlyMap<number, PointState>,
  after: ReadonlyMap<number, PointState>,
): [index: number, state: PointState | undefined][] {
  const changes: [number, PointState | undefined][] = [];
  for (const [index, state] of after) if (before.get(index) !== state) changes.push([index, state]);
  for (const index of before.keys()) if (!after.has(index)) changes.push([index, undefined]);
  return changes;
}

/** The whole map as a style, without any network but the font's own file. */
export function benchStyle(props: BenchMapProps, font: string): StyleSpecification {
  const geojson = (data: FeatureCollection, more = {}) => ({ type: 'geojson' as const, data, ...more });
  const { geography, areas, before, change, points, marked, theme } = props;
  return {
    version: 8,
    'font-faces': { Inter: font },
    transition: { duration: 0, delay: 0 },
    sources: {
      context: geojson(geography.context),
      'context-names': geojson(contextNames(geography.context)),
      areas: geojson(areas, FINE),
      before: geojson(before, FINE),
      change: geojson(change, FINE),
      points: geojson(pointFeatures(points), { maxzoom: 15, buffer: 16 }),
      marked: geojson(markedFeatures(marked)),
      corners: geojson(EMPTY),
    },
    layers: benchLayers(theme),
  };
}
