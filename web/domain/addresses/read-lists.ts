import type { Finding } from '../findings/finding';
import type { AddressItem } from './address-list';
import type { AddressRangeRow } from './list-rows';
import { parseAddressItem } from './parse-address-item';

/** The printed items of address-ranges.csv as read, and what could not be. */
export interface AddressLists {
  /** In the order of the rows, all plans together. */
  readonly items: readonly AddressItem[];
  /**
   * About the texts: with plan, area, file, line and the column `text`; `values.character` is the place in the text,
   * from 1.
   */
  readonly findings: readonly Finding[];
}

/** Reads the text of every row of address-ranges.csv; the column `street` is not asked. `file` is for findings. */
export function readAddressLists(
  rows: readonly AddressRangeRow[],
  file = 'address-ranges.csv',
): AddressLists {
  const items: AddressItem[] = [];
  const findings: Finding[] = [];
  for (const { plan, area, order, text, line } of rows) {
    const parsed = parseAddressItem(text);
    const where = line === undefined ? { file } : { file, line };
    items.push({ plan, area, order, text, street: parsed.street, ranges: parsed.ranges, ...where });
    for (const found of parsed.findings) {
      const character = Number(found.place?.column ?? 1);
      const place = { ...where, column: 'text' };
      findings.push({ ...found, plan, area, place, values: { ...found.values, character } });
    }
  }
  return { items, findings };
}
