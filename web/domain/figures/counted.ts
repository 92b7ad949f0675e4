import type { Counted } from '../statistics/difference';
import type { Figure } from './figure';
import type { Indicator } from './indicator';
import type { Observation, Unit } from './observation';

/** Why a figure has no persons to count with. */
export type UncountedReason = 'no-base' | 'not-a-share' | 'bound' | 'words-only' | 'base-contradicts';

export type CountedFigure =
  | { readonly kind: 'counted'; readonly counted: Counted; readonly per: number }
  | { readonly kind: 'uncounted'; readonly reason: UncountedReason };

/** What a share or rate is printed per, by unit: 100 for per cent. */
const PER: Readonly<Partial<Record<Unit, number>>> = { percent: 100, 'per-1000': 1000 };

const uncounted = (reason: UncountedReason): CountedFigure => ({ kind: 'uncounted', reason });

/**
 * The persons behind a share or rate: `count / base` is the figure, less its `per`. Where only the base is printed, the
 * count is the whole number that gives the printed figure; when none does within its last decimal, the base belongs to
 * something else. Means, ratios and plain counts rest on no such pair.
 */
export function countedFigure(figure: Figure, indicator: Indicator): CountedFigure {
  const per = PER[indicator.unit];
  if ((indicator.kind !== 'share' && indicator.kind !== 'rate') || per === undefined)
    return uncounted('not-a-share');
  if (figure.kind === 'missing' || figure.flags.words) return uncounted('words-only');
  if (figure.flags.bound || figure.flags.range) return uncounted('bound');
  const { value, numerator, denominator: base } = figure.observation;
  if (value === null || base === null || base <= 0) return uncounted('no-base');
  const count = numerator ?? Math.round((value / per) * base);
  const fits = Math.abs((count / base) * per - value) <= halfLastDecimal(value) + 1e-9;
  if (!fits || (indicator.kind === 'share' && count > base)) return uncounted('base-contradicts');
  return { kind: 'counted', counted: { count, base }, per };
}

/** Half a step of the last decimal that a value is printed with. */
function halfLastDecimal(value: NonNullable<Observation['value']>): number {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
}
