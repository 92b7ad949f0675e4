import type { Figure } from './figure';
import type { Indicator } from './indicator';
import { mapReading } from './map-figures';
import { type ComparisonTest, testAgainstMunicipality, type UntestableReason } from './municipality-test';

/** How an area stands to the municipality in the same period. Never a judgement: direction is the catalogue's. */
export interface Comparison {
  /** As printed: over, under or level; `undecided` when a bound leaves it open. */
  readonly side: 'over' | 'under' | 'level' | 'undecided';
  /** Area less municipality, in the indicator's unit (points for percentages); null for bounds and spans. */
  readonly distance: number | null;
  readonly test: ComparisonTest;
}

/**
 * Compares an area's figure with the municipality's of exactly the same period. Undefined when either has nothing
 * that may be compared (missing, words, kept off maps, table-only).
 */
export function compareWithMunicipality(
  area: Figure,
  municipality: Figure,
  indicator: Indicator,
): Comparison | undefined {
  const town = mapReading(municipality);
  const own = mapReading(area);
  if (town.kind !== 'number' || own.kind === 'none') return undefined;
  if (own.kind === 'span') {
    const side = own.low > town.value ? 'over' : own.high < town.value ? 'under' : 'undecided';
    return { side, distance: null, test: untestable('bound') };
  }
  if (own.kind === 'bound') {
    const strict = own.bound === 'more-than' || own.bound === 'less-than';
    const lower = own.bound === 'at-least' || own.bound === 'more-than';
    const beyond = lower ? own.value > town.value : own.value < town.value;
    const decided = beyond || (strict && own.value === town.value);
    return {
      side: decided ? (lower ? 'over' : 'under') : 'undecided',
      distance: null,
      test: untestable('bound'),
    };
  }
  const distance = printedDifference(own.value, town.value, indicator);
  return {
    side: distance > 0 ? 'over' : distance < 0 ? 'under' : 'level',
    distance,
    test: testAgainstMunicipality(area, municipality, indicator),
  };
}

/** One printed number less another, off the noise of binary fractions. */
export const printedDifference = (a: number, b: number, { precision }: Indicator): number =>
  Number((a - b).toFixed(precision + 2)) + 0;

const untestable = (reason: UntestableReason): ComparisonTest => ({ kind: 'untestable', reason });
