import type { Indicator } from '../domain/figures/indicator';
import type { Text } from '../text';
import { unitWords } from '../text/figure-words';
import { capital } from '../text/lists';
import { shortPeriod } from '../text/short-period';
import type { LegendWords } from './legend-model';

/** The unit of a distance: points for shares, the unit itself otherwise. */
export const distanceUnit = (text: Text, indicator: Indicator): string =>
  indicator.unit === 'percent' ? text.t('figures.points') : unitWords(text, indicator.unit);

const isPercent = (indicator: Indicator): boolean => indicator.unit.startsWith('percent');

/** What a legend of a map says; `distance` is the unit of distances, '' for values. */
export function legendWords(text: Text, indicator: Indicator, period: string, distance: string): LegendWords {
  const unit =
    distance === '' ? unitWords(text, indicator.unit) : text.t('legend.distance', { unit: distance });
  // edges carry the sign only where it is short: "32 til under 41 %", but "32 til under 41" personer
  const sign = distance === '' && isPercent(indicator) ? text.percent(0, 0).replace('0', '') : '';
  return {
    // the indicator's name stands above map and legend alike
    title: capital(text.t('legend.unit', { unit, period: shortPeriod(text, period) })),
    unit: '',
    classLabel: (from, to, last) => {
      const one = from === to;
      const ending = `${to}${sign}`;
      const full = one ? ending : text.t(last ? 'legend.classLast' : 'legend.class', { from, to: ending });
      const first = one ? ending : from;
      const second = one ? '' : text.t(last ? 'legend.classLastEnd' : 'legend.classEnd', { to: ending });
      return { full, lines: [first, second] };
    },
    closure: text.t('legend.closure'),
    below: text.t('legend.below'),
    above: text.t('legend.above'),
    center: '',
    marks: {
      none: text.t('legend.markNone'),
      suspect: text.t('legend.markSuspect'),
      bound: text.t('legend.markBound'),
      small: text.t('legend.markSmall'),
    },
    few: text.t('figures.few'),
  };
}
