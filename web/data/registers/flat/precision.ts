import type { Row } from '../row';
import { SLOT } from '../slots';

/** What the register says of its classes: A is placed on a map, within 2 m; B is computed, often mid-parcel, 100 m or worse. */
const CLASSES: Readonly<Record<string, number>> = { A: 2, B: 100 };

/** How far the true place may be, in metres; 0 when the register does not say. NaN when it says something unreadable. */
export function precisionOf(row: Row): number {
  if (row.text(SLOT.precision) !== '') {
    const metres = row.number(SLOT.precision);
    return metres >= 0 ? metres : Number.NaN;
  }
  return CLASSES[row.text(SLOT.accuracy).toUpperCase()] ?? 0;
}
