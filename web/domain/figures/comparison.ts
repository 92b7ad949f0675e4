import type { Interval } from '../statistics/interval';
import { newcombe } from '../statistics/newcombe';
import type { Figure } from './figure';
import type { Indicator } from './indicator';
import { mapReading } from './map-figures';

/** Why no test can be made. `no-base` is the normal state: the number of persons is not published. */
export type UntestableReason = 'no-base' | 'not-a-share' | 'suspect' | 'bound';

export type ComparisonTest =
  | {
      readonly kind: 'tested';
      /** At 95 %: over, under, or no certain difference. */
      readonly result: 'over' | 'no-certain-difference' | 'under';
      /** Limits of the difference, in percentage points. */
      readonly interval: Interval;
    }
  | { readonly kind: 'untestable'; readonly reason: UntestableReason };

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
  const distance = Number((own.value - town.value).toFixed(indicator.precision + 2)) + 0;
  return {
    side: distance > 0 ? 'over' : distance < 0 ? 'under' : 'level',
    distance,
    test: own.suspect || town.suspect ? untestable('suspect') : testShares(area, municipality, indicator),
  };
}

const untestable = (reason: UntestableReason): ComparisonTest => ({ kind: 'untestable', reason });

function testShares(area: Figure, municipality: Figure, indicator: Indicator): ComparisonTest {
  if (indicator.kind !== 'share' || indicator.unit !== 'percent') return untestable('not-a-share');
  const own = shareOf(area);
  const town = shareOf(municipality);
  if (!own || !town) return untestable('no-base');
  const difference = newcombe(own.share, own.base, town.share, town.base);
  const result = difference.low > 0 ? 'over' : difference.high < 0 ? 'under' : 'no-certain-difference';
  return { kind: 'tested', result, interval: { low: difference.low * 100, high: difference.high * 100 } };
}

function shareOf(figure: Figure): { readonly share: number; readonly base: number } | undefined {
  if (figure.kind === 'missing') return undefined;
  const { value, denominator } = figure.observation;
  return value !== null && denominator !== null && denominator > 0
    ? { share: value / 100, base: denominator }
    : undefined;
}
