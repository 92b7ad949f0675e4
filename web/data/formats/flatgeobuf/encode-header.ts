import { Builder } from 'flatbuffers';
import { Column } from 'flatgeobuf/lib/mjs/flat-geobuf/column.js';
import { ColumnType as StoredType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import { Crs } from 'flatgeobuf/lib/mjs/flat-geobuf/crs.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js';
import type { Box } from './box';
import type { ColumnType, Layer } from './layer';

const STORED: Readonly<Record<ColumnType, StoredType>> = {
  string: StoredType.String,
  int: StoredType.Int,
  double: StoredType.Double,
  bool: StoredType.Bool,
};

/** What the header says beside the layer's own words. */
export interface HeaderFacts {
  readonly columns: readonly (readonly [name: string, type: ColumnType])[];
  /** Box around all features; undefined for an empty layer. */
  readonly envelope: Box | undefined;
  readonly featuresCount: number;
  /** 0 = the file has no index. */
  readonly indexNodeSize: number;
}

/** The header as a size-prefixed flatbuffer. Holds nothing but what is handed in: same layer, same bytes. */
export function encodeHeader<P>(
  layer: Omit<Layer<P>, 'features' | 'columns'>,
  facts: HeaderFacts,
): Uint8Array {
  const builder = new Builder(1024);
  const text = (value: string | undefined): number => (value === undefined ? 0 : builder.createString(value));
  const columns = Header.createColumnsVector(
    builder,
    facts.columns.map(([name, type]) => {
      const nameAt = text(name);
      Column.startColumn(builder);
      Column.addName(builder, nameAt);
      Column.addType(builder, STORED[type]);
      return Column.endColumn(builder);
    }),
  );
  const [org, crsName] = [text('EPSG'), text(layer.crs.name)];
  Crs.startCrs(builder);
  Crs.addOrg(builder, org);
  Crs.addCode(builder, layer.crs.code);
  Crs.addName(builder, crsName);
  const crs = Crs.endCrs(builder);
  const name = text(layer.name);
  const title = text(layer.title);
  const description = text(layer.description);
  const metadata = text(layer.metadata && JSON.stringify(layer.metadata));
  const envelope = facts.envelope ? Header.createEnvelopeVector(builder, [...facts.envelope]) : 0;
  Header.startHeader(builder);
  Header.addName(builder, name);
  if (envelope) Header.addEnvelope(builder, envelope);
  Header.addGeometryType(builder, GeometryType[layer.geometryType]);
  Header.addColumns(builder, columns);
  Header.addFeaturesCount(builder, BigInt(facts.featuresCount));
  Header.addIndexNodeSize(builder, facts.indexNodeSize);
  Header.addCrs(builder, crs);
  if (title) Header.addTitle(builder, title);
  if (description) Header.addDescription(builder, description);
  if (metadata) Header.addMetadata(builder, metadata);
  builder.finishSizePrefixed(Header.endHeader(builder));
  return builder.asUint8Array();
}
