import type { Finding } from '../findings/finding';
import type { AddressItem } from './address-list';

/** An item of the list with the addresses of the register that it names. */
export interface ResolvedItem {
  readonly item: AddressItem;
  /** Street as the register spells it, '' when it has none of that name. */
  readonly street: string;
  /** Indexes into the register's addresses, by house number. */
  readonly addresses: readonly number[];
}

/** Which addresses of a register the lists of one plan claim. */
export interface Resolution {
  /** One per address of the register, in its order: the area it belongs to, '' for none. */
  readonly areaOf: readonly string[];
  /** By area (code units), then order in the printed list. */
  readonly items: readonly ResolvedItem[];
  /** In the order of the items; what concerns the whole register comes last. */
  readonly findings: readonly Finding[];
}

/** Number of addresses per area, areas in code-unit order. */
export function membersPerArea(resolution: Resolution): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const area of resolution.areaOf) if (area !== '') counts.set(area, (counts.get(area) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
