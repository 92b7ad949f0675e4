import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { LayerFeature, LayerGeometry } from './layer';

/**
 * Decodes a whole FlatGeobuf file with the format's own reader, so that what was written can be checked by code that did
 * not write it. Features come in file order. Throws what the reader throws for a broken file.
 */
export async function readFlatGeobuf<P, G extends LayerGeometry>(
  bytes: Uint8Array,
): Promise<LayerFeature<P, G>[]> {
  const features: LayerFeature<P, G>[] = [];
  // a copy, because the reader takes the whole buffer under a view for the file
  for await (const { geometry, properties } of deserialize(new Uint8Array(bytes)))
    features.push({ geometry: geometry as G, properties: properties as P });
  return features;
}
