import { boxAround } from './box';
import { boxOf, encodeFeature } from './encode-feature';
import { encodeHeader } from './encode-header';
import { encodeProperties, joinBytes } from './encode-properties';
import type { ColumnType, Layer, LayerGeometry } from './layer';
import { hilbertOrder, NODE_SIZE, packTree } from './packed-tree';

/** "fgb", version 3, "fgb", patch 0. */
const MAGIC = Uint8Array.of(0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62, 0x00);

/**
 * Writes a FlatGeobuf file (version 3) with a packed Hilbert R-tree: magic, header, index, features in index order.
 * The same layer always gives the same bytes. An empty layer has neither index nor envelope.
 * Throws a TypeError when a value does not fit its column or a geometry its layer.
 */
export function writeFlatGeobuf<P extends object, G extends LayerGeometry>(layer: Layer<P, G>): Uint8Array {
  const columns = Object.entries(layer.columns) as [string, ColumnType][];
  for (const { geometry } of layer.features)
    if (geometry.type !== layer.geometryType)
      throw new TypeError(`layer ${layer.name} holds ${layer.geometryType}, not ${geometry.type}`);
  const boxes = layer.features.map(({ geometry }) => boxOf(geometry));
  const order = hilbertOrder(boxes);
  const sorted = order.map((i) => boxes[i] as (typeof boxes)[number]);
  const encoded = order.map((i) => {
    const { geometry, properties } = layer.features[i] as (typeof layer.features)[number];
    return encodeFeature(
      geometry,
      encodeProperties(columns, properties as Readonly<Record<string, unknown>>),
    );
  });
  let end = 0;
  const offsets = encoded.map((bytes) => {
    const start = end;
    end += bytes.length;
    return start;
  });
  const header = encodeHeader(layer, {
    columns,
    envelope: boxAround(boxes),
    featuresCount: boxes.length,
    indexNodeSize: boxes.length > 0 ? NODE_SIZE : 0,
  });
  const index = boxes.length > 0 ? packTree(sorted, offsets) : new Uint8Array();
  return joinBytes([MAGIC, header, index, ...encoded]);
}
