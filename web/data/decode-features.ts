import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import * as v from 'valibot';
import { quietly } from './quietly';

/** A window in degrees. */
export interface Window {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** What the columns of a layer must be: `text` and `number` per column, with `?` where it may be missing; others are let through. */
export type Columns<P> = {
  readonly [K in keyof P]: NonNullable<P[K]> extends number ? 'number' | 'number?' : 'text' | 'text?';
};
type ColumnKind = 'number' | 'number?' | 'text' | 'text?';

/**
 * Decodes a FlatGeobuf file (whole, as bytes, or by its address) to GeoJSON, or takes GeoJSON, all of it or the features whose
 * envelope meets a window. Checks geometry types and columns; throws on anything that is not as described, so that the
 * caller can say that the file can't be read. Features of a window read come in no fixed order.
 */
export async function decodeFeatures<G extends Geometry, P>(
  from: Uint8Array | string | FeatureCollection,
  geometries: readonly G['type'][],
  columns: Columns<P>,
  window?: Window,
): Promise<FeatureCollection<G, P>> {
  const schema = featureSchema(geometries, columns as Readonly<Record<string, ColumnKind>>);
  const rect = window && { minX: window.west, minY: window.south, maxX: window.east, maxY: window.north };
  const features: Feature<G, P>[] = [];
  await quietly(async () => {
    const all =
      typeof from === 'object' && 'features' in from
        ? from.features
        : deserialize(from, rect ? { rect } : undefined);
    for await (const feature of all) {
      v.assert(schema, feature);
      features.push(feature as unknown as Feature<G, P>);
    }
  });
  return { type: 'FeatureCollection', features };
}

const COLUMN_SCHEMAS = {
  number: v.number(),
  text: v.string(),
  'number?': v.optional(v.number()),
  'text?': v.optional(v.string()),
} as const;

function featureSchema(geometries: readonly string[], columns: Readonly<Record<string, ColumnKind>>) {
  const entries = Object.entries(columns).map(([name, kind]) => [name, COLUMN_SCHEMAS[kind]] as const);
  return v.object({
    geometry: v.object({ type: v.picklist(geometries), coordinates: v.array(v.unknown()) }),
    properties: v.looseObject(Object.fromEntries(entries)),
  });
}
