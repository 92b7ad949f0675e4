import type { Indicator } from '../domain/figures/indicator';
import type { AreaFigures } from '../domain/figures/map-figures';
import { ownDecimals } from './figure-words';
import type { Text } from './text';

/** The indicator's name in the reader's language. */
export const indicatorName = (text: Text, indicator: Indicator): string =>
  (text.language === 'en' && indicator.name_en) || indicator.name_da;

/**
 * Decimals with which all exact figures of one map are written: as many as the most exact of them was printed with. A
 * period that its source printed in whole percent gets no decimals that nobody measured.
 */
export function printedDecimals(figures: AreaFigures, indicator: Indicator): number {
  let most = 0;
  for (const figure of [...figures.areas.values(), figures.municipality]) {
    if (most === indicator.precision) break;
    if (figure.kind === 'value' && figure.observation.value !== null && figure.observation.qualifier === '')
      most = Math.max(most, ownDecimals(figure.observation.value, indicator.precision));
  }
  return most;
}
