import type { SkipReason } from './reasons';

/** What a status says: use the row, leave it out for a reason, or it can't be read. */
export type StatusReading = 'current' | 'unstated' | SkipReason;

const WORDS: Readonly<Record<string, StatusReading>> = {
  gældende: 'current',
  current: 'current',
  foreløbig: 'preliminary',
  preliminary: 'preliminary',
  nedlagt: 'discontinued',
  discontinued: 'discontinued',
  henlagt: 'abandoned',
  abandoned: 'abandoned',
};

/** DAWA: 1 gældende, 2 nedlagt, 3 foreløbig, 4 henlagt. */
const DAWA: Readonly<Record<string, StatusReading>> = {
  1: 'current',
  2: 'discontinued',
  3: 'preliminary',
  4: 'abandoned',
};

/**
 * DAR (kodelisten livscyklus): 1 intern forberedelse, 2 foreløbig, 3 gældende, 4 nedlagt, 5 henlagt, 6 slettet. Access points have
 * their own: 6 slettet, 7 ikke i brug, 8 i brug, 9 udgået.
 */
const DAR: Readonly<Record<string, StatusReading>> = {
  1: 'internal',
  2: 'preliminary',
  3: 'current',
  4: 'discontinued',
  5: 'abandoned',
  6: 'deleted',
};
const POINT: Readonly<Record<string, StatusReading>> = {
  ...DAR,
  7: 'not-in-use',
  8: 'current',
  9: 'discontinued',
};

const read = (codes: Readonly<Record<string, StatusReading>>, text: string): StatusReading =>
  codes[text] ?? WORDS[text.toLowerCase()] ?? 'status-unreadable';

/** Reads a status in DAWA's codes or in words. */
export const dawaStatus = (text: string): StatusReading => read(DAWA, text);
/** Reads the status of an address, a street or a postcode in DAR's codes or in words. */
export const darStatus = (text: string): StatusReading => read(DAR, text);
/** Reads the status of an access point in DAR's codes or in words. */
export const pointStatus = (text: string): StatusReading => read(POINT, text);
