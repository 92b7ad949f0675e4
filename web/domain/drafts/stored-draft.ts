import type { Draft } from './draft';

/** A draft as it is kept: named, and with what it was made on. */
export interface StoredDraft {
  /** Unique among the drafts of one browser. */
  readonly id: string;
  readonly name: string;
  readonly draft: Draft;
  /** Name of the register that it was last worked on. */
  readonly register: string;
  /** Milliseconds since 1970. */
  readonly changed: number;
}
