import type { Twin } from '../../../charts/twin';
import type { Text, TextKey } from '../../../text';
import type { SpineRow, SpineState } from './spine';

const STATES: Readonly<Record<SpineState, TextKey>> = {
  over: 'profile.testedOver',
  under: 'profile.testedUnder',
  'no-certain-difference': 'profile.testedSimilar',
  untested: 'profile.untested',
};

/** The spine as a table: the same rows, with the numbers that its scales leave out. */
export const spineTwin = (text: Text, rows: readonly SpineRow[]): Twin => ({
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
    cells: [row.name, row.period, row.own, row.town, row.lowest, row.highest, text.t(STATES[row.state])].map(
      (words) => ({ words }),
    ),
  })),
});
