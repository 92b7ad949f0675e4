import { figureCell, type Twin } from '../../../charts/twin';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Text } from '../../../text';
import { baseWords, doubtWords, unitWords } from '../../../text/figure-words';
import type { KeyFigure, KeyFigureGroup, ShownFigure } from './key-figures';

/** All figures of an area as a file: the newest of an indicator first, then each earlier one in a row of its own. */
export const figuresTwin = (text: Text, index: FigureIndex, groups: readonly KeyFigureGroup[]): Twin => ({
  columns: [
    { name: text.t('profile.theme') },
    { name: text.t('profile.indicator') },
    { name: text.t('table.filePeriod') },
    { name: text.t('table.value'), number: true },
    { name: text.t('table.fileUnit') },
    { name: text.t('profile.municipality'), number: true },
    { name: text.t('profile.distance') },
    { name: text.t('profile.base') },
    { name: text.t('table.doubt') },
  ],
  rows: groups.flatMap(({ name, figures }) =>
    figures.flatMap((figure) =>
      [figure.latest, ...figure.earlier].map((shown) => rowOf(text, index, name, figure, shown)),
    ),
  ),
});

function rowOf(
  text: Text,
  index: FigureIndex,
  theme: string,
  figure: KeyFigure,
  shown: ShownFigure,
): Twin['rows'][number] {
  const { indicator, name, town, distance, latest } = figure;
  const { ref } = shown;
  const found = index.figure(ref.indicator, ref.area, ref.period);
  const newest = shown === latest;
  return {
    key: [ref.indicator, ref.period].join(' '),
    cells: [
      { words: theme },
      { words: name },
      { words: shown.period },
      figureCell(index, shown.value, ref),
      { words: unitWords(text, indicator.unit) },
      newest && town ? figureCell(index, town.value, town.ref) : { words: '' },
      { words: newest ? distance : '' },
      { words: found.kind === 'value' ? baseWords(text, found.observation, indicator) : '' },
      { words: doubtWords(text, found, 'short').join(', ') },
    ],
  };
}
