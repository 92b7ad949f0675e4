import type { MultiPolygon, Point } from 'geojson';
import { ETRS89_UTM32, type Layer, WGS84 } from '../../formats/flatgeobuf/layer';
import { writeFlatGeobuf } from '../../formats/flatgeobuf/write';
import type { ExportCrs, ExportLayer } from '../layer';
import { geometryOf } from './geometry';

const STORED = { text: 'string', whole: 'int', decimal: 'double' } as const;

type Values = Record<string, string | number>;

/** FlatGeobuf with a spatial index; features stand in the order of the index. */
export function toFlatGeobuf(layer: ExportLayer, crs: ExportCrs): Uint8Array {
  const columns: Record<string, (typeof STORED)[keyof typeof STORED]> = Object.fromEntries(
    layer.columns.map(({ name, type }) => [name, STORED[type]]),
  );
  const written: Layer<Values, Point | MultiPolygon> = {
    name: layer.name,
    title: layer.title,
    metadata: { ...layer.credit, ...layer.facts },
    crs: crs === '4326' ? WGS84 : ETRS89_UTM32,
    geometryType: layer.kind === 'point' ? 'Point' : 'MultiPolygon',
    columns,
    features: layer.features.map(({ shape, values }) => ({
      geometry: geometryOf(shape, crs),
      properties: Object.fromEntries(
        layer.columns.flatMap(({ name }, i): [string, string | number][] => {
          const value = values[i] ?? null;
          return value === null ? [] : [[name, value]];
        }),
      ),
    })),
  };
  return writeFlatGeobuf(written);
}
