import type { HouseRange } from './house-range';

/** One printed item of an area's address list: a street with its ranges. */
export interface AddressItem {
  readonly plan: string;
  readonly area: string;
  readonly order: number;
  /** Verbatim as printed in the plan. */
  readonly text: string;
  /** Street as printed in the text. */
  readonly street: string;
  readonly ranges: readonly HouseRange[];
  /** Line in address-ranges.csv, for findings. */
  readonly line?: number;
  /** The file, for findings. */
  readonly file?: string;
  /** Only addresses with this postcode are meant: for a street that occurs in several towns of one register. */
  readonly postcode?: string;
}
