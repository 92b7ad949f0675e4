import type { MultiPolygon, Point, Position } from 'geojson';
import { boxOf } from '../../../web/data/export/formats/shapefile/records';
import type { ExportCrs } from '../../../web/data/export/layer';

const LITTLE = 1;
const WKB = { Point: 1, Polygon: 3, MultiPolygon: 6 } as const;

/**
 * A geometry as GeoPackage stores it (OGC 12-128r18, 2.1.3): "GP", version 0, flags, the number of the coordinate system, for areas an
 * envelope (west, east, south, north), then well-known binary; little-endian throughout.
 */
export function geoPackageBlob(geometry: Point | MultiPolygon, crs: ExportCrs): Uint8Array {
  const body =
    geometry.type === 'Point' ? pointWkb(geometry.coordinates) : multiPolygonWkb(geometry.coordinates);
  const envelope = geometry.type === 'Point' ? [] : envelopeOf(geometry.coordinates.flat(2));
  const head = 8 + 8 * envelope.length;
  const bytes = new Uint8Array(head + body.length);
  const view = new DataView(bytes.buffer);
  bytes.set([0x47, 0x50, 0, envelope.length > 0 ? (1 << 1) | LITTLE : LITTLE]);
  view.setInt32(4, Number(crs), true);
  envelope.forEach((value, i) => {
    view.setFloat64(8 + 8 * i, value, true);
  });
  bytes.set(body, head);
  return bytes;
}

function envelopeOf(points: readonly Position[]): number[] {
  const [west, south, east, north] = boxOf(points);
  return [west, east, south, north];
}

function pointWkb([x, y]: Position): Uint8Array {
  const bytes = new Uint8Array(21);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, LITTLE);
  view.setUint32(1, WKB.Point, true);
  view.setFloat64(5, x as number, true);
  view.setFloat64(13, y as number, true);
  return bytes;
}

function multiPolygonWkb(polygons: readonly Position[][][]): Uint8Array {
  const size = (rings: readonly Position[][]): number =>
    9 + rings.reduce((sum, ring) => sum + 4 + 16 * ring.length, 0);
  const bytes = new Uint8Array(9 + polygons.reduce((sum, rings) => sum + size(rings), 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  const head = (type: number, count: number): void => {
    view.setUint8(at, LITTLE);
    view.setUint32(at + 1, type, true);
    view.setUint32(at + 5, count, true);
    at += 9;
  };
  head(WKB.MultiPolygon, polygons.length);
  for (const rings of polygons) {
    head(WKB.Polygon, rings.length);
    for (const ring of rings) {
      view.setUint32(at, ring.length, true);
      at += 4;
      for (const [x, y] of ring) {
        view.setFloat64(at, x as number, true);
        view.setFloat64(at + 8, y as number, true);
        at += 16;
      }
    }
  }
  return bytes;
}
