import type { Figure } from '../../domain/figures/figure';
import type { FigureIndex } from '../../domain/figures/figure-index';
import type { Indicator } from '../../domain/figures/indicator';
import type { Text } from '../../text';
import { baseWords, doubtWords, observationWords, ownDecimals } from '../../text/figure-words';
import { indicatorName } from '../../text/naming';

/** One printed number with everything that must travel with it, as a line; undefined where there is none. */
export function receiptLine(
  text: Text,
  index: FigureIndex,
  indicator: Indicator,
  area: string,
  figure: Figure,
): string | undefined {
  if (figure.kind === 'missing') return undefined;
  const { observation } = figure;
  const { catalogue, areas } = index;
  const source =
    catalogue.sources.find(({ id }) => id === observation.source)?.title_da ?? observation.source;
  return text.t('slides.receipt', {
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
    base: [baseWords(text, observation, indicator), ...doubtWords(text, figure)].join(', '),
    source: [source, observation.locator].filter(Boolean).join(', '),
    row: observation.id,
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
