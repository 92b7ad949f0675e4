/**
 * Why there is no figure: one list for every screen, file and test. Danish and English words stand in `web/text`.
 *
 * - `withheld-at-source`: the owner of the data does not publish it (few persons).
 * - `hidden-by-us`: the figure is known, but rests on too few persons for this use (a map); tables show it.
 * - `not-delivered`: the area was among the source's areas, but the source has no figure for it.
 * - `not-applicable`: the question does not arise: the area was in no plan then, or the rule does not cover it.
 * - `unreadable`: printed, but the scan cannot be read.
 * - `unreliable`: printed, but known to be wrong; we do not pass it on.
 */
export const MISSING_REASONS = [
  'withheld-at-source',
  'hidden-by-us',
  'not-delivered',
  'not-applicable',
  'unreadable',
  'unreliable',
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];
