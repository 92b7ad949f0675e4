import type { Indicator } from './indicator';
import type { Observation } from './observation';

/** A figure that rests on fewer known persons than this is shown in tables only. */
export const TABLE_ONLY_BELOW = 10;

/**
 * A figure on fewer known persons than this is marked "få personer" on the map. Our choice: below 30, one person
 * more or less moves a share by more than three percentage points.
 */
export const SMALL_BASE = 30;

/**
 * How many persons a figure is known to rest on; null when the source does not say (the normal state).
 *
 * - A share, mean or rate rests on its base: the denominator. A numerator under ten in a larger base does not make
 *   it table-only: 3 of 13 children rest on 13.
 * - A count of persons rests on itself. So does a count of cases about persons (evictions, concerns, complaints),
 *   which are the counts that the catalogue does not leave open. Counts of dwellings, money or areas rest on none.
 * - Fractions given in words ("2 af 3") have no persons in them.
 */
export function knownPersons(observation: Observation, indicator: Indicator): number | null {
  if (observation.qualifier === 'words') return null;
  if (indicator.kind !== 'count') return observation.denominator;
  return countsPersons(indicator) ? (observation.value ?? observation.high) : null;
}

const countsPersons = (indicator: Indicator): boolean =>
  indicator.unit === 'persons' ||
  indicator.unit === 'fulltime-persons' ||
  (indicator.unit === 'count' && indicator.exposure !== 'open');
