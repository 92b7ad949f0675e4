import type { ColumnType } from './layer';

const utf8 = new TextEncoder();
const INT_LIMIT = 2 ** 31;

/**
 * The attributes of one feature as the format stores them: for each column that has a value its number (uint16) and the
 * value, little-endian; texts as length (uint32) and UTF-8. Missing, null and undefined are left out (= null to readers).
 * Throws a TypeError for a value that does not fit its declared column: that is a programmer's mistake.
 */
export function encodeProperties(
  columns: readonly (readonly [name: string, type: ColumnType])[],
  properties: Readonly<Record<string, unknown>>,
): Uint8Array {
  const parts: Uint8Array[] = [];
  const add = (size: number, fill: (view: DataView) => void): void => {
    const part = new Uint8Array(size);
    fill(new DataView(part.buffer));
    parts.push(part);
  };
  columns.forEach(([name, type], index) => {
    const value = properties[name];
    if (value === null || value === undefined) return;
    const misfit = (): TypeError =>
      new TypeError(`column ${name} (${type}) can't hold ${JSON.stringify(value)}`);
    add(2, (view) => view.setUint16(0, index, true));
    if (type === 'string') {
      if (typeof value !== 'string') throw misfit();
      const text = utf8.encode(value);
      add(4, (view) => view.setUint32(0, text.length, true));
      parts.push(text);
    } else if (type === 'bool') {
      if (typeof value !== 'boolean') throw misfit();
      add(1, (view) => view.setUint8(0, value ? 1 : 0));
    } else {
      if (typeof value !== 'number' || !Number.isFinite(value)) throw misfit();
      if (type === 'double') add(8, (view) => view.setFloat64(0, value, true));
      else {
        if (!Number.isInteger(value) || value < -INT_LIMIT || value >= INT_LIMIT) throw misfit();
        add(4, (view) => view.setInt32(0, value, true));
      }
    }
  });
  return joinBytes(parts);
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
