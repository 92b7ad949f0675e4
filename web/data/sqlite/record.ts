import { readVarint } from './pages';

/** What a column of a row holds. */
export type SqlValue = null | number | bigint | string | Uint8Array;

/** The values of a record in the order of its columns. Throws when it is broken. */
export function readRecord(record: Uint8Array, decoder: TextDecoder): SqlValue[] {
  const [headLength, first] = readVarint(record, 0);
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const values: SqlValue[] = [];
  let body = headLength;
  for (let at = first; at < headLength; ) {
    const [type, next] = readVarint(record, at);
    at = next;
    const length = lengthOf(type);
    if (body + length > record.length) throw new Error('SQLite');
    values.push(sqlValue(type, view, record.subarray(body, body + length), body, decoder));
    body += length;
  }
  return values;
}

const WIDTHS = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0] as const;

/** Bytes of a value by its type. */
const lengthOf = (type: number): number => WIDTHS[type] ?? (type >= 12 ? Math.floor((type - 12) / 2) : 0);

function sqlValue(
  type: number,
  view: DataView,
  bytes: Uint8Array,
  at: number,
  decoder: TextDecoder,
): SqlValue {
  switch (type) {
    case 0:
      return null;
    case 1:
      return view.getInt8(at);
    case 2:
      return view.getInt16(at);
    case 3:
      return view.getInt8(at) * 65_536 + view.getUint16(at + 1);
    case 4:
      return view.getInt32(at);
    case 5:
      return view.getInt16(at) * 2 ** 32 + view.getUint32(at + 2);
    case 6: {
      const value = view.getBigInt64(at);
      const near = Number(value);
      return Number.isSafeInteger(near) ? near : value;
    }
    case 7:
      return view.getFloat64(at);
    case 8:
      return 0;
    case 9:
      return 1;
  }
  return type % 2 === 1 ? decoder.decode(bytes) : bytes;
}
