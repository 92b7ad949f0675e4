import type { Twin, TwinCell } from '../../../charts/twin';
import type { ComparedArea, ComparedFigure, CompareModel } from '../../../domain/comparison/compare';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Text } from '../../../text';
import { baseWords, doubtWords, figureWords, ownDecimals, valueWords } from '../../../text/figure-words';
import { distanceWords, verdictWords } from '../model/words';

const NOTHING: TwinCell = { words: '', value: null };

/** The numbers of the dot chart as a table, with what goes along with each: also those that no chart may show. */
export function dotTwin(
  text: Text,
  index: FigureIndex,
  model: CompareModel,
  about: { readonly comparable: boolean; readonly decimals: number },
): Twin {
  const { t } = text;
  const number = (key: Parameters<Text['t']>[0]) => ({ name: t(key), number: true });
  const areas = [...model.areas, ...model.aggregates];
  const references = [...(model.municipality ? [model.municipality] : []), ...model.references];
  return {
    columns: [
      { name: t('compare.area') },
      number('compare.value'),
      number('compare.distance'),
      number('compare.low'),
      number('compare.high'),
      { name: t('compare.base') },
      { name: t('compare.verdict') },
      { name: t('compare.doubt') },
      { name: t('compare.otherValues') },
      { name: t('compare.period') },
      { name: t('compare.source') },
    ],
    rows: [
      ...areas.map((area) => row(text, index, model, area, about.comparable ? area : null, about.decimals)),
      ...references.map((one) => row(text, index, model, one, null, about.decimals)),
    ],
  };
}

function row(
  text: Text,
  index: FigureIndex,
  { indicator, period }: CompareModel,
  { area, figure, interval }: ComparedFigure,
  held: ComparedArea | null,
  decimals: number,
): Twin['rows'][number] {
  const own = figure.kind === 'value' ? figure.observation : null;
  const write = (value: number): string =>
    valueWords(text, value, indicator.unit, ownDecimals(value, indicator.precision));
  const limit = (value: number | undefined): TwinCell =>
    value === undefined ? NOTHING : { words: valueWords(text, value, indicator.unit, 1), value };
  const others = figure.kind === 'value' ? figure.others.flatMap(({ value }) => value ?? []) : [];
  const source = index.catalogue.sources.find(({ id }) => id === own?.source);
  return {
    key: area.id,
    cells: [
      { words: area.name_da },
      {
        words: figureWords(text, figure, indicator.unit, decimals),
        ...(own?.value === null || own?.value === undefined || own.qualifier !== ''
          ? {}
          : { value: own.value }),
        figure: { indicator: indicator.id, area: area.id, period },
      },
      held === null || held.distance === null
        ? NOTHING
        : { words: distanceWords(text, held.distance, indicator, decimals), value: held.distance },
      limit(interval?.low),
      limit(interval?.high),
      { words: own ? baseWords(text, own, indicator) : '' },
      { words: held ? verdictWords(text, held.verdict) : '' },
      { words: doubtWords(text, figure).join(', ') },
      { words: others.map(write).join(', ') },
      { words: text.period(period) },
      { words: source ? [source.title_da, own?.locator].filter(Boolean).join(', ') : '' },
    ],
  };
}
