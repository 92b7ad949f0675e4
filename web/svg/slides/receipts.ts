import type { Figure, ValueFigure } from '../../domain/figures/figure';
import type { FigureIndex } from '../../domain/figures/figure-index';
import type { Indicator } from '../../domain/figures/indicator';
import type { Text } from '../../text';
import { baseWords, doubtWords, observationWords, ownDecimals } from '../../text/figure-words';
import { indicatorName } from '../../text/naming';

/** Everything that must travel with one printed number, in words. */
export interface ReceiptWords {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly value: string;
  readonly base: string;
  readonly doubts: string;
  readonly source: string;
  /** Page or table of the source. */
  readonly place: string;
  /** Id of the row. */
  readonly row: string;
}

export function receiptWords(
  text: Text,
  { catalogue, areas }: FigureIndex,
  indicator: Indicator,
  area: string,
  figure: ValueFigure,
): ReceiptWords {
  const { observation } = figure;
  return {
    indicator: indicatorName(text, indicator),
    area: areas.get(area)?.name_da ?? area,
    period: text.period(observation.period),
    value: observationWords(
      text,
      observation,
      indicator.unit,
      ownDecimals(observation.value ?? 0, 6),
      'full',
    ),
    base: baseWords(text, observation, indicator),
    doubts: doubtWords(text, figure).join(', '),
    source: catalogue.sources.find(({ id }) => id === observation.source)?.title_da ?? observation.source,
    place: observation.locator,
    row: observation.id,
  };
}

/** One printed number with everything that must travel with it, as a line; undefined where there is none. */
export function receiptLine(
  text: Text,
  index: FigureIndex,
  indicator: Indicator,
  area: string,
  figure: Figure,
): string | undefined {
  if (figure.kind === 'missing') return undefined;
  const { base, doubts, source, place, ...words } = receiptWords(text, index, indicator, area, figure);
  return text.t('slides.receipt', {
    ...words,
    base: [base, doubts].filter(Boolean).join(', '),
    source: [source, place].filter(Boolean).join(', '),
  });
}

/** Lines of several figures of one indicator, in the order given. */
export const receiptLines = (
  text: Text,
  index: FigureIndex,
  indicator: Indicator,
  figures: Iterable<readonly [string, Figure]>,
): readonly string[] =>
  [...figures].flatMap(([area, figure]) => receiptLine(text, index, indicator, area, figure) ?? []);
