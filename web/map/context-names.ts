import type { Feature, FeatureCollection, Point } from 'geojson';
import { interiorPoint } from './interior';

/** A name on the ground; `kind` decides its type: centre, quarter, square, station, park, water or spot. */
export interface ContextName {
  readonly name: string;
  readonly kind: string;
}

const KINDS = ['centre', 'quarter', 'square', 'station'];

/**
 * The names of the context as points: labels as they are, parks and water at a point inside. A polygon handed to the map
 * would get its name once per tile. "Randers Fjord, inner part" is called Randers Fjord, and stands once per part.
 */
export function contextNames(context: FeatureCollection): FeatureCollection<Point, ContextName> {
  const features: Feature<Point, ContextName>[] = [];
  for (const { geometry, properties } of context.features) {
    const layer: unknown = properties?.layer;
    const name = String(properties?.name ?? '').replace(/, .*$/, '');
    if (name === '') continue;
    const add = (coordinates: Point['coordinates'], kind: string): void => {
      features.push({
        type: 'Feature',
        properties: { name, kind },
        geometry: { type: 'Point', coordinates },
      });
    };
    if (geometry.type === 'Point') {
      const kind = String(properties?.kind ?? '');
      add(geometry.coordinates, KINDS.includes(kind) ? kind : 'spot');
    } else if (geometry.type === 'Polygon' && (layer === 'park' || layer === 'water')) {
      const at = interiorPoint(geometry.coordinates);
      if (at) add(at, layer);
    }
  }
  return { type: 'FeatureCollection', features };
}
