import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import { type Series, series } from '../../../domain/figures/series';
import type { TimeSeriesWords } from '../../../svg/time-series-model';
import type { Text } from '../../../text';
import { observationWords, ownDecimals, valueWords } from '../../../text/figure-words';
import { indicatorName } from '../../../text/naming';

export interface AreaSeries {
  readonly own: Series;
  /** The municipality's, where areas may be set against it. */
  readonly town: Series | null;
  readonly words: TimeSeriesWords;
}

/** The development of one area with what a small chart needs to say; counts stand without the municipality. */
export function areaSeries(text: Text, index: FigureIndex, indicator: Indicator, area: string): AreaSeries {
  const own = series(index, indicator.id, area);
  const compared = indicator.kind !== 'count' && area !== index.municipality && index.municipality !== '';
  const write = (point: Series['points'][number]): string =>
    observationWords(text, point.figure.observation, indicator.unit, decimalsOf(point, indicator));
  return {
    own,
    town: compared ? series(index, indicator.id, index.municipality) : null,
    words: {
      title: `${indicatorName(text, indicator)}, ${index.areas.get(area)?.name_da ?? area}`,
      description: own.points
        .map((point) =>
          text.t('sources.seriesPoint', { period: text.period(point.period), value: write(point) }),
        )
        .join('; '),
      townName: text.t('sources.townShort'),
      empty: text.t('sources.seriesEmpty'),
      value: write,
      tick: (value) => valueWords(text, value, indicator.unit, ownDecimals(value, 1)),
      period: (period) => text.period(period),
      cut: (cut) => (cut.reasons.includes('break') ? text.t('sources.cutBreak') : ''),
    },
  };
}

/** Points of one series may come from sources of different exactness: each is written as it was printed. */
const decimalsOf = (point: Series['points'][number], indicator: Indicator): number =>
  point.figure.observation.value === null
    ? indicator.precision
    : ownDecimals(point.figure.observation.value, indicator.precision);
