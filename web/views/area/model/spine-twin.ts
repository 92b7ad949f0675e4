import { figureCell, type Twin } from '../../../charts/twin';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Text, TextKey } from '../../../text';
import type { SpineRow, SpineState } from './spine';

const STATES: Readonly<Record<SpineState, TextKey>> = {
  over: 'profile.testedOver',
  under: 'profile.testedUnder',
  'no-certain-difference': 'profile.testedSimilar',
  untested: 'profile.untested',
};

/** The spine as a table: the same rows, with the numbers that its scales leave out. */
export const spineTwin = (text: Text, index: FigureIndex, rows: readonly SpineRow[]): Twin => ({
  columns: [
    { name: text.t('profile.indicator') },
    { name: text.t('sources.period') },
    { name: text.t('profile.latest'), number: true },
    { name: text.t('profile.municipality'), number: true },
    { name: text.t('profile.lowest'), number: true },
    { name: text.t('profile.highest'), number: true },
    { name: text.t('profile.test') },
  ],
  rows: rows.map((row) => ({
    key: row.ref.indicator,
    cells: [
      { words: row.name },
      { words: row.period },
      figureCell(index, row.own, row.ref),
      figureCell(index, row.town, { ...row.ref, area: index.municipality }),
      { words: row.lowest },
      { words: row.highest },
      { words: text.t(STATES[row.state]) },
    ],
  })),
});
