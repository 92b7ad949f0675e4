import type { ColumnMeta } from 'flatgeobuf/lib/mjs/column-meta.js';
import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import type { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';

/** Bytes of values with a fixed length; the others begin with their length. */
const LENGTHS: Readonly<Partial<Record<ColumnType, number>>> = {
  [ColumnType.Byte]: 1,
  [ColumnType.UByte]: 1,
  [ColumnType.Bool]: 1,
  [ColumnType.Short]: 2,
  [ColumnType.UShort]: 2,
  [ColumnType.Int]: 4,
  [ColumnType.UInt]: 4,
  [ColumnType.Float]: 4,
  [ColumnType.Long]: 8,
  [ColumnType.ULong]: 8,
  [ColumnType.Double]: 8,
};

/**
 * True when a feature's properties fill their bytes exactly and name columns that exist. The library that decodes them
 * cuts a text that runs over the end without a word.
 */
export function propertiesFit(feature: Feature, columns: readonly ColumnMeta[]): boolean {
  const bytes = feature.propertiesArray();
  if (!bytes) return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at < bytes.length) {
    if (at + 2 > bytes.length) return false;
    const column = columns[view.getUint16(at, true)];
    if (!column) return false;
    at += 2;
    const fixed = LENGTHS[column.type];
    if (fixed !== undefined) at += fixed;
    else {
      if (at + 4 > bytes.length) return false;
      at += 4 + view.getUint32(at, true);
    }
  }
  return at === bytes.length;
}
