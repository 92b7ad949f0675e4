import type { ColumnType } from './layer';

const utf8 = new TextEncoder();
const INT_LIMIT = 2 ** 31;
/** Column number in front of every value. */
const HEAD = 2;

/** A value that fits its column, ready to be written. */
interface Cell {
  readonly column: number;
  readonly type: ColumnType;
  readonly value: Uint8Array | number;
  /** Bytes with the column's number. */
  readonly size: number;
}

/**
 * The attributes of one feature as the format stores them: for each column that has a value its number (uint16) and the
 * value, little-endian; texts as length (uint32) and UTF-8. Missing, null and undefined are left out (= null to readers).
 * Throws a TypeError for a value that does not fit its declared column: that is a programmer's mistake.
 */
export function encodeProperties(
  columns: readonly (readonly [name: string, type: ColumnType])[],
  properties: Readonly<Record<string, unknown>>,
): Uint8Array {
  const cells: Cell[] = [];
  let size = 0;
  columns.forEach(([name, type], column) => {
    const value = properties[name];
    if (value === null || value === undefined) return;
    const cell = cellOf(column, type, value);
    if (!cell) throw new TypeError(`column ${name} (${type}) can't hold ${JSON.stringify(value)}`);
    cells.push(cell);
    size += cell.size;
  });
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const cell of cells) {
    write(cell, bytes, view, at);
    at += cell.size;
  }
  return bytes;
}

/** Undefined when the value does not fit the type. */
function cellOf(column: number, type: ColumnType, value: unknown): Cell | undefined {
  if (type === 'string') {
    if (typeof value !== 'string') return undefined;
    const text = utf8.encode(value);
    return { column, type, value: text, size: HEAD + 4 + text.length };
  }
  if (type === 'bool')
    return typeof value === 'boolean' ? { column, type, value: value ? 1 : 0, size: HEAD + 1 } : undefined;
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  if (type === 'double') return { column, type, value, size: HEAD + 8 };
  if (!Number.isInteger(value) || value < -INT_LIMIT || value >= INT_LIMIT) return undefined;
  return { column, type, value, size: HEAD + 4 };
}

function write({ column, type, value }: Cell, bytes: Uint8Array, view: DataView, at: number): void {
  view.setUint16(at, column, true);
  const start = at + HEAD;
  if (typeof value !== 'number') {
    view.setUint32(start, value.length, true);
    bytes.set(value, start + 4);
  } else if (type === 'double') view.setFloat64(start, value, true);
  else if (type === 'int') view.setInt32(start, value, true);
  else view.setUint8(start, value);
}

/** Puts byte arrays behind each other. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
