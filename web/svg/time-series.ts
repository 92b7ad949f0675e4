import type { Series } from '../domain/figures/series';
import type { SvgNode } from './node';
import { picture } from './picture';
import { seriesLines } from './time-series-lines';
import { type TimeSeriesWords, timeSeriesModel } from './time-series-model';
import { emptySeries, singleFigure } from './time-series-single';
import type { Tokens } from './tokens';

export interface TimeSeriesOptions {
  /** Prefix of ids, unique on the page. */
  readonly id: string;
  readonly size: keyof typeof TIME_SERIES_SIZES;
  readonly tokens: Tokens;
}

/** Size in px. */
export const TIME_SERIES_SIZES = {
  small: { width: 220, height: 90 },
  medium: { width: 360, height: 200 },
  /** A slide or the width of a page. */
  wide: { width: 800, height: 300 },
} as const;

/**
 * A small time series of one area, with the municipality as a dashed line that carries its name. A line joins only
 * what may be joined (see `series`): cuts are gaps, and those with a word for it get a labelled tick. Suspect figures
 * are hollow, bounds open. One figure alone stands on a value axis; none at all is said in words.
 */
export function timeSeries(
  own: Series,
  town: Series | null,
  words: TimeSeriesWords,
  options: TimeSeriesOptions,
): SvgNode {
  const model = timeSeriesModel(own, town, words);
  const { width, height } = TIME_SERIES_SIZES[options.size];
  const frame = { id: options.id, width, height, title: words.title, description: words.description };
  const area = { width, height, tokens: options.tokens, words };
  switch (model.kind) {
    case 'empty':
      return picture(frame, emptySeries(area));
    case 'single':
      return picture(frame, singleFigure(model, area));
    case 'line':
      return picture(frame, seriesLines(model, area));
  }
}
