import { comparableFigures } from '../../../domain/figures/comparable';
import { compareWithMunicipality } from '../../../domain/figures/comparison';
import { countedFigure } from '../../../domain/figures/counted';
import type { ValueFigure } from '../../../domain/figures/figure';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { figureInterval } from '../../../domain/figures/figure-interval';
import type { Indicator } from '../../../domain/figures/indicator';
import type { AreaFigures } from '../../../domain/figures/map-figures';
import type { IntervalMethod } from '../../../domain/statistics/method';
import type { Text, TextKey } from '../../../text';
import { observationWords, ownDecimals, valueWords } from '../../../text/figure-words';

/** Something that is worked out from a published figure, with the way in which it is. */
export interface Calculation {
  readonly id: 'share' | 'distance' | 'interval' | 'difference';
  readonly name: string;
  readonly formula: string;
  readonly result: string;
}

/** All that the screens work out from one published figure. Where no base is printed, no interval is made. */
export function calculations(
  text: Text,
  index: FigureIndex,
  indicator: Indicator,
  figures: AreaFigures,
  area: string,
  figure: ValueFigure,
): readonly Calculation[] {
  const { value } = figure.observation;
  if (value === null || figure.flags.bound) return [];
  return [
    ...shareAgain(text, indicator, figure, value),
    ...limits(text, indicator, figure),
    ...againstMunicipality(text, index, indicator, figures, area, figure, value),
  ];
}

const isPercentShare = ({ kind, unit }: Indicator): boolean => kind === 'share' && unit === 'percent';

/** The printed share beside what numerator and denominator give. */
function shareAgain(
  text: Text,
  indicator: Indicator,
  { observation }: ValueFigure,
  value: number,
): readonly Calculation[] {
  const { numerator, denominator } = observation;
  if (!isPercentShare(indicator) || numerator === null || denominator === null || denominator <= 0) return [];
  const decimals = ownDecimals(value, indicator.precision);
  return [
    {
      id: 'share',
      name: text.t('receipt.shareAgain'),
      formula: `${text.number(numerator)} / ${text.number(denominator)}`,
      result: text.t('receipt.shareAgainResult', {
        result: text.percent((numerator / denominator) * 100, Math.max(1, decimals)),
        printed: observationWords(text, observation, indicator.unit, decimals),
      }),
    },
  ];
}

const METHOD: Readonly<Record<IntervalMethod, TextKey>> = {
  wilson: 'receipt.wilson',
  'clopper-pearson': 'receipt.clopperPearson',
  byar: 'receipt.byar',
  garwood: 'receipt.garwood',
};

function limits(text: Text, indicator: Indicator, figure: ValueFigure): readonly Calculation[] {
  const counted = countedFigure(figure, indicator);
  const interval = figureInterval(figure, indicator);
  if (!interval || counted.kind === 'uncounted' || figure.flags.suspect) return [];
  const write = (value: number): string => valueWords(text, value, indicator.unit, 1);
  return [
    {
      id: 'interval',
      name: text.t('receipt.interval'),
      formula: text.t(METHOD[interval.method], {
        count: text.number(counted.counted.count),
        base: text.number(counted.counted.base),
      }),
      result: text.t('receipt.fromTo', { low: write(interval.low), high: write(interval.high) }),
    },
  ];
}

function againstMunicipality(
  text: Text,
  index: FigureIndex,
  indicator: Indicator,
  figures: AreaFigures,
  area: string,
  figure: ValueFigure,
  value: number,
): readonly Calculation[] {
  const town = comparableFigures(index, figures).municipality;
  const townValue = town.observation?.value ?? null;
  const comparison =
    area === index.municipality ? undefined : compareWithMunicipality(figure, town, indicator);
  if (!comparison || comparison.distance === null || townValue === null) return [];
  const write = (number: number): string =>
    valueWords(text, number, indicator.unit, ownDecimals(number, indicator.precision));
  const size = ownDecimals(comparison.distance, indicator.precision + 2);
  const distance =
    indicator.unit === 'percent'
      ? text.t('receipt.points', { value: text.number(comparison.distance, size) })
      : valueWords(text, comparison.distance, indicator.unit, size);
  const made: Calculation[] = [
    {
      id: 'distance',
      name: text.t('receipt.distance'),
      formula: `${write(value)} − ${write(townValue)}`,
      result: distance,
    },
  ];
  if (comparison.test.kind === 'tested') {
    const { low, high } = comparison.test.interval;
    made.push({
      id: 'difference',
      name: text.t('receipt.difference'),
      formula: text.t(comparison.test.against === 'rest' ? 'receipt.againstRest' : 'receipt.againstLevel'),
      result: text.t('receipt.pointsFromTo', { low: text.number(low, 1), high: text.number(high, 1) }),
    });
  }
  return made;
}
