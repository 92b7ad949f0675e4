import type { Twin } from '../../../charts/twin';
import type { Text } from '../../../text';
import type { ActivitiesModel } from './activities-model';

/** What was expected of a plan's activities and what they reached, as a file: each number in a row with its source. */
export const activitiesTwin = ({ t }: Text, { sections }: ActivitiesModel): Twin => ({
  columns: [
    { name: t('goals.theme') },
    { name: t('goals.activity') },
    { name: t('goals.measure') },
    { name: t('table.fileUnit') },
    { name: t('goals.expected'), number: true },
    { name: t('goals.achieved'), number: true },
    { name: t('goals.outcome') },
    { name: t('table.filePeriod') },
    { name: t('goals.source') },
    { name: t('goals.note') },
  ],
  rows: sections.flatMap(({ name, groups }) =>
    groups.flatMap(({ activity, rows }) =>
      rows.map((row) => ({
        key: row.id,
        cells: [
          { words: name },
          { words: activity },
          { words: row.measure },
          { words: row.unit },
          { words: row.expected, ...(row.expectedNumber === null ? {} : { value: row.expectedNumber }) },
          { words: row.achieved, value: row.achievedNumber },
          { words: row.outcome },
          { words: row.period },
          { words: row.source },
          { words: row.note },
        ],
      })),
    ),
  ),
});
