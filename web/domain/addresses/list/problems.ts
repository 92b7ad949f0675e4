/** Why a piece of an address item could not be read. The words stand in `web/text`. */
export const UNREADABLE_REASONS = [
  'empty',
  'no-street',
  'street-character',
  'street-or-number',
  'no-numbers',
  'unknown-word',
  'unknown-character',
  'missing-separator',
  'mark-between',
  'two-marks',
  'mark-alone',
  'letter-range',
  'letter-alone',
  'lettered-range-end',
  'dash-without-number',
  'nothing-between',
  'bracket-not-closed',
  'bracket-not-opened',
  'bracket-empty',
  'bracket-too-deep',
] as const;
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

/** A stretch of the text, from `start` up to but not including `end`; UTF-16 units from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something in the text that was not read: why, the piece that gave the reason, and all that was left unread. */
export interface Problem {
  readonly reason: UnreadableReason | 'number-out-of-range' | 'range-backwards';
  /** The piece that a person should look at. */
  readonly piece: Span;
  /** The whole stretch that nothing was taken from; contains the piece. */
  readonly unread: Span;
}
