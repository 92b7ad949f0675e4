/** A row of address-ranges.csv: one printed item of an area's list. Field names are the file's columns. */
export interface AddressRangeRow {
  readonly plan: string;
  readonly area: string;
  /** Place in the printed list, from 1. */
  readonly order: number;
  /** Verbatim as printed. */
  readonly text: string;
  /** Street as our register spells it: a hint for the reader, not what is parsed. */
  readonly street: string;
  readonly note: string;
  /** Line in the file, for findings. */
  readonly line?: number;
}

/** What an alias may stand for. */
export const ALIAS_KINDS = ['street', 'area', 'institution', 'organisation'] as const;
export type AliasKind = (typeof ALIAS_KINDS)[number];

/** A row of aliases.csv: another spelling of a name. */
export interface AliasRow {
  readonly kind: AliasKind;
  readonly alias: string;
  readonly name: string;
  readonly note: string;
  /** Line in the file, for findings. */
  readonly line?: number;
}
