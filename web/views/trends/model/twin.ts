import type { Twin, TwinCell } from '../../../charts/twin';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Trend } from '../../../domain/trends/trend';
import type { TrendPoint } from '../../../domain/trends/trend-line';
import type { Text } from '../../../text';
import { baseWords, doubtWords } from '../../../text/figure-words';
import { cutReasons, pointWords } from './words';

const NOTHING: TwinCell = { words: '', value: null };

/** Every figure of some areas over time as a table, with what goes along with each and why a line stops before it. */
export function trendTwin(text: Text, index: FigureIndex, trends: readonly Trend[]): Twin {
  const { t } = text;
  return {
    columns: [
      { name: t('trends.area') },
      { name: t('trends.period') },
      { name: t('trends.value'), number: true },
      { name: t('trends.municipality'), number: true },
      { name: t('trends.base') },
      { name: t('trends.doubt') },
      { name: t('trends.before') },
      { name: t('trends.source') },
    ],
    rows: trends.flatMap((trend) => trend.line.points.map((point) => twinRow(text, index, trend, point))),
  };
}

function twinRow(text: Text, index: FigureIndex, trend: Trend, point: TrendPoint): Twin['rows'][number] {
  const { indicator, area, line, municipality } = trend;
  const { observation } = point.figure;
  const town = municipality.points.find(({ period }) => period === point.period);
  const source = index.catalogue.sources.find(({ id }) => id === observation.source);
  const cut = line.cuts.find(({ to }) => to === point);
  const cell = (of: TrendPoint, owner: string): TwinCell => ({
    words: pointWords(text, of, indicator),
    ...(of.figure.observation.qualifier === '' ? { value: of.figure.observation.value } : {}),
    figure: { indicator: indicator.id, area: owner, period: of.period },
  });
  return {
    key: `${area.id} ${point.period}`,
    cells: [
      { words: area.name_da },
      { words: text.period(point.period), value: point.period },
      cell(point, area.id),
      town && area.id !== index.municipality ? cell(town, index.municipality) : NOTHING,
      { words: baseWords(text, observation, indicator) },
      { words: doubtWords(text, point.figure).join(', ') },
      { words: cut ? cutReasons(text, cut).join(' ') : '' },
      { words: [source?.title_da ?? observation.source, observation.locator].filter(Boolean).join(', ') },
    ],
  };
}
