import type { Pair } from './wkt';

/** Bytes of the envelope in a GeoPackage geometry, by its code. */
const ENVELOPES = [0, 32, 48, 48, 64];
const POINT = 1;
const MULTI_POINT = 4;

/**
 * Reads the point of a geometry blob: well-known binary (ISO or extended), with or without GeoPackage's header; a multipoint of
 * one point counts as that point. False for an empty one, another kind, or bytes that are no geometry.
 */
export function readWkb(bytes: Uint8Array, into: Pair): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readGeometry(view, headerLength(view), into, true);
  } catch {
    return false; // shorter than it says
  }
}

/** What a geometry blob is, when it is no point: 'empty' for no position at all. */
export function wkbKind(bytes: Uint8Array): 'point' | 'empty' | 'other' {
  const pair = { x: 0, y: 0 };
  if (readWkb(bytes, pair)) return 'point';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const at = headerLength(view);
    return typeOf(view, at) === POINT ? 'empty' : 'other';
  } catch {
    return 'other';
  }
}

/** "GP", version, flags, srs_id, envelope: then the well-known binary begins. */
function headerLength(view: DataView): number {
  if (view.byteLength < 8 || view.getUint8(0) !== 0x47 || view.getUint8(1) !== 0x50) return 0;
  return 8 + (ENVELOPES[(view.getUint8(3) >> 1) & 7] ?? 0);
}

const typeOf = (view: DataView, at: number): number => {
  const type = view.getUint32(at + 1, view.getUint8(at) === 1);
  return (type & 0xffff) % 1000; // Z and M are thousands in ISO and high bits in the extended form
};

function readGeometry(view: DataView, at: number, into: Pair, outer: boolean): boolean {
  const order = view.getUint8(at);
  if (order > 1) return false;
  const little = order === 1;
  const hasSrid = (view.getUint32(at + 1, little) & 0x2000_0000) !== 0;
  const body = at + 5 + (hasSrid ? 4 : 0);
  const type = typeOf(view, at);
  if (type === MULTI_POINT && outer)
    return view.getUint32(body, little) === 1 && readGeometry(view, body + 4, into, false);
  if (type !== POINT) return false;
  into.x = view.getFloat64(body, little);
  into.y = view.getFloat64(body + 8, little);
  return Number.isFinite(into.x) && Number.isFinite(into.y); // an empty point is written as NaN
}
