import { type ReactNode, useMemo } from 'react';
import type { FigureIndex } from '../../domain/figures/figure-index';
import { choose } from '../../state/history';
import type { Text } from '../../text';
import { FigureButton } from '../shared/receipt/FigureButton';
import type { TrendsModel } from './model/model';
import { type PointCell, type TrendRow, trendRow } from './model/rows';

/** What has changed in each area, and whether that is a direction; press a name to look closer. */
export function TrendTable({
  text,
  index,
  model,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly model: TrendsModel;
}): ReactNode {
  const { t } = text;
  const rows = useMemo(
    () => [...model.areas, ...model.others].map((trend) => trendRow(text, index, trend)),
    [text, index, model],
  );
  const more = rows.some(({ first }) => first);
  return (
    <table className="trend-table">
      <caption className="hidden">{model.finding}</caption>
      <thead>
        <tr>
          <th scope="col">{t('trends.area')}</th>
          <th scope="col" className="number">
            {t('trends.measured')}
          </th>
          {more && (
            <th scope="col" className="number">
              {t('trends.first')}
            </th>
          )}
          <th scope="col" className="number">
            {t('trends.latest')}
          </th>
          <th scope="col" className="number">
            {t('trends.change')}
          </th>
          <th scope="col">{t('trends.direction')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.area} text={text} row={row} more={more} chosen={row.area === model.chosen?.area.id} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  text,
  row,
  more,
  chosen,
}: {
  readonly text: Text;
  readonly row: TrendRow;
  readonly more: boolean;
  readonly chosen: boolean;
}): ReactNode {
  const { t } = text;
  return (
    <tr data-area={row.area} data-open={chosen ? '' : undefined}>
      <th scope="row">
        {row.count > 0 ? (
          <button
            type="button"
            className="name-button"
            aria-pressed={chosen}
            title={t('trends.choose', { area: row.name })}
            onClick={() => choose({ focus: row.area })}
          >
            {row.name}
          </button>
        ) : (
          row.name
        )}
      </th>
      <td className="number" data-label={t('trends.measured')}>
        {text.number(row.count)}
        {row.comparable && <span className="trend-small">{row.comparable}</span>}
      </td>
      {more && (
        <td className="number" data-label={t('trends.first')}>
          <Point text={text} cell={row.first} />
        </td>
      )}
      <td className="number" data-label={t('trends.latest')}>
        <Point text={text} cell={row.latest} />
      </td>
      <td className="number" data-label={t('trends.change')}>
        {row.change.words}
        {[row.change.persons, row.change.since].filter(Boolean).map((words) => (
          <span key={words} className="trend-small">
            {words}
          </span>
        ))}
      </td>
      <td data-label={t('trends.direction')}>
        {row.verdict}
        {row.test && <span className="trend-small">{row.test}</span>}
      </td>
    </tr>
  );
}

function Point({ text, cell }: { readonly text: Text; readonly cell: PointCell | null }): ReactNode {
  if (!cell) return null;
  return (
    <>
      <FigureButton text={text} figure={cell.figure}>
        {cell.words}
      </FigureButton>
      <span className="trend-small">{cell.period}</span>
      {cell.doubts.map((doubt) => (
        <span key={doubt} className="trend-small doubt">
          {doubt}
        </span>
      ))}
    </>
  );
}
