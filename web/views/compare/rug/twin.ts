import type { Twin, TwinCell } from '../../../charts/twin';
import type { Tartan } from '../../../domain/comparison/tartan';
import type { Figure } from '../../../domain/figures/figure';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import type { Text } from '../../../text';
import { baseWords, doubtWords, figureWords, unitWords } from '../../../text/figure-words';
import { indicatorName } from '../../../text/naming';
import { verdictWords } from '../model/words';

/** The heat table as a long list, one line per figure with what goes along with it: the form that a file needs. */
export function rugTwin(text: Text, index: FigureIndex, tartan: Tartan): Twin {
  const { t } = text;
  const titles = new Map(index.catalogue.sources.map(({ id, title_da }) => [id, title_da]));
  const columns = [
    { name: t('compare.indicatorColumn') },
    { name: t('compare.period') },
    { name: t('compare.area') },
    { name: t('compare.value'), number: true },
    { name: t('table.fileUnit') },
    { name: t('compare.base') },
    { name: t('compare.distance'), number: true },
    { name: t('compare.verdict') },
    { name: t('compare.doubt') },
    { name: t('compare.source') },
  ];
  const line = (
    indicator: Indicator,
    period: string,
    area: string,
    figure: Figure,
    distance: number | null,
    verdict: string,
  ): Twin['rows'][number] => {
    const own = figure.kind === 'value' ? figure.observation : null;
    const cells: readonly TwinCell[] = [
      { words: indicatorName(text, indicator) },
      { words: text.period(period) },
      { words: index.areas.get(area)?.name_da ?? area },
      own !== null && own.value !== null && own.qualifier === ''
        ? { words: '', value: own.value }
        : { words: figureWords(text, figure, indicator.unit, indicator.precision) },
      { words: unitWords(text, indicator.unit) },
      { words: own ? baseWords(text, own, indicator) : '' },
      { words: '', value: distance },
      { words: verdict },
      { words: doubtWords(text, figure).join(', ') },
      { words: own ? [titles.get(own.source) ?? own.source, own.locator].join(', ') : '' },
    ];
    return { key: `${indicator.id} ${area}`, cells };
  };
  const rows = tartan.themes.flatMap((theme) =>
    theme.rows.flatMap(({ indicator, period, municipality, cells }) => [
      ...cells.map(({ area, figure, verdict, distance }) =>
        line(
          indicator,
          period,
          area,
          figure,
          indicator.kind === 'count' ? null : distance,
          verdictWords(text, verdict),
        ),
      ),
      line(indicator, period, index.municipality, municipality, null, ''),
    ]),
  );
  return { columns, rows };
}
