import type { Span } from '../addresses/list/problems';
import type { Finding } from '../findings/finding';

/**
 * What a stretch of a list can be, the heaviest first: it can't be read, its street is not in the register, it names no
 * address, another area names the same addresses, it names them a second time, some of its numbers are missing, fine.
 */
export const RANGE_STATES = [
  'unreadable',
  'street-unknown',
  'matches-nothing',
  'overlaps',
  'repeated',
  'partly-missing',
  'fine',
] as const;
export type RangeState = (typeof RANGE_STATES)[number];

/** A stretch of an area's text with its state, to be underlined. */
export interface RangeMark extends Span {
  readonly state: RangeState;
  /** Line in the text, from 1. */
  readonly line: number;
  /** Addresses that it names. */
  readonly count: number;
  /** Why it is not fine; undefined when it is. */
  readonly finding: Finding | undefined;
}

/** True for a stretch that a person should look at. Where a street is unknown it says so itself, once for all its ranges. */
export const isTrouble = ({ state, finding }: RangeMark): boolean =>
  state !== 'fine' && finding !== undefined;
