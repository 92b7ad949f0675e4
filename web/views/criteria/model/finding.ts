import type { Text } from '../../../text';
import { capital, numberWord } from '../../../text/lists';
import { sizeWords } from './distance';
import type { AreaRow, CriteriaTable, CriterionCell } from './table';
import { thresholdWords } from './words';

/** A figure this near its limit, as a share of it, is worth a sentence. */
const NEAR = 0.05;

/** What a list says in two or three sentences: how many stood on it, and who is near a limit. */
export function criteriaFinding(
  text: Text,
  table: CriteriaTable,
  listDate: string,
  published: readonly { readonly area: string; readonly on_list: boolean }[],
): string {
  const on = published.filter((row) => row.on_list).length;
  const values = {
    n: capital(numberWord(text, on)),
    count: on,
    of: numberWord(text, table.rows.length),
    date: text.date(listDate),
  };
  const stood =
    published.length === 0
      ? ''
      : text.t(on === 0 ? 'criteria.findingNone' : 'criteria.findingPublished', values);
  return [stood, ...table.rows.flatMap((row) => nearWords(text, row))].filter(Boolean).join(' ');
}

const isNear = ({ result }: CriterionCell): boolean =>
  result.margin !== null && Math.abs(result.margin) <= NEAR * result.row.threshold;

/** Residents just short of the limit, and full-time persons just over it. */
function nearWords(text: Text, { name: area, cells }: AreaRow): readonly string[] {
  return cells.filter(isNear).flatMap((cell) => {
    const { row, people, truth, margin } = cell.result;
    if (row.unit === 'persons' && people.kind === 'exact' && truth === 'not-met')
      return [
        text.t('criteria.findingNearResidents', {
          area,
          n: people.toChange,
          count: people.toChange,
          limit: thresholdWords(text, row),
        }),
      ];
    if (row.counts !== 'fulltime-persons' || people.kind !== 'at-most' || truth !== 'met') return [];
    return [
      text.t('criteria.findingNearWork', {
        area,
        points: sizeWords(text, row, margin ?? 0),
        n: people.toChange,
      }),
    ];
  });
}
