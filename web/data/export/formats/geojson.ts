import { writeGeoJson } from '../../formats/geojson';
import type { ExportLayer } from '../layer';
import { geometryOf } from './geometry';

/** GeoJSON after RFC 7946: WGS84, longitude first, right-hand rings. Source, licence and date stand at the collection. */
export const toGeoJson = (layer: ExportLayer): string =>
  writeGeoJson(
    layer.features.map(({ id, shape, values }) => ({
      id,
      geometry: geometryOf(shape, '4326'),
      properties: Object.fromEntries(layer.columns.map(({ name }, i) => [name, values[i] ?? null])),
    })),
    { name: layer.name, title: layer.title, ...layer.credit, ...layer.facts },
  );
