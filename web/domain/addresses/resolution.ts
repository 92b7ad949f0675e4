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
