import { figureCell, type Twin } from '../../../charts/twin';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Text } from '../../../text';
import type { StatusHistory } from './history';
import type { OtherCounts } from './others';
import type { CriteriaTable, CriterionCell } from './table';
import { truthWords } from './words';

/** The areas against the criteria of one list, as a file: of every criterion the figure, whether it is met and how far off it is. */
export function criteriaTwin(text: Text, index: FigureIndex, table: CriteriaTable): Twin {
  const { t } = text;
  return {
    columns: [
      { name: t('criteria.area') },
      { name: t('criteria.filePublished') },
      { name: t('criteria.fileConclusion') },
      { name: t('criteria.fileCount') },
      ...table.columns.flatMap(({ name: criterion, limit, time }) => [
        {
          name: t('criteria.fileValue', { criterion, about: [limit, time].filter(Boolean).join('; ') }),
          number: true,
        },
        { name: t('criteria.fileMet', { criterion }) },
        { name: t('criteria.fileDistance', { criterion }) },
      ]),
    ],
    rows: table.rows.map(({ id, name, published, conclusion, whyNot, count, cells }) => ({
      key: id,
      cells: [
        { words: name },
        { words: published },
        { words: [conclusion, whyNot].filter(Boolean).join('. ') },
        { words: count },
        ...cells.flatMap((cell) => [
          cell.figure ? figureCell(index, cell.value, cell.figure) : { words: cell.value },
          { words: cell.notAsked ? '' : truthWords(text, cell.result.truth) },
          { words: distanceOf(cell) },
        ]),
      ],
    })),
  };
}

const distanceOf = ({ margin, people, nearby }: CriterionCell): string =>
  [margin, people, nearby].filter(Boolean).join('; ');

/** The published lists, area by area, as a file. */
export const historyTwin = ({ t }: Text, { lists, rows }: StatusHistory): Twin => ({
  columns: [
    { name: t('criteria.area') },
    ...lists.map(({ date, status }) => ({ name: [date, status].join(': ') })),
  ],
  rows: rows.map(({ id, name, cells }) => ({
    key: id,
    cells: [{ words: name }, ...cells.map(({ state, about }) => ({ words: [state, ...about].join('; ') }))],
  })),
});

/** The same question counted in other ways, as a file. */
export const othersTwin = ({ t }: Text, index: FigureIndex, { columns, rows }: OtherCounts): Twin => ({
  columns: [
    { name: t('criteria.area') },
    ...columns.map(({ name, period }) => ({ name: t('criteria.fileOther', { name, period }), number: true })),
  ],
  rows: rows.map(({ id, name, cells }) => ({
    key: id,
    cells: [
      { words: name },
      ...cells.map(({ value, figure }) => (figure ? figureCell(index, value, figure) : { words: value })),
    ],
  })),
});
