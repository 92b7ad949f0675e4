import {
  type Counted,
  type DifferenceResult,
  type DifferenceTest,
  testRateAgainstLevel,
  testRates,
  testShareAgainstLevel,
  testShares,
  withoutPart,
} from '../statistics/difference';
import type { Interval } from '../statistics/interval';
import { countedFigure } from './counted';
import type { Figure } from './figure';
import type { Indicator } from './indicator';

/**
 * Why no test can be made. Words stand in `web/text` (namespace `sources`).
 *
 * - `no-base`: the number of persons is not published: the normal state.
 * - `not-a-share`: a mean, a ratio or a plain count rests on no share of persons.
 * - `too-few`: the figure rests on fewer than ten known persons.
 * - `suspect`, `contested`: the figure is doubtful, or a registered conflict keeps it from comparison.
 * - `bound`, `words-only`: only a bound, a span or words are given.
 * - `base-contradicts`: the printed base does not give the printed figure, or is no part of the municipality's.
 * - `no-municipality`, `period-differs`: the municipality has no figure at all, or none of the same period.
 * - `municipality-suspect`, `municipality-bound`: its figure is doubtful, or no exact number.
 */
export const UNTESTABLE_REASONS = [
  'no-base',
  'not-a-share',
  'too-few',
  'suspect',
  'contested',
  'bound',
  'words-only',
  'base-contradicts',
  'no-municipality',
  'period-differs',
  'municipality-suspect',
  'municipality-bound',
] as const;
export type UntestableReason = (typeof UNTESTABLE_REASONS)[number];

export type ComparisonTest =
  | {
      readonly kind: 'tested';
      /** At 95 %: over, under, or no certain difference. */
      readonly result: DifferenceResult;
      /** Limits of the difference to what it was tested against, in the indicator's unit (points for per cent). */
      readonly interval: Interval;
      /**
       * `rest`: the municipality without the area itself, since an area is no proof against itself. `level`: the
       * municipality's figure taken as fixed, where its base is not published and the area can't be taken out; it
       * rests on some hundred times as many people, so its own doubt is small beside the area's.
       */
      readonly against: 'rest' | 'level';
    }
  | { readonly kind: 'untestable'; readonly reason: UntestableReason };

const untestable = (reason: UntestableReason): ComparisonTest => ({ kind: 'untestable', reason });

/**
 * Tests whether an area differs from the municipality that it is part of, by figures of exactly the same period. Shares
 * by `testShares`, rates by `testRates`; never invents a base.
 */
export function testAgainstMunicipality(
  area: Figure,
  municipality: Figure,
  indicator: Indicator,
): ComparisonTest {
  const refused = refuseArea(area) ?? refuseMunicipality(municipality);
  if (refused) return untestable(refused);
  const own = countedFigure(area, indicator);
  if (own.kind === 'uncounted') return untestable(own.reason);
  const town = countedFigure(municipality, indicator);
  if (town.kind === 'counted') {
    const rest = withoutPart(town.counted, own.counted);
    if (!rest) return untestable('base-contradicts');
    const test = indicator.kind === 'share' ? testShares : testRates;
    return tested(test(own.counted, rest), own.per, 'rest');
  }
  if (town.reason === 'base-contradicts') return untestable('base-contradicts');
  return testLevel(own.counted, own.per, municipality, indicator);
}

function testLevel(own: Counted, per: number, municipality: Figure, indicator: Indicator): ComparisonTest {
  const value = municipality.kind === 'value' ? municipality.observation.value : null;
  if (value === null) return untestable('municipality-bound');
  const test = indicator.kind === 'share' ? testShareAgainstLevel : testRateAgainstLevel;
  return tested(test(own, value / per), per, 'level');
}

const tested = (
  { result, interval }: DifferenceTest,
  per: number,
  against: 'rest' | 'level',
): ComparisonTest => ({
  kind: 'tested',
  result,
  interval: { low: interval.low * per, high: interval.high * per },
  against,
});

function refuseArea(figure: Figure): UntestableReason | undefined {
  if (figure.kind === 'missing') return 'words-only';
  const { flags } = figure;
  if (flags.hiddenFromMap) return 'contested';
  if (flags.suspect) return 'suspect';
  if (flags.words) return 'words-only';
  if (flags.bound || flags.range) return 'bound';
  return flags.tableOnly ? 'too-few' : undefined;
}

function refuseMunicipality(figure: Figure): UntestableReason | undefined {
  if (figure.kind === 'missing') return 'no-municipality';
  const { flags } = figure;
  if (flags.suspect || flags.hiddenFromMap) return 'municipality-suspect';
  return flags.words || flags.bound || flags.range ? 'municipality-bound' : undefined;
}
