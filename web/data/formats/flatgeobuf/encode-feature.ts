import { Builder, type Offset } from 'flatbuffers';
import { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import { Geometry } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import type { Position } from 'geojson';
import { type Box, boxOfPositions } from './box';
import type { LayerGeometry } from './layer';

/** Every position of a geometry. */
const positionsOf = (geometry: LayerGeometry): Position[] =>
  geometry.type === 'Point'
    ? [geometry.coordinates]
    : (geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2) as Position[]);

/** The box around a geometry. Throws for an empty one and for coordinates that are no numbers. */
export function boxOf(geometry: LayerGeometry): Box {
  const positions = positionsOf(geometry);
  const box = boxOfPositions(positions);
  if (!box || !positions.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y)))
    throw new TypeError(`a ${geometry.type} without usable coordinates can't be stored`);
  return box;
}

const flatten = (positions: readonly Position[]): Float64Array =>
  Float64Array.from(positions.flatMap(([x, y]) => [x as number, y as number]));

/** Rings one after the other; `ends` says after which vertex each ends and is left out for a single ring. */
function buildRings(builder: Builder, rings: readonly Position[][]): Offset {
  const xy = Geometry.createXyVector(builder, flatten(rings.flat()));
  let ends = 0;
  if (rings.length > 1) {
    let end = 0;
    ends = Geometry.createEndsVector(
      builder,
      Uint32Array.from(rings, (ring) => {
        end += ring.length;
        return end;
      }),
    );
  }
  Geometry.startGeometry(builder);
  if (ends) Geometry.addEnds(builder, ends);
  Geometry.addXy(builder, xy);
  Geometry.addType(builder, GeometryType.Polygon);
  return Geometry.endGeometry(builder);
}

function buildGeometry(builder: Builder, geometry: LayerGeometry): Offset {
  if (geometry.type === 'Polygon') return buildRings(builder, geometry.coordinates);
  if (geometry.type === 'Point') {
    const xy = Geometry.createXyVector(builder, flatten([geometry.coordinates]));
    Geometry.startGeometry(builder);
    Geometry.addXy(builder, xy);
    Geometry.addType(builder, GeometryType.Point);
    return Geometry.endGeometry(builder);
  }
  const parts = Geometry.createPartsVector(
    builder,
    geometry.coordinates.map((rings) => buildRings(builder, rings)),
  );
  Geometry.startGeometry(builder);
  Geometry.addType(builder, GeometryType.MultiPolygon);
  Geometry.addParts(builder, parts);
  return Geometry.endGeometry(builder);
}

/** One feature as a size-prefixed flatbuffer, the way it stands in the file. */
export function encodeFeature(geometry: LayerGeometry, properties: Uint8Array): Uint8Array {
  const builder = new Builder(1024);
  const propertiesAt = properties.length > 0 ? Feature.createPropertiesVector(builder, properties) : 0;
  const geometryAt = buildGeometry(builder, geometry);
  Feature.startFeature(builder);
  Feature.addGeometry(builder, geometryAt);
  if (propertiesAt) Feature.addProperties(builder, propertiesAt);
  builder.finishSizePrefixed(Feature.endFeature(builder));
  return builder.asUint8Array();
}
