import type { MultiPolygon, Point } from 'geojson';
import { boxOf, encodeShape, SHAPE_TYPE } from './records';

const HEADER = 100;
const FILE_CODE = 9994;
const VERSION = 1000;
/** Offsets and lengths are counted in 16-bit words. */
const WORD = 2;

/** The .shp and .shx files of a layer after the ESRI white paper of July 1998. */
export function encodeShapes(
  type: keyof typeof SHAPE_TYPE,
  geometries: readonly (Point | MultiPolygon)[],
): { readonly shp: Uint8Array; readonly shx: Uint8Array } {
  const records = geometries.map(encodeShape);
  const box = boxOf(
    geometries.flatMap((geometry) =>
      geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates.flat(2),
    ),
  );
  const shp = new Uint8Array(HEADER + records.reduce((sum, record) => sum + 8 + record.length, 0));
  const shx = new Uint8Array(HEADER + 8 * records.length);
  for (const bytes of [shp, shx]) writeHeader(bytes, SHAPE_TYPE[type], box);
  const [main, index] = [new DataView(shp.buffer), new DataView(shx.buffer)];
  let at = HEADER;
  records.forEach((record, i) => {
    main.setInt32(at, i + 1);
    main.setInt32(at + 4, record.length / WORD);
    shp.set(record, at + 8);
    index.setInt32(HEADER + 8 * i, at / WORD);
    index.setInt32(HEADER + 8 * i + 4, record.length / WORD);
    at += 8 + record.length;
  });
  return { shp, shx };
}

/** File code and length big-endian, the rest little-endian. */
function writeHeader(bytes: Uint8Array, type: number, box: readonly number[]): void {
  const view = new DataView(bytes.buffer);
  view.setInt32(0, FILE_CODE);
  view.setInt32(24, bytes.length / WORD);
  view.setInt32(28, VERSION, true);
  view.setInt32(32, type, true);
  box.forEach((value, i) => {
    view.setFloat64(36 + 8 * i, value, true);
  });
}
