import { type MethodInterval, rateInterval, shareInterval } from '../statistics/method';
import { countedFigure } from './counted';
import type { Figure } from './figure';
import type { Indicator } from './indicator';

/**
 * 95 % interval of a figure in the indicator's own unit, with the method that made it. Null wherever no base is
 * printed: an interval is never invented. Plain counts have none either: a head count is no sample.
 */
export function figureInterval(figure: Figure, indicator: Indicator): MethodInterval | null {
  const found = countedFigure(figure, indicator);
  if (found.kind === 'uncounted') return null;
  const { count, base } = found.counted;
  const { method, low, high } = (indicator.kind === 'share' ? shareInterval : rateInterval)(count, base);
  return { method, low: low * found.per, high: high * found.per };
}
